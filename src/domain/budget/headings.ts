import { MONTH_START } from '../calendar/months';
import type { SourceTable } from '../source/types';
import { budgetColumn, MONEY_COLUMNS, type BudgetColumn } from '../vocabulary/budgetHeadings';
import { figureOf } from '../table/figureOf';
import { repeatsWords, spreadGroups, spreadRow, underGroup } from './groupHeadings';
import { poundsOfHeading, withoutUnit } from './moneyUnit';
import { soleMoney } from './soleMoney';
import { cellLine } from '../table/cellText';

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
/** A day or a month of a year says up to when, not which year's budget it is. */
const DAY = new RegExp(
  `\\b(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_START}[a-z]*\\.? (?:19|20)\\d\\d)\\b`,
  'gi',
);
const SEARCHED_ROWS = 40;
const TALLEST = 3;
/** Names of budget lines are short; longer texts are actions or notes. */
const LONGEST_NAME = 70;

/**
 * Finds the header of a budget wherever it lies: one to three rows of words below any number of title rows, with
 * years above and units below them. Two columns must be a budget's, or one column of net budgets stand in pounds beside
 * names; `null` otherwise. `title` is what stands over the table, which may state the unit.
 */
export function findBudgetHeader(rows: readonly Row[], title = ''): BudgetHeader | null {
  let best: { header: BudgetHeader; score: number } | null = null;
  const last = Math.min(rows.length, SEARCHED_ROWS);
  for (let first = 0; first < last; first += 1) {
    for (let tall = 1; tall <= TALLEST && first + tall <= rows.length; tall += 1) {
      if (!rows.slice(first, first + tall).every(isWordRow)) break;
      if (tall > 1 && isSectionName(rows[first + tall - 1] ?? [])) break;
      const printed = headerAt(rows, first, first + tall);
      const header = withSoleMoney(printed, rows, title);
      const score = new Set(header.headings.map((heading) => heading.column).filter(isMoney)).size;
      const enough = score >= 2 || header !== printed || (score === 1 && isNetAlone(header, rows, title));
      if (enough && (best === null || score > best.score)) best = { header, score };
    }
  }
  return best === null ? null : withSoleMoney(completeHeader(rows, best.header), rows, title);
}

/** A schedule's one column of money is its net, whatever it is called. */
function withSoleMoney(header: BudgetHeader, rows: readonly Row[], title: string): BudgetHeader {
  const { headings, firstRow, bodyRow } = header;
  if (new Set(headings.map(({ column }) => column).filter(isMoney)).size > 1) return header;
  const above = [title, ...rows.slice(0, firstRow).flatMap((row) => row.map(cellLine))];
  const inPounds = above.some((text) => poundsOfHeading(text) !== null);
  const sole = soleMoney(headings, rows.slice(bodyRow), inPounds);
  if (sole === null) return header;
  const columns = headings.map((heading, at): Heading => (at === sole ? { ...heading, column: 'net' } : heading));
  return { ...header, headings: columns };
}

/** True for a row that repeats the header, as at the top of a printed page. */
export function repeatsHeader(row: Row, header: BudgetHeader): boolean {
  let same = 0;
  let worded = 0;
  row.forEach((cell, at) => {
    const text = withoutUnit(cellLine(cell)).toLowerCase();
    if (text === '') return;
    worded += 1;
    if ((header.headings[at]?.words.toLowerCase() ?? '').includes(text)) same += 1;
  });
  return worded >= 2 && same === worded && isWordRow(row);
}

/**
 * "Service, Net £" or "2025/26 budget, 2024/25 budget": a net in pounds, or called a budget, beside a column of names.
 * What stands over the names does not matter; most named rows must have a figure, and no column hold whole sentences.
 */
function isNetAlone({ headings, firstRow, bodyRow }: BudgetHeader, rows: readonly Row[], title: string): boolean {
  const nets = headings.flatMap(({ column }, at) =>
    column === 'net' || column === 'revisedNet' || column === 'total' ? [at] : [],
  );
  const body = rows.slice(bodyRow);
  const above = [title, ...rows.slice(0, firstRow).flatMap((row) => row.map(cellLine))];
  const inPounds = above.some((text) => poundsOfHeading(text) !== null);
  const isBudget = nets.some((at) => {
    const heading = headings[at];
    if (heading === undefined) return false;
    if (heading.pounds !== null || (heading.column === 'total' && inPounds)) return true;
    if (heading.column !== 'total' && /budget|estimate|controllable|allocation/i.test(heading.words)) return true;
    return body.some((row) => cellLine(row[at]).includes('£'));
  });
  return isBudget && isNamed(headings, body, nets);
}

