import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { useEffect, useRef } from 'react';
import { answerQuestions } from '../../domain/recognise/answerQuestions';
import { withoutActions } from '../../domain/recognise/chosenActions';
import type { ImportState } from '../session/state';
import { text } from '../text';
import { DropArea } from '../view/DropArea';
import { EmptyState } from '../view/EmptyState';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { start, usePane, useSession } from '../view/useSession';
import { ImportFound } from './ImportFound';
import { ImportPreviewList } from './ImportPreviewList';
import { ImportQuestions } from './ImportQuestions';

const ORDER = ['found', 'questions', 'preview'] as const;
type Step = (typeof ORDER)[number];

const useStyles = makeStyles({
  step: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  sources: { margin: '2px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problemTitle: { display: 'block' },
  problem: { whiteSpace: 'normal', padding: '6px 0' },
});

/** Bringing a plan in: a file, what was found in it, the doubtful things, and the preview that is accepted or not. */
export function ImportScreen() {
  const styles = useStyles();
  const session = useSession();
  const { importing, work } = usePane();
  const bringIn = (files: Parameters<typeof session.bringIn>[0]): void => {
    start(session.bringIn(files));
  };
  if (importing.step !== 'choose') return <ImportStep importing={importing} step={importing.step} />;
  return (
    <ScreenBody>
      {importing.problem === null ? null : (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody className={styles.problem}>
            <MessageBarTitle className={styles.problemTitle}>{importing.problem.title}</MessageBarTitle>
            {importing.problem.message}
          </MessageBarBody>
        </MessageBar>
      )}
      {work === null ? <DropArea onFiles={bringIn} /> : null}
    </ScreenBody>
  );
}

function ImportStep(props: { readonly importing: ImportState; readonly step: Step }) {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = props;
  const { preview } = props.importing;
  useEffect(() => {
    heading.current?.focus();
  }, [step]);
  if (preview === null) return null;
  const { imported } = preview;
  const place = ORDER.indexOf(step);
  const { answers, leftOut } = props.importing;
  const chosen =
    step === 'preview' ? withoutActions(answerQuestions(imported, answers), new Set(leftOut)).actions.length : 0;
  const go = (to: ImportState['step']) => () => {
    session.dispatch({ kind: 'importing', change: { step: to, ...(to === 'choose' ? { preview: null } : {}) } });
  };
  if (
    imported.actions.length + imported.budgetLines.length + imported.leads.length === 0 &&
    imported.account.length === 0
  ) {
    return (
      <EmptyState
        icon={<DocumentSearch24Regular fontSize={40} />}
        title={text.importing.nothing}
        action={
          <Button appearance="primary" onClick={go('choose')}>
            {text.importing.other}
          </Button>
        }
      >
        {text.importing.nothingWhy}
      </EmptyState>
    );
  }
  return (
    <ScreenBody>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.step}>
          {text.importing.step(place + 1, text.importing.steps[place] ?? '')}
        </h2>
        <p className={styles.sources}>{preview.sources.join(', ')}</p>
      </div>
      {step === 'found' ? <ImportFound imported={imported} corrections={preview.corrections} /> : null}
      {step === 'questions' ? <ImportQuestions imported={imported} answers={props.importing.answers} /> : null}
      {step === 'preview' ? <ImportPreviewList importing={props.importing} preview={preview} /> : null}
      <Buttons>
        {step === 'preview' ? (
          <Button
            appearance="primary"
            disabledFocusable={work !== null}
            onClick={() => {
              start(session.acceptImport());
            }}
          >
            {chosen > 0 ? text.importing.accept(chosen) : text.importing.acceptAll}
          </Button>
        ) : (
          <Button appearance="primary" onClick={go(ORDER[place + 1] ?? 'preview')}>
            {text.importing.next}
          </Button>
        )}
        <Button onClick={go(place === 0 ? 'choose' : (ORDER[place - 1] ?? 'choose'))}>{text.importing.back}</Button>
      </Buttons>
    </ScreenBody>
  );
}
