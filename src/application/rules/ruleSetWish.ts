import type { Thresholds } from '../../domain/plan/cover';
import type { Plan } from '../../domain/plan/types';
import { rowsOfRuleSet } from '../../domain/status/presetRows';
import type { RuleSetText } from '../../domain/status/ruleSet';

/** Another way to rate the actions: a rule set, perhaps one written just now, and limits of the Cover. */
export interface RuleSetWish {
  readonly name: string;
  /** A rule set of that name that the workbook does not hold yet; `null` where it is one that is there. */
  readonly copy: RuleSetText | null;
  /** Thresholds that are to be others; those left out stay as they are. Shares are 0 to 1. */
  readonly limits: Readonly<Partial<Thresholds>>;
}

/** The plan as it would be read once the wish is granted. */
export function planUnder(plan: Plan, wish: RuleSetWish): Plan {
  const added = wish.copy === null ? [] : rowsOfRuleSet(wish.copy);
  const ruleRows = added.map((row) => ({
    row: 0,
    cells: Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])),
  }));
  const thresholds = { ...plan.cover.thresholds, ...wish.limits };
  return {
    ...plan,
    cover: { ...plan.cover, ruleSet: wish.name, thresholds },
    ruleRows: [...plan.ruleRows, ...ruleRows],
  };
}
