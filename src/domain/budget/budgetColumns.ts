import type { SourceTable } from '../source/types';
import type { BudgetColumn } from '../vocabulary/budgetHeadings';
import { MONEY_COLUMNS, TELLING_COLUMNS } from '../vocabulary/budgetHeadings';
import type { BudgetHeader, Heading } from './headings';
import { figureOf } from '../table/figureOf';
import { cellLine } from '../table/cellText';

/** Where each thing stands in a table: the columns of the table by what they hold, several where figures add up. */
export interface BudgetColumns {
  readonly label: number;
  readonly places: ReadonlyMap<BudgetColumn, readonly number[]>;
  /** Years that have a net budget under the same words, the one taken first; empty where words or telling columns settle it. */
  readonly years: readonly number[];
}

type Rows = SourceTable['rows'];

const NETS: readonly BudgetColumn[] = ['net', 'revisedNet', 'total'];
const COSTS: readonly BudgetColumn[] = ['employee', 'running', 'contracts', 'transfers'];

/** Columns that may be printed in several parts (premises, transport and supplies are all running costs). */
const ADDED_UP: readonly BudgetColumn[] = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'externalIncome',
  'internalIncome',
  'explanation',
];

/**
 * Settles what each column holds: the budget's own year apart from the year before, one net column where two have the
 * name, the column of names where its heading is no help. `null` where there is no column of names.
 */
export function budgetColumns(
  header: BudgetHeader,
  body: Rows,
  title = '',
  chosenYear: number | null = null,
): BudgetColumns | null {
  const year = chosenYear === null ? budgetYear(header.headings, title) : { taken: chosenYear, alike: [] };
  const columns = yearsApart(header.headings, year.taken);
  if (labelColumn(columns, body) === null) wordsAreNames(columns, body);
  settleTotal(columns);
  settleIncome(columns, header.headings, body);
  settleRevised(columns);
  settleDoubles(columns, body);
  const label = labelColumn(columns, body);
  if (label === null) return null;
  const places = new Map<BudgetColumn, number[]>();
  columns.forEach((column, at) => {
    if (column === null || column === 'ignored' || column === 'service' || at === label) return;
    const same = places.get(column) ?? [];
    if (same.length === 0 || ADDED_UP.includes(column)) places.set(column, [...same, at]);
  });
  return { label, places, years: year.alike };
}

/** What a year came to, or will, says nothing of whose budget the table is: the year before is printed beside it with both. */
const RUN_UP: readonly BudgetColumn[] = ['actualToDate', 'forecastOutturn', 'commitments'];
const AHEAD = /medium[- ]term|\bmt(?:fp|fs)\b|(?:three|four|five|[345])[- ]year|indicative|forward|projection/i;

/**
 * The year whose budget a table is: the one with most columns, the latest of equals. Of three years and more under the
 * same words it is the first where a title looks ahead; such years are given to be asked about.
 */
function budgetYear(
  headings: readonly Heading[],
  title: string,
): { readonly taken: number | null; readonly alike: readonly number[] } {
  const weight = new Map<number, number>();
  const words = new Map<number, string>();
  const nets = new Set<number>();
  for (const { year, column, words: heading } of headings) {
    if (year === null || column === null || RUN_UP.includes(column)) continue;
    const isSecondNet = NETS.includes(column) && nets.has(year);
    if (NETS.includes(column)) nets.add(year);
    weight.set(year, (weight.get(year) ?? 0) + (TELLING_COLUMNS.includes(column) ? 2 : isSecondNet ? 0 : 1));
    words.set(year, `${words.get(year) ?? ''} ${heading.toLowerCase()}`);
  }
  const ranked = [...weight].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  const [best] = ranked;
  if (best === undefined) return { taken: null, alike: [] };
  const same = ranked.flatMap(([year, each]) =>
    each === best[1] && words.get(year) === words.get(best[0]) ? [year] : [],
  );
  if (same.length < 3) return { taken: best[0], alike: [] };
  // Past years are compared; years to come are added up.
  const isAddedUp = headings.some(({ column, year }) => column === 'total' && year === null);
  return isAddedUp || AHEAD.test(title) || headings.some((heading) => AHEAD.test(heading.words))
    ? { taken: same.at(-1) ?? best[0], alike: [...same].reverse() }
    : { taken: best[0], alike: same };
}

function yearsApart(headings: readonly Heading[], budgetYear: number | null): (BudgetColumn | null)[] {
  const before = headings.flatMap(({ year, column }) =>
    year !== null && budgetYear !== null && year < budgetYear && column !== null && NETS.includes(column) ? [year] : [],
  );
  const prior = Math.max(...before);
  return headings.map(({ year, column }) => {
    if (column === null || year === null || budgetYear === null || year === budgetYear) return column;
    if (column === 'service' || column === 'code' || column === 'section' || column === 'portfolio') return column;
    return year === prior && NETS.includes(column) ? 'priorYearNet' : 'ignored';
  });
}

