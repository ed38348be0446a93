import { columnLetters } from '../../../src/domain/plan/cellOf';
import type { SourceCell, SourceTable } from '../../../src/domain/source/types';

/** A table of typed-in cells, named as on a sheet called Sheet1: texts, numbers, and `null` for a covered place. */
export function tableOf(rows: readonly (readonly (string | number | null)[])[], heading = ''): SourceTable {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name: 'Sheet1',
    heading,
    rows: rows.map((row, at) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '', at, column))),
  };
}

/** Tab-separated lines as a table. */
export function tabbed(text: string, heading = ''): SourceTable {
  return tableOf(
    text
      .replace(/^\n/, '')
      .split('\n')
      .map((line) => line.split('\t')),
    heading,
  );
}

function cellOf(value: string | number, row: number, column: number): SourceCell {
  const text = String(value);
  return {
    paragraphs: text === '' ? [] : [{ runs: [{ text, bold: false }], bullet: false }],
    number: typeof value === 'number' ? value : null,
    date: null,
    columnSpan: 1,
    rowSpan: 1,
    where: `Sheet1!${columnLetters(column + 1)}${String(row + 1)}`,
  };
}
