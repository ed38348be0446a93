import type { SourceTable } from '../source/types';
import type { BudgetColumn } from './columnWords';
import { TELLING_COLUMNS } from './columnWords';
import type { BudgetHeader, Heading } from './headings';
import { parseMoney } from './money';
import { sourceText } from './sourceText';

/** Where each thing stands in a table: the columns of the table by what they hold, several where figures add up. */
export interface BudgetColumns {
  readonly label: number;
  readonly places: ReadonlyMap<BudgetColumn, readonly number[]>;
}

type Rows = SourceTable['rows'];

/** Columns that may be printed in several parts (premises, transport and supplies are all running costs). */
const ADDED_UP: readonly BudgetColumn[] = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'externalIncome',
  'internalIncome',
];

/**
 * Settles what each column holds: the budget's own year apart from the year before, one net column where two have the
 * name, the column of names where its heading is no help. `null` where there is no column of names.
 */
export function budgetColumns(header: BudgetHeader, body: Rows): BudgetColumns | null {
  const columns = yearsApart(header.headings);
  settleIncome(columns, header.headings);
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
  return { label, places };
}

function yearsApart(headings: readonly Heading[]): (BudgetColumn | null)[] {
  const weight = new Map<number, number>();
  for (const { year, column } of headings) {
    if (year === null || column === null) continue;
    weight.set(year, (weight.get(year) ?? 0) + (TELLING_COLUMNS.includes(column) ? 2 : 1));
  }
  const ranked = [...weight].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  const budgetYear = ranked[0]?.[0] ?? null;
  return headings.map(({ year, column }) => {
    if (column === null || year === null || budgetYear === null || year === budgetYear) return column;
    if (column === 'service' || column === 'code' || column === 'section' || column === 'portfolio') return column;
    return year < budgetYear && column === 'net' ? 'priorYearNet' : 'ignored';
  });
}

/** A total of income beside its parts is not counted again; alone it is the income. */
function settleIncome(columns: (BudgetColumn | null)[], headings: readonly Heading[]): void {
  const isPlain = (at: number): boolean => /^(?:total )?income$/i.test(headings[at]?.words ?? '');
  const parted = columns.some(
    (column, at) => (column === 'externalIncome' && !isPlain(at)) || column === 'internalIncome',
  );
  columns.forEach((column, at) => {
    if (column === 'totalIncome') columns[at] = parted ? 'ignored' : 'externalIncome';
    else if (column === 'externalIncome' && parted && isPlain(at)) columns[at] = 'ignored';
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
      const figure = (at: number): number => row[at]?.number ?? parseMoney(sourceText(row[at])).pence ?? 0;
      const sum = income.reduce((made, at) => made + figure(at), figure(gross));
      return figure(net) !== 0 && Math.abs(sum - figure(net)) < 0.001;
    }).length;
  const kept = nets.reduce((best, net) => (fits(net) > fits(best) ? net : best));
  for (const net of nets) if (net !== kept) columns[net] = 'ignored';
}

function labelColumn(columns: readonly (BudgetColumn | null)[], body: Rows): number | null {
  const words = (at: number): number =>
    new Set(body.map((row) => wordsOf(sourceText(row[at]))).filter((text) => text !== '')).size;
  const named = columns.flatMap((column, at) => (column === 'service' ? [at] : []));
  const fallback = columns.flatMap((column, at) =>
    column === null || column === 'code' || column === 'section' ? [at] : [],
  );
  const candidates = named.length > 0 ? named : fallback;
  let best: number | null = null;
  for (const at of candidates) {
    if (words(at) > 0 && (best === null || words(at) > words(best))) best = at;
  }
  return best;
}

function wordsOf(text: string): string {
  return /[a-z]{3}/i.test(text) ? text : '';
}