/** A column headed "Total" is the gross where income stands after it, else the net, unless both have columns of their own. */
function settleTotal(columns: (BudgetColumn | null)[]): void {
  const firstIncome = columns.findIndex(
    (column) => column === 'externalIncome' || column === 'internalIncome' || column === 'totalIncome',
  );
  columns.forEach((column, at) => {
    if (column !== 'total') return;
    const isGross = firstIncome > at && columns.some((each) => each !== null && COSTS.includes(each));
    const meant = isGross ? 'gross' : 'net';
    columns[at] = columns.includes(meant) ? 'ignored' : meant;
  });
}

/** A total of income beside parts that make it is not counted again; else it is the income. */
function settleIncome(columns: (BudgetColumn | null)[], headings: readonly Heading[], body: Rows): void {
  const isPlain = (at: number): boolean => /^(?:total )?income$/i.test(headings[at]?.words ?? '');
  const parted = columns.some(
    (column, at) => (column === 'externalIncome' && !isPlain(at)) || column === 'internalIncome',
  );
  const whole = columns.indexOf('totalIncome');
  const parts = columns.flatMap((column, at) =>
    (column === 'externalIncome' && !isPlain(at)) || column === 'internalIncome' ? [at] : [],
  );
  if (parted && whole >= 0 && isMoreThan(whole, parts, body)) for (const part of parts) columns[part] = 'ignored';
  const isParted = parts.some((part) => columns[part] !== 'ignored');
  columns.forEach((column, at) => {
    if (column === 'totalIncome') columns[at] = isParted ? 'ignored' : 'externalIncome';
    else if (column === 'externalIncome' && (isParted || whole >= 0) && isPlain(at)) columns[at] = 'ignored';
  });
}

/** True where more rows have a whole that the parts known by name do not make than one that they do. */
function isMoreThan(whole: number, parts: readonly number[], body: Rows): boolean {
  const rows = body.filter((row) => figureAt(row, whole) !== 0);
  const made = rows.filter((row) => parts.reduce((sum, at) => sum + figureAt(row, at), -figureAt(row, whole)) === 0);
  return made.length * 2 < rows.length;
}

/** In hundred-thousandths of a printed unit, so that sums are exact. */
function figureAt(row: Rows[number], at: number): number {
  return figureOf(row[at], 1000).pence ?? 0;
}

/** A heading that speaks of money over a column of names ("Budget £" over "Staff, Rent") says what the table is. */
function wordsAreNames(columns: (BudgetColumn | null)[], body: Rows): void {
  columns.forEach((column, at) => {
    if (column === null || !MONEY_COLUMNS.includes(column)) return;
    const cells = body.map((row) => row[at]).filter((cell) => cellLine(cell) !== '');
    const isName = (cell: (typeof cells)[number]): boolean =>
      typeof cell?.number !== 'number' && wordsOf(cellLine(cell)) !== '' && figureOf(cell).pence === null;
    if (cells.length >= 2 && cells.every(isName)) columns[at] = 'service';
  });
}

function settleRevised(columns: (BudgetColumn | null)[]): void {
  const hasNet = columns.includes('net');
  columns.forEach((column, at) => {
    if (column === 'revisedNet') columns[at] = hasNet ? 'revisedNet' : 'net';
  });
}

/** Of two columns called net, the one that gross and income make is this year's. */
function settleDoubles(columns: (BudgetColumn | null)[], body: Rows): void {
  const nets = columns.flatMap((column, at) => (column === 'net' ? [at] : []));
  if (nets.length < 2) return;
  const gross = columns.indexOf('gross');
  const income = columns.flatMap((column, at) =>
    column === 'externalIncome' || column === 'internalIncome' ? [at] : [],
  );
  const fits = (net: number): number =>
    body.filter((row) => {
      const sum = income.reduce((made, at) => made + figureAt(row, at), figureAt(row, gross));
      return figureAt(row, net) !== 0 && sum === figureAt(row, net);
    }).length;
  const kept = nets.reduce((best, net) => (fits(net) > fits(best) ? net : best));
  for (const net of nets) if (net !== kept) columns[net] = 'ignored';
}

function labelColumn(columns: readonly (BudgetColumn | null)[], body: Rows): number | null {
  const words = (at: number): number =>
    new Set(body.map((row) => wordsOf(cellLine(row[at]))).filter((text) => text !== '')).size;
  const named = columns.flatMap((column, at) => (column === 'service' ? [at] : []));
  const fallback = columns.flatMap((column, at) =>
    column === null || column === 'code' || column === 'section' ? [at] : [],
  );
  const byPortfolio = columns.flatMap((column, at) => (column === 'portfolio' ? [at] : []));
  const candidates = named.length > 0 ? named : fallback.some((at) => words(at) > 0) ? fallback : byPortfolio;
  let best: number | null = null;
  for (const at of candidates) {
    if (words(at) > 0 && (best === null || words(at) > words(best))) best = at;
  }
  return best;
}

function wordsOf(text: string): string {
  return /[a-z]{3}/i.test(text) ? text : '';
}
