import type { SourceTable } from '../source/types';
import { budgetColumn, MONEY_COLUMNS, type BudgetColumn } from './columnWords';
import { poundsOfHeading, withoutUnit } from './moneyUnit';
import { sourceText } from './sourceText';

/** What stands over one column: its words with those of the group over it, its financial year and its unit. */
export interface Heading {
  readonly words: string;
  /** First calendar year of a financial year: 2008 for `2008/09`. */
  readonly year: number | null;
  readonly pounds: 1 | 1000 | 1_000_000 | null;
  readonly column: BudgetColumn | null;
}

/** The header of a table: its rows and what each column was taken for. */
export interface BudgetHeader {
  readonly firstRow: number;
  /** First row below the header. */
  readonly bodyRow: number;
  readonly headings: readonly Heading[];
}

type Row = SourceTable['rows'][number];

const YEAR = /\b((?:19|20)\d\d)(?:\s*[-/–]\s*(?:\d{4}|\d{2}))?\b/;
const SEARCHED_ROWS = 40;
const TALLEST = 3;

/**
 * Finds the header of a budget wherever it lies: one to three rows of words below any number of title rows, with
 * years above and units below them. Two columns must be a budget's, or one column of net budgets stand in pounds beside
 * names; `null` otherwise.
 */
export function findBudgetHeader(rows: readonly Row[]): BudgetHeader | null {
  let best: { header: BudgetHeader; score: number } | null = null;
  const last = Math.min(rows.length, SEARCHED_ROWS);
  for (let first = 0; first < last; first += 1) {
    for (let tall = 1; tall <= TALLEST && first + tall <= rows.length; tall += 1) {
      if (!rows.slice(first, first + tall).every(isWordRow)) break;
      const header = headerAt(rows, first, first + tall);
      const score = new Set(header.headings.map((heading) => heading.column).filter(isMoney)).size;
      const enough = score >= 2 || (score === 1 && isNetAlone(header, rows));
      if (enough && (best === null || score > best.score)) best = { header, score };
    }
  }
  return best === null ? null : completeHeader(rows, best.header);
}

/** True for a row that repeats the header, as at the top of a printed page. */
export function repeatsHeader(row: Row, header: BudgetHeader): boolean {
  let same = 0;
  let worded = 0;
  row.forEach((cell, at) => {
    const text = withoutUnit(sourceText(cell)).toLowerCase();
    if (text === '') return;
    worded += 1;
    if ((header.headings[at]?.words.toLowerCase() ?? '').includes(text)) same += 1;
  });
  return worded >= 2 && same === worded && isWordRow(row);
}

/** "Service, Net £" or "Code, Annual budget": a net budget in pounds, or called a budget, beside a name or a code. */
function isNetAlone({ headings, bodyRow }: BudgetHeader, rows: readonly Row[]): boolean {
  const net = headings.filter(({ column }) => column === 'net' || column === 'revisedNet');
  const inPounds = (heading: Heading): boolean =>
    heading.pounds !== null ||
    rows.slice(bodyRow).some((row) => sourceText(row[headings.indexOf(heading)]).includes('£'));
  const isBudget = net.some((heading) => /budget|estimate|controllable/i.test(heading.words) || inPounds(heading));
  const named = headings.some(({ column }) => column === 'service' || column === 'code' || column === 'section');
  return isBudget && named;
}

function isMoney(column: BudgetColumn | null): column is BudgetColumn {
  return column !== null && MONEY_COLUMNS.includes(column);
}

/** A row without figures; a year is no figure. */
function isWordRow(row: Row): boolean {
  return row.every((cell) => {
    const text = sourceText(cell);
    return text === '' || /[a-z£]/i.test(text) || YEAR.test(text);
  });
}

/** Years above and units below belong to the header too. */
function completeHeader(rows: readonly Row[], found: BudgetHeader): BudgetHeader {
  let { firstRow, bodyRow } = found;
  while (firstRow > 0 && isYearRow(rows[firstRow - 1])) firstRow -= 1;
  while (bodyRow < rows.length && isUnitRow(rows[bodyRow])) bodyRow += 1;
  return headerAt(rows, firstRow, bodyRow);
}

function isYearRow(row: Row | undefined): boolean {
  const texts = (row ?? []).map(sourceText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => YEAR.test(text) && text.length <= 40);
}

function isUnitRow(row: Row | undefined): boolean {
  const texts = (row ?? []).map(sourceText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => withoutUnit(text) === '' || YEAR.test(text));
}

function headerAt(rows: readonly Row[], firstRow: number, bodyRow: number): BudgetHeader {
  const width = rows[firstRow]?.length ?? 0;
  const years = new Array<number | null>(width).fill(null);
  const words = Array.from({ length: width }, (): string[] => []);
  for (const row of rows.slice(firstRow, bodyRow)) {
    const spread = spreadRow(row);
    let year: number | null = null;
    const hasYears = spread.some((text) => YEAR.test(text));
    spread.forEach((text, at) => {
      const found = YEAR.exec(text)?.[1];
      if (found !== undefined) year = Number(found);
      if (hasYears && year !== null) years[at] = year;
      if (text !== '') words[at]?.push(text);
    });
  }
  return {
    firstRow,
    bodyRow,
    headings: words.map((parts, at) => headingOf(underGroup(parts, rows[firstRow], at), years[at] ?? null)),
  };
}

/** The row's texts, a merged heading standing over each column it covers. */
function spreadRow(row: Row): readonly string[] {
  const texts = row.map(sourceText);
  row.forEach((cell, at) => {
    for (let over = 1; over < (cell?.columnSpan ?? 1); over += 1) {
      if (at + over < texts.length && texts[at + over] === '') texts[at + over] = texts[at] ?? '';
    }
  });
  return texts;
}

/** A bare "Total" is that of the group whose heading stands to its left in the row above. */
function underGroup(parts: readonly string[], top: Row | undefined, at: number): readonly string[] {
  if (parts.length !== 1 || !/^totals?$/i.test(parts[0] ?? '') || top === undefined) return parts;
  for (let left = at - 1; left >= 0; left -= 1) {
    const group = sourceText(top[left]);
    if (group !== '') return [group, ...parts];
  }
  return parts;
}

function headingOf(parts: readonly string[], year: number | null): Heading {
  const all = parts.join(' ');
  const plain = (text: string): string =>
    withoutUnit(text.replace(new RegExp(YEAR, 'g'), ' '))
      .replace(/\s+/g, ' ')
      .trim();
  const own = plain(parts[parts.length - 1] ?? '');
  const together = plain(all);
  const column = budgetColumn(together) ?? budgetColumn(own);
  return { words: together, year, pounds: poundsOfHeading(all), column };
}
