import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { ReactNode } from 'react';
import { text } from '../text';
import { DropArea } from '../view/DropArea';
import { EmptyState } from '../view/EmptyState';
import { Buttons, ScreenBody } from '../view/ScreenBody';
import { Section } from '../view/Section';
import { useFileChooser } from '../view/useFileChooser';
import { start, useSession } from '../view/useSession';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  why: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The three ways to begin; they can be put aside, and are never shown once there is a plan. */
export function FirstRun() {
  const styles = useStyles();
  const session = useSession();
  const [chooser, choose] = useFileChooser('.xlsx', (file) => {
    start(session.openFile(file));
  });
  return (
    <ScreenBody>
      {chooser}
      <p className={styles.intro}>{text.firstRun.intro}</p>
      <Section title={text.firstRun.bringIn}>
        <DropArea
          onFiles={(files) => {
            start(session.bringIn(files));
          }}
        />
      </Section>
      <Way why={text.firstRun.sampleWhy}>
        <Button
          onClick={() => {
            start(session.askSample());
          }}
        >
          {text.firstRun.sample}
        </Button>
      </Way>
      <Way why={text.firstRun.startWhy}>
        <Button
          onClick={() => {
            start(session.askNewPlan());
          }}
        >
          {text.firstRun.start}
        </Button>
      </Way>
      {session.canRecord ? (
        <Way why={text.conformance.menuWhy}>
          <Button
            onClick={() => {
              session.dispatch({ kind: 'went', screen: 'conformance' });
            }}
          >
            {text.conformance.menu}
          </Button>
        </Way>
      ) : null}
      {session.host === 'browser' ? (
        <Way why={text.firstRun.openWhy}>
          <Button onClick={choose}>{text.menu.open}</Button>
        </Way>
      ) : (
        <Buttons>
          <Button
            appearance="subtle"
            onClick={() => {
              session.dispatch({ kind: 'skipped', skipped: true });
            }}
          >
            {text.firstRun.skip}
          </Button>
        </Buttons>
      )}
    </ScreenBody>
  );
}

function Way(props: { readonly why: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.way}>
      {props.children}
      <p className={styles.why}>{props.why}</p>
    </div>
  );
}

/** First run put aside: one line, and the way back to it. */
export function Skipped() {
  const session = useSession();
  return (
    <EmptyState
      icon={<ClipboardTaskListLtr24Regular fontSize={40} />}
      title={text.firstRun.skippedTitle}
      action={
        <Button
          onClick={() => {
            session.dispatch({ kind: 'skipped', skipped: false });
          }}
        >
          {text.firstRun.show}
        </Button>
      }
    >
      {text.firstRun.skipped}
    </EmptyState>
  );
}
