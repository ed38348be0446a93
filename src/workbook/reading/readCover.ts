import type { CellRef } from '../../domain/findings/types';
import { fromSerial } from '../../domain/calendar/serial';
import type { Cover, MoneyUnit, RollUpBy, Thresholds } from '../../domain/plan/cover';
import type { CellFault } from '../../domain/plan/types';
import type { CellValue, NamedCell, TableSnapshot, WorkbookSnapshot } from '../port';
import { COVER_FIELDS } from '../schema/cover';
import { BUDGET_LINES } from '../schema/budgetLines';
import { tableOf, textOf } from '../snapshot';
import { columnsOf } from './columnsOf';

/** The Cover's named cells; blanks and faults fall back to what a new workbook holds, and faults are said. */
export function readCover(snapshot: WorkbookSnapshot, faults: CellFault[]): Cover {
  const named = new Map(snapshot.names.map((cell) => [cell.name.toLowerCase(), cell]));
  const cellOf = (key: string): NamedCell | undefined => {
    const field = COVER_FIELDS.find((each) => each.key === key);
    return field === undefined ? undefined : named.get(field.name.toLowerCase());
  };
  const text = (key: string): string => {
    const value = cellOf(key)?.value;
    const initial = COVER_FIELDS.find((each) => each.key === key)?.initial;
    return value === undefined ? textOf(initial ?? null) : textOf(value);
  };
  const date = (key: string) => {
    const cell = cellOf(key);
    if (cell === undefined || cell.value === null || cell.value === '') return null;
    const read = typeof cell.value === 'number' ? fromSerial(cell.value, snapshot.date1904) : null;
    if (read === null)
      faults.push(faultAt(cell, 'not-a-date', 'is not a date', 'Type the date as day, month and year.'));
    return read;
  };
  return {
    planTitle: text('planTitle'),
    board: text('board'),
    partners: text('partners'),
    period: text('period'),
    reportDate: date('reportDate'),
    financialYear: text('financialYear'),
    planStart: date('planStart'),
    moneyUnit: moneyUnit(text('moneyUnit'), snapshot),
    ruleSet: text('ruleSet') || 'Boardline',
    rollUpBy: rollUpBy(cellOf('rollUpBy'), faults),
    author: text('author'),
    purpose: text('purpose'),
    decisionAsked: text('decisionAsked'),
    assurance: text('assurance'),
    thresholds: thresholds(cellOf, faults),
  };
}

/** Where each of the Cover's cells lies, by its key. */
export function cellsOfCover(snapshot: Pick<WorkbookSnapshot, 'names'>): Readonly<Record<string, CellRef>> {
  const named = new Map(snapshot.names.map((cell) => [cell.name.toLowerCase(), cell]));
  return Object.fromEntries(
    COVER_FIELDS.flatMap(({ key, name }) => {
      const cell = named.get(name.toLowerCase());
      return cell === undefined ? [] : [[key, `${cell.sheet}!${cell.address.replaceAll('$', '')}`]];
    }),
  );
}

function faultAt(cell: NamedCell, rule: string, problem: string, remedy: string): CellFault {
  const where = `${cell.sheet}!${cell.address.replaceAll('$', '')}`;
  return { where, rule, message: `${cell.name} in ${where} ${problem}.`, remedy, subject: null };
}

function thresholds(cellOf: (key: string) => NamedCell | undefined, faults: CellFault[]): Thresholds {
  const limit = (key: keyof Thresholds): number => {
    const initial = Number(COVER_FIELDS.find((field) => field.key === key)?.initial ?? 0);
    const cell = cellOf(key);
    if (cell === undefined) return initial;
    if (typeof cell.value === 'number' && cell.value >= 0) return cell.value;
    faults.push(
      faultAt(
        cell,
        'threshold-unusable',
        isBlank(cell.value) ? 'is blank' : 'is not a number of nought or more',
        `Type a number; a new plan holds ${String(initial)}.`,
      ),
    );
    // No limit at all: the rules give no status until the cell is mended, here and in the formulas alike.
    return typeof cell.value === 'number' ? cell.value : Number.NaN;
  };
  return {
    slippageLimitDays: limit('slippageLimitDays'),
    warningDays: limit('warningDays'),
    progressTolerance: limit('progressTolerance'),
    reportingIntervalDays: limit('reportingIntervalDays'),
    revisionCap: limit('revisionCap'),
    overspendPercent: limit('overspendPercent'),
    overspendPounds: limit('overspendPounds'),
    reconcileTolerancePounds: limit('reconcileTolerancePounds'),
  };
}

function rollUpBy(cell: NamedCell | undefined, faults: CellFault[]): RollUpBy {
  const word = cell === undefined ? '' : textOf(cell.value).trim().toLowerCase();
  if (cell === undefined || word === '' || word.startsWith('poorest')) return 'poorest';
  if (word.startsWith('most common')) return 'mostCommon';
  faults.push(
    faultAt(
      cell,
      'unknown-word',
      `is “${textOf(cell.value)}”, so groups show their poorest status`,
      'Choose Poorest status or Most common status.',
    ),
  );
  return 'poorest';
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function moneyUnit(label: string, snapshot: WorkbookSnapshot): MoneyUnit {
  const decimals = printedDecimals(tableOf(snapshot, BUDGET_LINES.name));
  if (/^£?\s*(?:'|’)?000s?$|^£k$/i.test(label)) return { label: "£'000", pounds: 1000, decimals };
  if (/^£m(illion)?$/i.test(label)) return { label: '£m', pounds: 1_000_000, decimals };
  return { label: '£', pounds: 1, decimals: Math.min(decimals, 2) };
}

/** Most decimals that any typed money figure has: half a unit of the last is the rounding tolerance. */
function printedDecimals(table: TableSnapshot | undefined): number {
  if (table === undefined) return 0;
  const places = columnsOf(BUDGET_LINES, table);
  const money = BUDGET_LINES.columns.filter((column) => column.type === 'money' && column.ownership === 'user');
  let most = 0;
  for (const cells of table.rows) {
    for (const column of money) {
      const value = cells[places.get(column.key) ?? -1];
      if (typeof value !== 'number') continue;
      const decimals = /\.(\d+)$/.exec(String(Number(value.toFixed(5))))?.[1]?.length ?? 0;
      if (decimals > most) most = decimals;
    }
  }
  return most;
}
