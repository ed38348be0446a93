import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import type { BudgetFigures } from '../../../domain/budget/types';
import type { MoneyUnit } from '../../../domain/plan/cover';
import { moneyInUnit, varianceInWords } from '../../format/money';
import { text } from '../../text';
import { RagTag } from '../../view/RagTag';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    verticalAlign: 'bottom',
  },
  right: { textAlign: 'right', paddingLeft: '8px' },
  cell: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: '8px' },
  total: { fontWeight: tokens.fontWeightSemibold },
  below: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  quiet: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The budget by section: revised net, forecast variance with its sign in words, and its status. */
export function SectionTable(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { assessment, plan } = props.opened;
  const { budget } = assessment;
  const earlierWords = (row: BudgetFigures) => {
    const { previousForecast, revisedNet } = row;
    if (previousForecast === null || revisedNet === null) return null;
    const before = varianceInWords(previousForecast - revisedNet, plan.cover.moneyUnit);
    return <span className={styles.below}>{text.budget.wasForecast(before)}</span>;
  };
  const figures = (row: BudgetFigures) => {
    const net = row.revisedNet ?? row.originalNet;
    return (
      <>
        <td className={mergeClasses(styles.cell, styles.number)}>
          {net === null ? '' : moneyInUnit(net, plan.cover.moneyUnit)}
        </td>
        <td className={mergeClasses(styles.cell, styles.number)}>
          {varianceInWords(row.variance, plan.cover.moneyUnit)}
          {earlierWords(row)}
        </td>
      </>
    );
  };
  const spentWords = (row: BudgetFigures, unit: MoneyUnit) =>
    row.actualToDate === null || row.profileToDate === null ? null : (
      <span className={styles.below}>
        {text.budget.spent(moneyInUnit(row.actualToDate, unit), moneyInUnit(row.profileToDate, unit))}
      </span>
    );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head}>{text.budget.section}</th>
          <th className={mergeClasses(styles.head, styles.right)}>{text.budget.net}</th>
          <th className={mergeClasses(styles.head, styles.right)}>{text.budget.forecast}</th>
        </tr>
      </thead>
      <tbody>
        {budget.sections.map((section) => (
          <tr key={section.section}>
            <th scope="row" className={styles.cell}>
              {section.section === '' ? text.budget.noSection : section.section}
              <span className={styles.quiet}>
                {text.budget.lines(section.lines.length)}
                {section.rag === null ? null : <RagTag word={section.rag} statuses={budget.rules.statuses} />}
              </span>
              {spentWords(section, plan.cover.moneyUnit)}
            </th>
            {figures(section)}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row" className={styles.cell}>
            <strong>{text.budget.total}</strong>
          </th>
          {figures(budget.totals)}
        </tr>
      </tbody>
    </table>
  );
}
