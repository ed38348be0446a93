import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { isIsoDate } from '../../domain/calendar/isoDate';
import type { ImportedPlan } from '../../domain/recognise/types';
import type { ImportAnswers } from '../services';
import { text } from '../text';
import { EmptyState } from '../view/EmptyState';
import { useSession } from '../view/useSession';

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** What could mean two things: each question with its likely answers; leaving it open is always one of them. */
export function ImportQuestions(props: { readonly imported: ImportedPlan; readonly answers: ImportAnswers }) {
  const styles = useStyles();
  const session = useSession();
  const { questions } = props.imported;
  if (questions.length === 0) {
    return <EmptyState icon={<CheckmarkCircle32Regular />} title={text.importing.noQuestions} />;
  }
  return (
    <div className={styles.questions}>
      {questions.map((question) => (
        <Field key={question.id} label={question.question} hint={question.where}>
          <RadioGroup
            value={props.answers[question.id] ?? ''}
            onChange={(_event, change) => {
              session.answer(question.id, change.value);
            }}
          >
            {question.choices.map((choice) => (
              <Radio key={choice} value={choice} label={isIsoDate(choice) ? text.date(choice) : choice} />
            ))}
            <Radio value="" label={text.importing.leave} />
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
}
