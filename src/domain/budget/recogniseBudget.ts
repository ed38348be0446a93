import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { ImportedBudgetLine, ImportQuestion } from '../recognise/types';
import type { SourceTable } from '../source/types';
import { castImportedLines } from './castImportedLines';
import { headingTotals } from './headingTotals';
import { budgetColumns, type BudgetColumns } from './budgetColumns';
import { TELLING_COLUMNS } from '../vocabulary/budgetHeadings';
import { findBudgetHeader, repeatsHeader, type BudgetHeader } from './headings';
import { incomeSections } from './incomeSections';
import { turnIncome } from './incomeSign';
import { leftOutColumns } from './leftOutColumns';
import { poundsOfHeading } from './moneyUnit';
import { pageTotals } from './pageTotals';
import { printedRows } from './printedRows';
import { realign } from './realign';
import { readFigures } from './readFigures';
import { settleTotals } from './settleTotals';
import { cellLine } from '../table/cellText';
import { stackedServices } from './stackedServices';
import { transposedBudget } from './transposedBudget';
import { unnamedTotals } from './unnamedTotals';

/** A budget as a table prints it: its lines with their totals and memorandum rows, in order. */
export interface RecognisedBudget {
  readonly lines: readonly ImportedBudgetLine[];
  readonly moneyUnit: MoneyUnit;
  readonly findings: readonly Finding[];
  readonly questions: readonly ImportQuestion[];
  /** Rows of the table that became neither line, total nor heading, and why. */
  readonly setAside: readonly string[];
}

/** What a person has said of a budget: what one printed unit is worth, and the first calendar year of its year. */
export interface BudgetChoices {
  readonly pounds?: MoneyUnit['pounds'] | undefined;
  readonly year?: number | undefined;
}

/**
 * Reads a table as a revenue budget, or gives `null` where it is none (a table of actions, posts or indicators).
 * Finds the header below any title rows, tells columns by their words and years, parts codes from descriptions, takes
 * headings without figures for sections, and tells lines from totals and memorandum rows. Rows that a page break has
 * shifted are put back where they cast. Blank figures stay `null`; no figure is ever changed to make a total agree.
 */
export function recogniseBudget(printed: SourceTable, choices: BudgetChoices = {}): RecognisedBudget | null {
  const table = transposedBudget(printed) ?? printed;
  const title = `${table.heading} ${table.name}`;
  const header = findBudgetHeader(table.rows, title);
  if (header === null || !speaksOfMoney(table, header)) return null;
  const body = table.rows.slice(header.bodyRow).filter((row) => !repeatsHeader(row, header));
  const columns = budgetColumns(header, body, title, choices.year);
  if (columns === null) return null;
  const aligned = realign(body, columns);
  const figures = readFigures(table, header, columns, aligned.rows, choices.pounds);
  const read = printedRows(table.name, aligned.rows, columns, figures);
  const rows = stackedServices(read.lines);
  if (!rows.some(({ line, hasFigures }) => line.kind === 'line' && hasFigures)) return null;
  const paged = pageTotals(rows, figures.unit);
  const unnamed = unnamedTotals(paged.lines);
  const turned = turnIncome(unnamed.lines.map((printedLine) => printedLine.line));
  const parted = incomeSections(turned.lines);
  const headed = headingTotals(parted.lines);
  const lines = settleTotals(headed.lines);
  return {
    lines,
    moneyUnit: figures.unit,
    findings: [
      ...figures.findings,
      ...paged.findings,
      ...unnamed.findings,
      ...turned.findings,
      ...parted.findings,
      ...headed.findings,
      ...movedRows(table, aligned.moved.length),
      ...leftOutColumns(table, header, columns, aligned.rows),
      ...castImportedLines(lines, figures.unit),
    ],
    questions: [...figures.questions, ...yearQuestion(table, columns)],
    setAside: [...read.setAside, ...paged.setAside],
  };
}

/** Columns of money alone, or a pound sign somewhere: "actual" and "estimate" also head tables of activity. */
function speaksOfMoney(table: SourceTable, header: BudgetHeader): boolean {
  const columns = header.headings.map((heading) => heading.column);
  const telling = new Set(columns.filter((column) => column !== null && TELLING_COLUMNS.includes(column)));
  if (telling.size >= 2) return true;
  const above = [table.heading, ...table.rows.slice(0, header.firstRow).flatMap((row) => row.map(cellLine))];
  const money = header.headings.some(
    (heading) => heading.pounds !== null || /\bbudget|expenditure/i.test(heading.words),
  );
  const net = columns.indexOf('net');
  const inPounds = table.rows.slice(header.bodyRow).some((row) => cellLine(row[net]).includes('£'));
  return (
    money || inPounds || above.some((text) => poundsOfHeading(text) !== null || /\b(?:revenue|budget)\b/i.test(text))
  );
}

/** Budgets of three years and more under one heading: only the user can say which of them is meant. */
function yearQuestion(table: SourceTable, { years }: BudgetColumns): readonly ImportQuestion[] {
  const [taken, ...others] = years.map(financialYear);
  if (taken === undefined || others.length < 2) return [];
  return [
    {
      id: `budget-year-${table.name}`,
      question: `${table.name} has budgets of ${String(years.length)} years. Is ${taken} the one to take?`,
      subject: null,
      where: table.name,
      choices: [taken, ...others],
    },
  ];
}

function financialYear(first: number): string {
  return `${String(first)}/${String((first + 1) % 100).padStart(2, '0')}`;
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
