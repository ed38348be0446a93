import type { CellValue, TableSnapshot, WorkbookSnapshot } from './port';

/** The table of that name, whatever its case; `undefined` where the workbook has none. */
export function tableOf(snapshot: WorkbookSnapshot, name: string): TableSnapshot | undefined {
  const wanted = name.toLowerCase();
  return snapshot.tables.find((table) => table.name.toLowerCase() === wanted);
}

/** A cell as text, trimmed; blanks and errors are an empty text. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  return typeof value === 'string' ? value.trim() : String(value);
}
