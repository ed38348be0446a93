import type { Finding } from '../findings/types';
import type { Pence } from '../plan/types';
import type { ImportedBudgetLine } from '../recognise/types';
import type { SourceTable } from '../source/types';
import { poundsInWords } from './moneyWords';
import type { RecognisedBudget } from './recogniseBudget';

/** A table of a document and the budget that it prints. */
export interface BudgetTable {
  readonly table: Pick<SourceTable, 'name' | 'heading'>;
  readonly budget: RecognisedBudget;
}

const NO_NAME = /^(?:table \d+|the text|sheet ?\d+|.*, table \d+)$/i;
const LONGEST_NAME = 60;

/**
 * The budget lines of a document that prints them in several tables. A table that sums the others up (its lines are
 * named for them, or come to what theirs do) is left out, so that nothing is counted twice; lines without a section get
 * the name of their sheet or heading.
 */
export function budgetLinesOf(tables: readonly BudgetTable[]): {
  readonly lines: readonly ImportedBudgetLine[];
  readonly findings: readonly Finding[];
} {
  if (tables.length < 2) return { lines: tables.flatMap(({ budget }) => budget.lines), findings: [] };
  const findings: Finding[] = [];
  const kept = tables.filter((table) => {
    const others = tables.filter((other) => other !== table);
    const standing = summaryStanding(table, others);
    if (standing !== null) findings.push(standing);
    return standing === null;
  });
  const shown = kept.length === 0 ? tables : kept;
  return {
    lines: shown.flatMap((table) => (shown.length > 1 ? inSection(table) : table.budget.lines)),
    findings: kept.length === 0 ? [] : findings,
  };
}

/** What to say of a table that sums the others; `null` for one that does not. */
function summaryStanding(table: BudgetTable, others: readonly BudgetTable[]): Finding | null {
  const lines = linesOf(table);
  const rest = others.flatMap(linesOf);
  if (lines.length < 2 || rest.length <= lines.length) return null;
  const names = new Set([
    ...others.flatMap((other) => [other.table.name, other.table.heading].map(plain)),
    ...rest.map((line) => plain(line.section ?? '')),
  ]);
  const named = lines.filter((line) => line.service !== '' && names.has(plain(line.service))).length;
  const difference = netOf(lines) - netOf(rest);
  if (named * 2 <= lines.length && (difference !== 0 || netOf(lines) === 0)) return null;
  const sums = `${table.table.name} sums the other tables (${poundsInWords(netOf(rest))})`;
  return difference === 0
    ? finding('budget-summary-left-out', 'note', `${sums} and was not counted.`, table)
    : finding(
        'casts-summary',
        'error',
        `${sums} and was not counted, but comes to ${poundsInWords(netOf(lines))}, ${poundsInWords(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}.`,
        table,
      );
}

function finding(rule: string, severity: Finding['severity'], message: string, { table }: BudgetTable): Finding {
  const remedy =
    severity === 'note' ? 'Nothing, if it is a summary.' : 'Find which of the tables is wrong in the source.';
  return { rule, severity, message, remedy, where: [table.name], subject: null };
}

function inSection({ table, budget }: BudgetTable): readonly ImportedBudgetLine[] {
  const named = NO_NAME.test(table.name) ? table.heading : table.name;
  const stated = budget.lines.some((line) => line.kind === 'line' && line.section !== null);
  if (stated || named === '' || named.length > LONGEST_NAME) return budget.lines;
  return budget.lines.map((line) => (line.kind === 'line' ? { ...line, section: named } : line));
}

function linesOf({ budget }: BudgetTable): readonly ImportedBudgetLine[] {
  return budget.lines.filter((line) => line.kind === 'line');
}

function netOf(lines: readonly ImportedBudgetLine[]): Pence {
  return lines.reduce((sum, line) => sum + (line.net ?? line.gross ?? 0), 0);
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
