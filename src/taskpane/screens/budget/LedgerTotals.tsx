import { makeStyles, tokens } from '@fluentui/react-components';
import { poundsInWords } from '../../../domain/budget/moneyWords';
import { answerKey, isSettled, TAKEN_BACK, type DifferenceAnswer } from '../../../domain/reconcile/answers';
import type { ReconcileLine } from '../../../domain/reconcile/types';
import type { LedgerOnDesk } from '../../session/ledgerDesk';
import { text } from '../../text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  name: { padding: '5px 0', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  figure: { padding: '5px 0 5px 8px', textAlign: 'right', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Plan, ledger and difference to the penny, and how much of it is agreed, answered and still to explain. */
export function LedgerTotals(props: {
  readonly desk: LedgerOnDesk;
  readonly kept: ReadonlyMap<string, DifferenceAnswer>;
}) {
  const styles = useStyles();
  const { desk, kept } = props;
  const { lines, totals } = desk.reconciliation;
  const isAgreed = (line: ReconcileLine): boolean => line.class === 'agreed' || line.class === 'withinTolerance';
  const isAnswered = (line: ReconcileLine): boolean => {
    const given = desk.answers[answerKey(line)]?.answer;
    return given === undefined ? isSettled(kept.get(answerKey(line)), line.difference) : given !== TAKEN_BACK;
  };
  const agreed = lines.filter(isAgreed);
  const answered = lines.filter((line) => !isAgreed(line) && isAnswered(line));
  const open = lines.filter((line) => !isAgreed(line) && !isAnswered(line));
  const sum = (of: readonly ReconcileLine[]): number => of.reduce((total, line) => total + line.difference, 0);
  const rows: readonly (readonly [name: string, figure: number, lines: number | null])[] = [
    [text.reconciling.plan, totals.plan, null],
    [text.reconciling.ledger, totals.ledger, null],
    [text.reconciling.difference, totals.difference, null],
    [text.reconciling.agreed, sum(agreed), agreed.length],
    ...(answered.length === 0 ? [] : [[text.reconciling.answered, sum(answered), answered.length] as const]),
    [text.reconciling.unexplained, sum(open), open.length],
  ];
  return (
    <table className={styles.table} aria-label={text.reconciling.totals}>
      <tbody>
        {rows.map(([name, figure, number]) => (
          <tr key={name} className={number === null ? undefined : styles.line}>
            <th scope="row" className={styles.name}>
              {name} {number === null ? null : <span className={styles.quiet}>{text.reconciling.lines(number)}</span>}
            </th>
            <td className={styles.figure}>
              <span className={name === text.reconciling.unexplained ? styles.strong : undefined}>
                {poundsInWords(figure)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
