import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useRef } from 'react';
import { withStop } from '../format/withStop';
import { text } from '../text';
import { Card } from './Card';
import { useEscape } from './useEscape';
import { start, usePane, useSession } from './useSession';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px 0',
    ':empty': { display: 'none' },
  },
  lines: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  work: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // The header sticks to the top: the bar comes to rest below it.
  rest: { scrollMarginTop: '140px' },
  bar: { minHeight: '36px' },
  said: { display: 'block' },
  line: { margin: '2px 0 0' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingTop: '2px' },
});

/** What a command is about to do, is doing and has done, above the screen. */
export function Messages() {
  return (
    <div className={useStyles().messages}>
      <AskCard />
      <WorkBar />
      <NoticeBar />
    </div>
  );
}

function AskCard() {
  const styles = useStyles();
  const session = useSession();
  const { ask } = usePane();
  const card = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    session.dispatch({ kind: 'ask', ask: null });
  }, [session]);
  useEscape(ask !== null, close);
  useEffect(() => {
    if (ask !== null) card.current?.querySelector('button')?.focus();
  }, [ask]);
  if (ask === null) return null;
  return (
    <div ref={card} role="group" aria-label={ask.title}>
      <Card>
        <span className={styles.title}>{ask.title}</span>
        <ul className={styles.lines}>
          {ask.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              start(session.confirm());
            }}
          >
            {ask.confirm}
          </Button>
          <Button onClick={close}>{text.ask.notNow}</Button>
        </div>
      </Card>
    </div>
  );
}

function WorkBar() {
  const styles = useStyles();
  const session = useSession();
  const { work } = usePane();
  if (work === null) return null;
  const words = text.work.steps(work.what, work.done, work.total);
  return (
    <div>
      <ProgressBar
        aria-label={work.title}
        thickness="large"
        {...(work.total > 1 ? { value: work.done, max: work.total } : {})}
      />
      <div className={styles.work}>
        <span className={styles.quiet}>{work.cancelling ? text.work.cancelling : words}</span>
        {work.canCancel ? (
          <Button appearance="subtle" size="small" disabled={work.cancelling} onClick={session.cancel}>
            {text.work.cancel}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function NoticeBar() {
  const styles = useStyles();
  const session = useSession();
  const { notice } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was done is said at the top; whoever pressed a button far below it must not miss it.
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  if (notice === null) return null;
  return (
    <div ref={bar} className={styles.rest}>
      <MessageBar intent={notice.intent} layout="multiline" className={styles.bar} role="group">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.said}>{notice.title}</MessageBarTitle>
          {notice.lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={text.done.close}
              onClick={() => {
                session.dispatch({ kind: 'notice', notice: null });
              }}
            />
          }
        >
          {notice.restores.length === 0 ? null : (
            <Button
              size="small"
              onClick={() => {
                start(session.putBack(notice.restores));
              }}
            >
              {text.done.putBack}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

const useHidden = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says aloud what the messages show, for people who do not see them. */
export function LiveRegion() {
  const { ask, work, notice } = usePane();
  const said = work !== null ? work.title : ask !== null ? ask.title : withStop(notice?.title ?? '');
  return (
    <div className={useHidden().hidden} role="status" aria-live="polite">
      {said}
      {work === null && ask === null && notice !== null ? ` ${notice.lines.join(' ')}` : ''}
    </div>
  );
}