function isNamed(headings: readonly Heading[], body: readonly Row[], nets: readonly number[]): boolean {
  if (headings.some(({ column }) => column === 'service' || column === 'code' || column === 'section')) return true;
  const places = headings.flatMap(({ column }, at) => (column === null ? [at] : []));
  const hasFigure = (row: Row): boolean => nets.some((at) => isFigure(row[at]));
  const figured = body.filter(hasFigure);
  const isWordy = places.some((at) => {
    const texts = figured.map((row) => cellLine(row[at])).filter((text) => /[a-z]{3}/i.test(text));
    return texts.filter((text) => text.length > LONGEST_NAME).length * 2 > texts.length && texts.length > 0;
  });
  const named = (row: Row): boolean => places.some((at) => /[a-z]{2}/i.test(cellLine(row[at])));
  return !isWordy && figured.length >= 2 && figured.filter(named).length * 2 > body.filter(named).length;
}

function isFigure(cell: Row[number] | undefined): boolean {
  return figureOf(cell).pence !== null;
}

function isMoney(column: BudgetColumn | null): column is BudgetColumn {
  return column !== null && MONEY_COLUMNS.includes(column);
}

/** One name at the left, below the header: the first section's. */
function isSectionName(row: Row): boolean {
  const filled = row.flatMap((cell, at) => (cellLine(cell) === '' ? [] : [at]));
  const [only] = filled;
  return (
    filled.length === 1 && only === 0 && withoutUnit(cellLine(row[only])) !== '' && (row[only]?.columnSpan ?? 1) === 1
  );
}

/** A row without figures; a year is no figure. */
function isWordRow(row: Row): boolean {
  return row.every((cell) => {
    const text = cellLine(cell);
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
  const texts = (row ?? []).map(cellLine).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => YEAR.test(text) && text.length <= 40);
}

function isUnitRow(row: Row | undefined): boolean {
  const texts = (row ?? []).map(cellLine).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => withoutUnit(text) === '' || YEAR.test(text));
}

function headerAt(rows: readonly Row[], firstRow: number, bodyRow: number): BudgetHeader {
  const width = rows[firstRow]?.length ?? 0;
  const years = new Array<number | null>(width).fill(null);
  const words = Array.from({ length: width }, (): string[] => []);
  for (let at = firstRow; at < bodyRow; at += 1) {
    const row = rows[at] ?? [];
    const spread = (at + 1 < bodyRow && repeatsWords(rows[at + 1]) ? spreadGroups(row) : spreadRow(row)).map(
      withWholeYears,
    );
    let year: number | null = null;
    const hasYears = spread.some((text) => YEAR.test(text.replace(DAY, ' ')));
    const across = new Set(spread.flatMap((text) => YEAR.exec(text.replace(DAY, ' '))?.[1] ?? []));
    spread.forEach((text, at) => {
      const found = YEAR.exec(text.replace(DAY, ' '))?.[1];
      if (found !== undefined) year = Number(found);
      // A total after three years is that of all of them.
      const isOfAll = across.size > 2 && found === undefined && /^totals?$/i.test(withoutUnit(text));
      if (hasYears && year !== null && !isOfAll) years[at] = year;
      if (text !== '') words[at]?.push(text);
    });
  }
  return {
    firstRow,
    bodyRow,
    headings: words.map((parts, at) => headingOf(underGroup(parts, rows[firstRow], at), years[at] ?? null)),
  };
}

/** Financial years as people shorten them, with their century: `Plan 25/26` is `Plan 2025/26`. */
function withWholeYears(text: string): string {
  return text.replace(/(?<![\d/])(\d\d)([/-])(\d\d)(?![\d/])/g, (whole, first: string, mark: string, next: string) =>
    Number(next) === (Number(first) + 1) % 100 ? `20${first}${mark}${next}` : whole,
  );
}

function headingOf(parts: readonly string[], year: number | null): Heading {
  const all = parts.join(' ');
  const plain = (text: string): string =>
    withoutUnit(text.replace(DAY, ' ').replace(new RegExp(YEAR, 'g'), ' '))
      .replace(/\s+/g, ' ')
      .trim();
  const own =
    parts
      .map(plain)
      .filter((words) => words !== '')
      .at(-1) ?? '';
  const together = plain(all);
  const pounds = poundsOfHeading(all);
  // A year and a unit alone head the budget of that year; a target in money is what a savings plan sets.
  const isBare = (together === '' && year !== null) || /^(?:target|planned(?: savings?)?)$/i.test(together);
  const bare = isBare && pounds !== null ? 'net' : null;
  return { words: together, year, pounds, column: budgetColumn(together) ?? budgetColumn(own) ?? bare };
}
