import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RagStatus } from '../../domain/status/types';
import { ragColours } from './ragColours';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: '62px',
    maxWidth: '110px',
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    flexShrink: 0,
  },
  coloured: {
    backgroundColor: 'var(--rag-fill)',
    color: 'var(--rag-text)',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  whole: { maxWidth: '100%', whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left', flexShrink: 1 },
  unknown: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

/** A status: its word on its colour. In high contrast the system's colours take over and the word remains. */
export function RagTag(props: {
  readonly word: string;
  readonly statuses: readonly RagStatus[];
  /** Where the word is what matters: a long one goes on in the next line instead of being cut short. */
  readonly whole?: boolean;
}) {
  const styles = useStyles();
  const status = props.statuses.find((each) => each.word === props.word);
  return (
    <span
      className={mergeClasses(
        styles.tag,
        status === undefined ? styles.unknown : styles.coloured,
        props.whole === true && styles.whole,
      )}
      style={status === undefined ? undefined : ragColours(status)}
    >
      {props.word}
    </span>
  );
}
