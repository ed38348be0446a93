import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../application/openPlan';
import { text } from '../../text';

const useStyles = makeStyles({
  legend: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The rules behind the budget's statuses, in their order. */
export function BudgetLegend(props: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const { sentences } = props.opened.assessment.budget.rules;
  if (sentences.length === 0) return null;
  return <p className={styles.legend}>{text.budget.ratedBy(sentences)}</p>;
}
