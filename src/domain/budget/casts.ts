import type { MoneyUnit } from '../plan/cover';
import type { Pence } from '../plan/types';
import { CAST_COLUMNS, GROSS_PARTS, INCOME_PARTS, type CastColumn, type CastRow } from './castFigures';
import { halfLastDigit } from './moneyUnit';
import { totalParts } from './totalParts';

/** A figure in a table: the place of its row, and its column. */
export interface FigurePlace {
  readonly row: number;
  readonly column: CastColumn;
}

/** One cast: a printed total and the figures that should make it. */
export interface Cast {
  readonly rule: 'casts-gross' | 'casts-net' | 'casts-subtotal' | 'casts-total';
  readonly total: FigurePlace;
  readonly parts: readonly FigurePlace[];
  readonly printed: Pence;
  readonly sum: Pence;
  /** Printed less sum. */
  readonly difference: Pence;
  /** True while rounding of the parts could explain the difference. */
  readonly couldBeRounding: boolean;
}

/**
 * Every cast of a budget table: each row across (gross from its parts, net from gross and income), each subtotal down
 * from its lines and each grand total from its subtotals. Blank figures count as nothing and are not "numbers added":
 * the tolerance is half a unit of the last printed digit for each number that is.
 */
export function castsOf(rows: readonly CastRow[], unit: MoneyUnit): readonly Cast[] {
  const half = halfLastDigit(unit);
  const casts: Cast[] = [];
  const add = (rule: Cast['rule'], total: FigurePlace, places: readonly FigurePlace[]): void => {
    const printed = rows[total.row]?.[total.column] ?? null;
    if (printed === null) return;
    const parts = places.filter((place) => (rows[place.row]?.[place.column] ?? null) !== null);
    const sum = parts.reduce((made, place) => made + (rows[place.row]?.[place.column] ?? 0), 0);
    const difference = printed - sum;
    const couldBeRounding = Math.abs(difference) <= half * parts.length;
    casts.push({ rule, total, parts, printed, sum, difference, couldBeRounding });
  };
  const across = acrossCasts(rows);
  rows.forEach((_, row) => {
    const gross = across.gross(row);
    if (isPrinted(rows, gross)) add('casts-gross', { row, column: 'gross' }, gross);
    const net = across.net(row);
    if (isPrinted(rows, net)) add('casts-net', { row, column: 'net' }, net);
  });
  for (const total of totalParts(rows)) {
    const rule = total.of === 'lines' ? 'casts-subtotal' : 'casts-total';
    for (const column of CAST_COLUMNS) {
      if (!isUsed(rows, column) && !isBlankInLines(rows, column)) continue;
      add(
        rule,
        { row: total.row, column },
        total.parts.map((row) => ({ row, column })),
      );
    }
  }
  return casts;
}

/** A total whose row prints none of the parts is cast down its column alone. */
function isPrinted(rows: readonly CastRow[], parts: readonly FigurePlace[]): boolean {
  const kind = rows[parts[0]?.row ?? -1]?.kind;
  if (kind === undefined) return false;
  return (
    kind === 'line' || kind === 'memorandum' || parts.some(({ row, column }) => (rows[row]?.[column] ?? null) !== null)
  );
}

function isUsed(rows: readonly CastRow[], column: CastColumn): boolean {
  return rows.some((row) => row.kind === 'line' && (row[column] ?? null) !== null);
}

/** Blank in every line and nought in the totals, or a slip in one; two totals with a figure have it from elsewhere. */
function isBlankInLines(rows: readonly CastRow[], column: CastColumn): boolean {
  return rows.filter((row) => row.kind === 'subtotal' && (row[column] ?? 0) !== 0).length < 2;
}

/** What gross and net are made of in a row; nothing where the table does not give it. */
function acrossCasts(rows: readonly CastRow[]): {
  readonly gross: (row: number) => readonly FigurePlace[];
  readonly net: (row: number) => readonly FigurePlace[];
} {
  const usedParts = GROSS_PARTS.filter((column) => isUsed(rows, column));
  const usedIncome = INCOME_PARTS.filter((column) => isUsed(rows, column));
  const castsGross = mostlyGiven(rows, 'gross', usedParts);
  const netParts = isUsed(rows, 'gross') ? (['gross', ...INCOME_PARTS] as const) : [...usedParts, ...usedIncome];
  const castsNet = mostlyGiven(rows, 'net', netParts);
  const places = (row: number, columns: readonly CastColumn[]): readonly FigurePlace[] =>
    columns.map((column) => ({ row, column }));
  return {
    gross: (row) => (castsGross ? places(row, GROSS_PARTS) : []),
    net: (row) => {
      if (!castsNet) return [];
      const withoutGross = (rows[row]?.gross ?? null) === null;
      return places(row, withoutGross ? [...GROSS_PARTS, ...INCOME_PARTS] : ['gross', ...INCOME_PARTS]);
    },
  };
}

/** A table whose totals mostly stand alone gives no parts to cast them from. */
function mostlyGiven(rows: readonly CastRow[], total: CastColumn, parts: readonly CastColumn[]): boolean {
  if (parts.length === 0) return false;
  const withTotal = rows.filter((row) => (row[total] ?? 0) !== 0);
  const withParts = withTotal.filter((row) => parts.some((part) => (row[part] ?? null) !== null));
  return withTotal.length === 0 ? rows.length > 0 : withParts.length * 2 > withTotal.length;
}
