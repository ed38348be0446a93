import type { SourceTable } from '../source/types';

/** Rows with rows and columns changed over, every cell standing for itself; as many rows come out as `width` says. */
export function turnedRows(rows: SourceTable['rows'], width: number): SourceTable['rows'] {
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => {
      const cell = row[column] ?? null;
      return cell === null ? null : { ...cell, columnSpan: 1, rowSpan: 1 };
    }),
  );
}
