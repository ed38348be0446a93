import { MONEY_RULES } from './formRules';
import { rowsOfKinds } from './headingRows';

import { headingMatch, vocabularyOf, type Vocabulary } from './vocabulary';

/** What a column of a printed budget holds. `ignored` columns are known and not imported (a variance is worked out anew). */
export type BudgetColumn =
  | 'code'
  | 'service'
  | 'section'
  | 'portfolio'
  | 'fte'
  | 'employee'
  | 'running'
  | 'contracts'
  | 'transfers'
  | 'gross'
  | 'externalIncome'
  | 'internalIncome'
  | 'totalIncome'
  | 'net'
  | 'total'
  | 'revisedNet'
  | 'priorYearNet'
  | 'actualToDate'
  | 'commitments'
  | 'forecastOutturn'
  | 'explanation'
  | 'fundedBy'
  | 'ignored';

/** Columns of figures in pounds. */
export const MONEY_COLUMNS: readonly BudgetColumn[] = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'gross',
  'externalIncome',
  'internalIncome',
  'totalIncome',
  'net',
  'total',
  'revisedNet',
  'priorYearNet',
  'actualToDate',
  'commitments',
  'forecastOutturn',
];

/** Columns whose words are used of money alone; others (actual, forecast, estimate) also head tables of activity. */
export const TELLING_COLUMNS: readonly BudgetColumn[] = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'gross',
  'externalIncome',
  'internalIncome',
  'totalIncome',
];

/** What a printed budget is read for, besides the columns of figures in pounds. */
const OTHER_COLUMNS: readonly BudgetColumn[] = [
  'code',
  'service',
  'section',
  'portfolio',
  'fte',
  'explanation',
  'fundedBy',
];

let known: Vocabulary | null = null;

function budgetVocabulary(): Vocabulary {
  known ??= vocabularyOf(rowsOfKinds(['budget']), MONEY_RULES);
  return known;
}

/**
 * What the words over a column mean in a budget: `Contracts & Projects` is contracts, `Controllable expenditure` is
 * net. `null` where the words are not a budget's. Of several meanings that which a printed budget has comes first; a
 * column of the workbook that no printed budget gives (a variance, a profile) is `ignored`.
 */
export function budgetColumn(heading: string): BudgetColumn | null {
  const match = headingMatch(heading, budgetVocabulary());
  if (match === null) return null;
  const printed = match.rows.find(({ where }) => where.some((place) => place !== 'workbook')) ?? match.rows[0];
  return (
    [...MONEY_COLUMNS, ...OTHER_COLUMNS].find((column) => column === printed?.meaning) ?? (printed ? 'ignored' : null)
  );
}
