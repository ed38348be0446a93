import { makeStyles, tokens } from '@fluentui/react-components';
import { extensionRequests } from '../../../domain/report/extensionRequests';
import { text } from '../../text';
import { RowLink } from '../../view/Row';
import { Section } from '../../view/Section';
import { useSession } from '../../view/useSession';
import { DateLine } from '../DateLine';
import type { ActionPart } from './actionPart';

const useStyles = makeStyles({
  quiet: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  asked: { margin: '6px 0 0', overflowWrap: 'anywhere' },
});

/** The action's dates on a line, how they have moved, and a date that was asked for and not decided. */
export function ActionDates(props: ActionPart) {
  const styles = useStyles();
  const session = useSession();
  const { opened, assessed } = props;
  const { plan, assessment } = opened;
  const { action, slippageDays, previousRag } = assessed;
  const request = extensionRequests(plan, assessment).find((each) => each.assessed === assessed);
  const asked = request?.requested ?? null;
  return (
    <Section title={text.action.dates}>
      <DateLine assessed={assessed} asAt={assessment.asAt} />
      <p className={styles.quiet}>
        {slippageDays === null ? '' : `${text.action.slipped(slippageDays, action.timesRevised)} `}
        {previousRag === null ? '' : text.action.previously(previousRag)}
      </p>
      {action.timescale === '' ? null : (
        <p className={styles.quiet}>
          {text.action.timescale}: {action.timescale}
        </p>
      )}
      {action.percentComplete === null ? null : (
        <p className={styles.quiet}>{text.action.progress(action.percentComplete)}</p>
      )}
      {request === undefined || asked === null ? null : (
        <p className={styles.asked}>
          {text.actionForms.asked(
            text.date(asked),
            request.askedOn === null ? '' : text.date(request.askedOn),
            request.reason,
          )}{' '}
          <RowLink
            onClick={() => {
              const begun = { to: asked, reason: request.reason, agreed: true };
              session.openForm('moreTime', assessed, begun);
            }}
          >
            {text.actionForms.decide}
          </RowLink>
        </p>
      )}
    </Section>
  );
}
