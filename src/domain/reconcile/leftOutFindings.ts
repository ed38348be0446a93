import type { LeftOut } from './leftOut';
import { were, type Told } from './told';

/** Tables and kinds of amount that were not read. */
export function notRead(name: string, { tables, measures }: LeftOut): readonly Told[] {
  return [
    {
      rule: 'ledger-tables-left-out',
      severity: 'warning',
      message: `${tables.join(', ')} of ${name} ${tables.length === 1 ? 'has' : 'have'} other headings and ${were(tables.length)} left out.`,
      remedy: 'Put the whole extract on one sheet if it belongs to it.',
      where: tables,
    },
    {
      rule: 'ledger-amounts-left-out',
      severity: 'warning',
      message: `Rows of ${name} for ${[...measures]
        .sort()
        .map((words) => (words === '' ? 'no kind of amount' : `“${words}”`))
        .join(', ')} are neither budget, actual nor commitment and were left out.`,
      remedy: 'Check that the budget is among the rest.',
      where: measures.size > 0 ? [name] : [],
    },
  ];
}

/** An extract of headings alone. */
export function withoutRows(name: string): readonly Told[] {
  return [
    {
      rule: 'ledger-without-rows',
      severity: 'error',
      message: `${name} has headings and not one row with a figure below them.`,
      remedy: 'Run the extract again; its filter or period may leave everything out.',
      where: [name],
    },
  ];
}

/** What was read all the same, or left out because it is hidden. */
export function readAllTheSame(name: string, { hiddenSheets, hiddenRows, decimalCommas }: LeftOut): readonly Told[] {
  return [
    {
      rule: 'ledger-hidden-sheet-left-out',
      severity: 'warning',
      message: `${hiddenSheets.join(', ')} of ${name} ${hiddenSheets.length === 1 ? 'is hidden' : 'are hidden'} and ${were(hiddenSheets.length)} left out.`,
      remedy: 'Show the sheet and reconcile again if it belongs to the extract.',
      where: hiddenSheets,
    },
    {
      rule: 'ledger-hidden-rows',
      severity: 'warning',
      message: `${hiddenRows.join(', ')} of ${name} ${hiddenRows.length === 1 ? 'has' : 'have'} hidden rows, as a filter leaves them; they were counted.`,
      remedy: 'Nothing, if they belong to the extract; else save a copy without them.',
      where: hiddenRows,
    },
    {
      rule: 'ledger-decimal-commas',
      severity: 'note',
      message: `The amounts of ${decimalCommas.join(', ')} of ${name} have commas before their pence, and were read so.`,
      remedy: 'Compare the largest figures with the ledger.',
      where: decimalCommas,
    },
  ];
}
