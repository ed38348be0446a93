import type { Finding, Severity } from '../../../domain/findings/types';
import { columnLetters } from '../../../domain/plan/cellOf';
import type { SheetView, ViewedCell } from './sheetView';

/** A finding names no more cells than these; its message counts them all. */
const MOST_PLACES = 10;

/** A finding about a sheet or its cells; `rule` is written without its common beginning. */
export function about(
  { entry }: Pick<SheetView, 'entry'>,
  rule: string,
  severity: Severity,
  message: string,
  remedy: string,
  places: readonly (string | Pick<ViewedCell, 'row' | 'column'>)[] = [],
): Finding {
  const where = places.slice(0, MOST_PLACES).map((place) => {
    const address = typeof place === 'string' ? place : `${columnLetters(place.column)}${String(place.row)}`;
    return `${entry.name}!${address}`;
  });
  return {
    rule: `accessibility-${rule}`,
    severity,
    message: `${entry.name}: ${message}`,
    remedy,
    where: where.length === 0 ? [entry.name] : where,
    subject: null,
  };
}

/** `counted(1, 'cell has', 'cells have')` is `1 cell has`. */
export function counted(number: number, one: string, more: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : more}`;
}
