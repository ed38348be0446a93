import type { CellRef } from '../../domain/findings/types';
import type { CellFault, Plan, TextRow } from '../../domain/plan/types';
import { chooseRulesFor } from '../../domain/status/chooseRuleSet';
import { TOO_MUCH_FOR_EXCEL } from '../../domain/status/planRuleSet';
import { bookColumns } from './bookColumns';
import { actionRulesRefusal } from './usableRuleSet';

/** A fault where Excel cannot hold the formulas of the Cover's rule set, as they would stand in this workbook. */
export function formulaFaults(
  ruleSetName: string,
  ruleRows: readonly TextRow[],
  layout: Plan['layout'],
  where: CellRef,
): readonly CellFault[] {
  const { ruleSet } = chooseRulesFor('actions', ruleSetName, ruleRows, layout);
  const refusal = actionRulesRefusal(ruleSet, bookColumns(layout));
  if (refusal === null) return [];
  return [
    {
      where,
      rule: TOO_MUCH_FOR_EXCEL,
      message: `${refusal}. No action has a status until it is mended.`,
      remedy: 'Shorten the rule set on the Rules sheet, or choose another on the Cover.',
      subject: ruleSet.name,
    },
  ];
}
