import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '40px 12px',
    textAlign: 'center',
  },
  icon: { fontSize: '40px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  words: { margin: 0, color: tokens.colorNeutralForeground3, maxWidth: '34ch' },
});

/** A screen with nothing on it yet, or nothing wrong: a picture, a title, a sentence and perhaps a button. */
export function EmptyState(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <h2 className={styles.title}>{props.title}</h2>
      {props.children === undefined ? null : <p className={styles.words}>{props.children}</p>}
      {props.action}
    </div>
  );
}
