import type { SourceCell, SourceTable } from '../source/types';
import type { BudgetColumns } from './budgetColumns';
import { MONEY_COLUMNS, type BudgetColumn } from '../vocabulary/budgetHeadings';
import { figureOf } from '../table/figureOf';
import { cellLine } from '../table/cellText';

type Row = SourceTable['rows'][number];

/** A run of rows that was moved, for the account given to the user. */
export interface Realigned {
  readonly rows: readonly Row[];
  /** Places of the rows that were moved. */
  readonly moved: readonly number[];
}

const MOST_LOST = 3;
/** Rows of a run that are tried; the rest follow them. */
const SAMPLED = 24;

/**
 * Puts back the blank cells that rows have lost at a page break. A run of rows is moved only where its names stand in
 * the wrong column, or where two rows or more do not cast, and only when one way of putting blanks back brings every
 * name under its heading and makes the rows cast (gross is the sum of its parts, net is gross and income).
 */
export function realign(rows: readonly Row[], columns: BudgetColumns): Realigned {
  const result = [...rows];
  const moved: number[] = [];
  const blankColumns = usuallyBlank(rows, columns);
  for (const run of suspectRuns(rows, columns)) {
    const shift = bestShift(
      run.slice(0, SAMPLED).map((at) => rows[at] ?? []),
      columns,
      blankColumns,
    );
    if (shift === null) continue;
    for (const at of run) {
      result[at] = insertBlanks(rows[at] ?? [], shift);
      moved.push(at);
    }
  }
  return { rows: result, moved };
}

function suspectRuns(rows: readonly Row[], columns: BudgetColumns): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    while (run.length > 0 && isSound(rows[run[run.length - 1] ?? 0] ?? [], columns)) run.pop();
    const misplaced = run.filter((at) => isMisplaced(rows[at] ?? [], columns)).length;
    const uncast = run.filter((at) => castState(rows[at] ?? [], columns) === 'fails').length;
    if (misplaced > 0 || uncast > 1) runs.push(run);
    run = [];
  };
  rows.forEach((row, at) => {
    const misplaced = isMisplaced(row, columns);
    if (misplaced || castState(row, columns) === 'fails') run.push(at);
    else if (run.length > 0 && castState(row, columns) === 'nothing' && !isSoundName(row, columns)) run.push(at);
    else close();
  });
  close();
  return runs;
}

function isSound(row: Row, columns: BudgetColumns): boolean {
  return !isMisplaced(row, columns) && castState(row, columns) !== 'fails';
}

function isSoundName(row: Row, columns: BudgetColumns): boolean {
  return cellLine(row[columns.label]) !== '' && !isMisplaced(row, columns);
}

/** A figure where the name should be, or words where only figures belong and no name. */
function isMisplaced(row: Row, columns: BudgetColumns): boolean {
  if (isFigure(row[columns.label])) return true;
  if (cellLine(row[columns.label]) !== '') return false;
  const texts = textPlaces(columns);
  return row.some((cell, at) => isWords(cell) && !texts.has(at));
}

function isWellTyped(row: Row, columns: BudgetColumns): boolean {
  if (isMisplaced(row, columns)) return false;
  const texts = textPlaces(columns);
  for (const [column, places] of columns.places) {
    for (const at of places) {
      if (MONEY_COLUMNS.includes(column) && isWords(row[at])) return false;
      if (column === 'portfolio' && isFigure(row[at])) return false;
    }
  }
  return !row.some((cell, at) => isFigure(cell) && texts.has(at) && columns.places.get('code')?.includes(at) !== true);
}

function castState(row: Row, columns: BudgetColumns): 'casts' | 'fails' | 'nothing' {
  const sum = (names: readonly BudgetColumn[]): number =>
    names.flatMap((name) => columns.places.get(name) ?? []).reduce((made, at) => made + (finely(row[at]) ?? 0), 0);
  const gross = sum(['gross']);
  const net = sum(['net']);
  const parts = sum(['employee', 'running', 'contracts', 'transfers']);
  if (!columns.places.has('gross') || !columns.places.has('net')) return 'nothing';
  if (gross === 0 && net === 0 && parts === 0) return 'nothing';
  return gross === parts && net === gross + sum(['externalIncome', 'internalIncome']) ? 'casts' : 'fails';
}

function usuallyBlank(rows: readonly Row[], columns: BudgetColumns): ReadonlySet<number> {
  const sound = rows.filter((row) => !isMisplaced(row, columns) && castState(row, columns) === 'casts');
  const width = rows[0]?.length ?? 0;
  const blank = new Set<number>();
  for (let at = 0; at < width; at += 1) if (sound.every((row) => cellLine(row[at]) === '')) blank.add(at);
  return blank;
}

function bestShift(run: readonly Row[], columns: BudgetColumns, blank: ReadonlySet<number>): readonly number[] | null {
  const width = run[0]?.length ?? 0;
  const spare = Math.min(MOST_LOST, ...run.map((row) => trailingBlanks(row)));
  let chosen: readonly number[] | null = null;
  let most = 0;
  for (const shift of shifts(width, spare)) {
    const rows = run.map((row) => insertBlanks(row, shift));
    if (!rows.every((row) => isWellTyped(row, columns))) continue;
    const states = rows.map((row) => castState(row, columns));
    const fails = states.filter((state) => state === 'fails').length;
    const casts = states.filter((state) => state === 'casts').length;
    if (fails > casts) continue;
    const natural = shift.filter((at, place) => blank.has(at + place)).length;
    const score = 10 * (casts - fails) + natural + 1;
    if (score > most) {
      most = score;
      chosen = shift;
    }
  }
  return chosen;
}

/** Ways of putting back up to so many blanks: the places, in the row as it stands, before which each goes. */
function shifts(width: number, spare: number): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const extend = (shift: readonly number[], from: number): void => {
    if (shift.length > 0) found.push(shift);
    if (shift.length === spare) return;
    for (let at = from; at < width; at += 1) extend([...shift, at], at);
  };
  extend([], 0);
  return found;
}

function insertBlanks(row: Row, shift: readonly number[]): Row {
  const wider: (SourceCell | null)[] = [];
  row.forEach((cell, at) => {
    for (const place of shift) if (place === at) wider.push(null);
    wider.push(cell);
  });
  return wider.slice(0, row.length);
}

function trailingBlanks(row: Row): number {
  let blanks = 0;
  while (blanks < row.length && cellLine(row[row.length - 1 - blanks]) === '') blanks += 1;
  return blanks;
}

function textPlaces(columns: BudgetColumns): ReadonlySet<number> {
  const worded: readonly BudgetColumn[] = ['code', 'section', 'portfolio'];
  return new Set([columns.label, ...worded.flatMap((name) => columns.places.get(name) ?? [])]);
}

function isFigure(cell: SourceCell | null | undefined): boolean {
  return finely(cell) !== null;
}

function isWords(cell: SourceCell | null | undefined): boolean {
  return /[a-z]{2}/i.test(cellLine(cell)) && !isFigure(cell);
}

/** A figure in hundred-thousandths of its printed unit, so that sums of them are exact. */
function finely(cell: SourceCell | null | undefined): number | null {
  return figureOf(cell, 1000).pence;
}
