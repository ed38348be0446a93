import type { Finding } from '../../../domain/findings/types';
import { relationshipsOf } from '../package/relationships';
import { readRange, type TablePart } from '../read/tableParts';
import { attributeOf } from '../xml/attributes';
import { findElement } from '../xml/elements';
import { about, counted } from './about';
import { numbers } from './gapChecks';
import { isInTable, type SheetView } from './sheetView';

/** The columns of one more header row: label and figure of a list of facts may stand right above a table. */
const FACT_COLUMNS = 2;

/** A table has one row of headers, each with words of its own. */
export function tableHeaders(view: SheetView): readonly Finding[] {
  const unnamed = view.tables.flatMap((table) =>
    table.headers.flatMap((header, at) =>
      header.trim() === '' || /^(column|spalte|colonne|columna)\s*\d+$/i.test(header)
        ? [{ row: table.headerRow, column: table.firstColumn + at }]
        : [],
    ),
  );
  const words = `${counted(unnamed.length, 'column has', 'columns have')} no header in words.`;
  return [
    ...headlessTables(view).map((corner) =>
      about(view, 'no-header-row', 'error', 'a table has no header row.', 'Turn it on (Table Design, Header Row).', [
        corner,
      ]),
    ),
    ...(unnamed.length === 0 ? [] : [about(view, 'unnamed-column', 'warning', words, 'Say what they hold.', unnamed)]),
    ...view.tables.flatMap((table) => secondHeader(view, table)),
  ];
}

/** A table's name says what it holds: screen readers and the Name Box list it. */
export function tableNames(view: SheetView): readonly Finding[] {
  return view.tables
    .filter(({ name }) => /^(table|tabelle|tableau|tabla|__Anonymous_Sheet_DB__)_?\d+$/i.test(name))
    .map((table) =>
      about(
        view,
        'table-name',
        'note',
        `the table name ${table.name} says nothing.`,
        'Name it after what it holds (Table Design, Table Name).',
        [{ row: table.headerRow, column: table.firstColumn }],
      ),
    );
}

function headlessTables({ parts, entry }: SheetView): readonly { row: number; column: number }[] {
  return relationshipsOf(parts, entry.part ?? '').flatMap(({ type, part }) => {
    const xml = type === 'table' && part !== null ? parts.text(part) : null;
    const table = xml === null ? null : findElement(xml, 'table');
    if (xml === null || table === null || attributeOf(xml, table.open, 'headerRowCount') !== '0') return [];
    const range = readRange(attributeOf(xml, table.open, 'ref') ?? '');
    return range === null ? [] : [{ row: range.firstRow, column: range.firstColumn }];
  });
}

/** Headers above the header row, or a row of units below it, are read out as something else. */
function secondHeader(view: SheetView, table: TablePart): readonly Finding[] {
  const columns = numbers(table.firstColumn, table.lastColumn);
  const above = table.headerRow - 1;
  const over = view.cells.filter(
    (cell) =>
      cell.row === above &&
      typeof cell.value === 'string' &&
      cell.column >= table.firstColumn &&
      cell.column <= table.lastColumn &&
      !isInTable(view, cell),
  );
  const hasHeadersAbove = over.length > 1 && over.some(({ column }) => column >= table.firstColumn + FACT_COLUMNS);
  const first = table.headerRow + 1;
  const figures = columns.filter((column) => isFigureColumn(view, table, column));
  const units = figures.filter((column) => typeof view.valueAt(first, column) === 'string');
  const remedy = 'Keep one header row: put all of a header’s words, its unit too, into one cell.';
  if (hasHeadersAbove)
    return [about(view, 'two-header-rows', 'warning', 'headers stand above the header row.', remedy, over)];
  if (units.length === 0 || units.length < figures.length) return [];
  const message = 'the first row of a table holds words of its headers.';
  return [
    about(
      view,
      'two-header-rows',
      'warning',
      message,
      remedy,
      units.map((column) => ({ row: first, column })),
    ),
  ];
}

/** Figures alone from the second row on, at least two of them. */
function isFigureColumn(view: SheetView, table: TablePart, column: number): boolean {
  const values = numbers(table.headerRow + 2, table.lastBodyRow).map((row) => view.valueAt(row, column));
  const filled = values.filter((value) => value !== null);
  return filled.length > 1 && filled.every((value) => typeof value === 'number');
}
