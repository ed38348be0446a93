import type { Finding } from '../findings/types';
import type { SourceTable } from '../source/types';
import type { BudgetColumns } from './budgetColumns';
import type { BudgetHeader, Heading } from './headings';
import { cellLine } from '../table/cellText';

/** Fewer cells in a column are stray marks. */
const FEWEST_CELLS = 2;

/**
 * Says which columns of a printed budget were not taken: a note for those that are known and left out (a variance,
 * another year), a warning for those whose heading nobody knows.
 */
export function leftOutColumns(
  table: SourceTable,
  { headings }: BudgetHeader,
  { label, places }: BudgetColumns,
  body: SourceTable['rows'],
): readonly Finding[] {
  const taken = new Set([label, ...[...places.values()].flat()]);
  const left = headings.flatMap((heading, at) => {
    const filled = body.filter((row) => cellLine(row[at]) !== '').length;
    return taken.has(at) || nameOf(heading) === '' || filled < FEWEST_CELLS ? [] : [heading];
  });
  const unknown = left.filter(({ column }) => column === null);
  const known = left.filter(({ column }) => column !== null);
  return [
    ...saying('budget-column-unknown', 'warning', table, unknown, 'are not known, and their cells were not taken'),
    ...saying('budget-column-left-out', 'note', table, known, 'were left out: the plan has no place for them'),
  ];
}

function saying(
  rule: string,
  severity: Finding['severity'],
  table: SourceTable,
  headings: readonly Heading[],
  words: string,
): readonly Finding[] {
  if (headings.length === 0) return [];
  return [
    {
      rule,
      severity,
      message: `Columns of ${table.name} ${words}: ${headings.map((heading) => `“${nameOf(heading)}”`).join(', ')}.`,
      remedy: 'Look whether one of them holds what the budget lines should have; if so, give it a plainer heading.',
      where: [table.name],
      subject: null,
    },
  ];
}

function nameOf({ words, year }: Heading): string {
  const years = year === null ? '' : `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
  return `${years} ${words}`.trim();
}
