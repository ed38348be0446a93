import { sameValue, toCellValue } from '../read/cellContent';
import type { TableReading } from '../read/columnReading';
import type { RowMark } from './wantedCell';

/** The place of a header in a table, whatever its case; −1 where there is none. */
export function columnAt(headers: readonly string[], header: string): number {
  const wanted = header.trim().toLowerCase();
  return headers.findIndex((one) => one.trim().toLowerCase() === wanted);
}

/** A row's key as it is compared. */
export function keyText(value: unknown): string {
  return String(value).trim();
}

/** Finds body rows by their marks, each key column looked through once. */
export class RowFinder {
  private readonly byKey = new Map<number, Map<string, number>>();

  constructor(private readonly reading: TableReading) {}

  /** The row, or `null` where it has gone, or where two rows bear the same key. */
  find(mark: RowMark): number | null {
    const column = columnAt(this.reading.layout.headers, mark.header);
    const contents = this.reading.contents.get(column);
    if (contents === undefined) return null;
    if (mark.kind === 'place') {
      const found = contents[mark.bodyRow];
      return found !== undefined && sameValue(toCellValue(found.value), mark.value) ? mark.bodyRow : null;
    }
    let rows = this.byKey.get(column);
    if (rows === undefined) {
      const index = new Map<string, number>();
      contents.forEach(({ value }, row) => {
        const key = keyText(value);
        index.set(key, index.has(key) ? -1 : row);
      });
      this.byKey.set(column, index);
      rows = index;
    }
    const row = rows.get(mark.key.trim()) ?? -1;
    return row < 0 ? null : row;
  }
}
