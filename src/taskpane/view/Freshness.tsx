import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../application/openPlan';
import { text } from '../text';
import { useMinutesSince } from './useMinutesSince';
import { usePane } from './useSession';

const useStyles = makeStyles({
  stale: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  line: {
    margin: 0,
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** How fresh what is shown is: minutes since the last reading, or that the workbook has changed since. */
export function Freshness() {
  const styles = useStyles();
  const { stale, checkedAt } = usePane();
  const minutes = useMinutesSince(checkedAt);
  if (stale) return <span className={styles.stale}>{text.header.stale}</span>;
  return minutes === null ? null : <span>· {text.header.checked(minutes)}</span>;
}

/** What holds on every screen until it is settled: a workbook that takes no changes, a change that could not be read. */
export function Standing(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { stale, rereadProblem } = usePane();
  const readOnly = props.opened.snapshot.obstacles.some(({ kind }) => kind === 'readOnly');
  return (
    <>
      {readOnly ? <p className={styles.line}>{text.header.readOnly}</p> : null}
      {stale && rereadProblem !== null ? (
        <p className={styles.line}>{text.header.notReread(rereadProblem.message)}</p>
      ) : null}
    </>
  );
}
