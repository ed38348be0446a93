import type { CellValue } from './port';

/** What formulas come to in a row in which nothing is typed, where that is not an empty text: by table and column key. */
const IN_BLANK_ROWS: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  Actions: { timesRevised: 0 },
  BudgetLines: { gross: 0, net: 0, revisedNet: 0 },
  Milestones: { rag: 'Grey' },
};

/** What a column's formula comes to in a row in which nothing is typed, as a new plan's tables each have one. */
export function blankResult(table: string, key: string): CellValue {
  return IN_BLANK_ROWS[table]?.[key] ?? '';
}
