import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/types';
import type { ImportedBudgetLine, ImportQuestion } from '../recognise/types';
import type { SourceTable } from '../source/types';
import { castImportedLines } from './castImportedLines';
import { headingTotals } from './headingTotals';
import { budgetColumns } from './budgetColumns';
import { TELLING_COLUMNS } from './columnWords';
import { findBudgetHeader, repeatsHeader, type BudgetHeader } from './headings';
import { turnIncome } from './incomeSign';
import { poundsOfHeading } from './moneyUnit';
import { printedRows } from './printedRows';
import { realign } from './realign';
import { readFigures } from './readFigures';
import { settleTotals } from './settleTotals';
import { sourceText } from './sourceText';

/** A budget as a table prints it: its lines with their totals and memorandum rows, in order. */
export interface RecognisedBudget {
  readonly lines: readonly ImportedBudgetLine[];
  readonly moneyUnit: MoneyUnit;
  readonly findings: readonly Finding[];
  readonly questions: readonly ImportQuestion[];
  /** Rows of the table that became neither line, total nor heading, and why. */
  readonly setAside: readonly string[];
}

/**
 * Reads a table as a revenue budget, or gives `null` where it is none (a table of actions, posts or indicators).
 * Finds the header below any title rows, tells columns by their words and years, parts codes from descriptions, takes
 * headings without figures for sections, and tells lines from totals and memorandum rows. Rows that a page break has
 * shifted are put back where they cast. Blank figures stay `null`; no figure is ever changed to make a total agree.
 */
export function recogniseBudget(table: SourceTable): RecognisedBudget | null {
  const header = findBudgetHeader(table.rows);
  if (header === null || !speaksOfMoney(table, header)) return null;
  const body = table.rows.slice(header.bodyRow).filter((row) => !repeatsHeader(row, header));
  const columns = budgetColumns(header, body);
  if (columns === null) return null;
  const aligned = realign(body, columns);
  const figures = readFigures(table, header, columns, aligned.rows);
  const printed = printedRows(table.name, aligned.rows, columns, figures);
  if (!printed.lines.some(({ line, hasFigures }) => line.kind === 'line' && hasFigures)) return null;
  const turned = turnIncome(printed.lines.map((printedLine) => printedLine.line));
  const headed = headingTotals(turned.lines);
  const lines = settleTotals(headed.lines);
  return {
    lines,
    moneyUnit: figures.unit,
    findings: [
      ...figures.findings,
      ...turned.findings,
      ...headed.findings,
      ...movedRows(table, aligned.moved.length),
      ...castImportedLines(lines, figures.unit),
    ],
    questions: figures.questions,
    setAside: printed.setAside,
  };
}

/** Columns of money alone, or a pound sign somewhere: "actual" and "estimate" also head tables of activity. */
function speaksOfMoney(table: SourceTable, header: BudgetHeader): boolean {
  const columns = header.headings.map((heading) => heading.column);
  const telling = new Set(columns.filter((column) => column !== null && TELLING_COLUMNS.includes(column)));
  if (telling.size >= 2) return true;
  const above = [table.heading, ...table.rows.slice(0, header.firstRow).flatMap((row) => row.map(sourceText))];
  const money = header.headings.some(
    (heading) => heading.pounds !== null || /\bbudget|expenditure/i.test(heading.words),
  );
  const net = columns.indexOf('net');
  const inPounds = table.rows.slice(header.bodyRow).some((row) => sourceText(row[net]).includes('£'));
  return (
    money || inPounds || above.some((text) => poundsOfHeading(text) !== null || /\b(?:revenue|budget)\b/i.test(text))
  );
}

function movedRows(table: SourceTable, count: number): readonly Finding[] {
  if (count === 0) return [];
  return [
    {
      rule: 'budget-rows-realigned',
      severity: 'note',
      message: `${String(count)} rows of ${table.name} had lost blank cells, as at a page break; they were put back where each row casts.`,
      remedy: 'Compare those rows with the source before relying on them.',
      where: [table.name],
      subject: null,
    },
  ];
}
