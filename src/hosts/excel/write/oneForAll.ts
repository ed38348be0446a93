import type { ExcelValue } from '../read/cellContent';

/**
 * One value for every cell of a range. Excel takes a single value for that (Microsoft Learn, "Set and get range values"),
 * which the published types leave out.
 */
export function oneForAll(value: ExcelValue): ExcelValue[][] {
  return value as unknown as ExcelValue[][];
}
