import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    gap: '10px',
    alignItems: 'flex-start',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', flexShrink: 0, minHeight: '24px' },
  name: { textAlign: 'left', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
});

export function RowList(props: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className={useStyles().list} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** A line of a list: what it says, quieter words below, and what can be done at its right. */
export function Row(props: {
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly quiet?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
}) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, props.className)}>
      {props.lead}
      <div className={styles.words}>
        {props.children}
        {props.quiet === undefined || props.quiet === '' ? null : <span className={styles.quiet}>{props.quiet}</span>}
      </div>
      {props.action}
    </li>
  );
}

/** A word to press at the right of a row; `label` is what a screen reader says in its place. */
export function RowLink(props: { readonly children: string; readonly label?: string; readonly onClick: () => void }) {
  return (
    <Link as="button" className={useStyles().link} aria-label={props.label} onClick={props.onClick}>
      {props.children}
    </Link>
  );
}

/** The words of a row as something to press; they wrap as words do. */
export function RowName(props: { readonly children: ReactNode; readonly onClick: () => void }) {
  return (
    <Link as="button" className={useStyles().name} onClick={props.onClick}>
      {props.children}
    </Link>
  );
}
