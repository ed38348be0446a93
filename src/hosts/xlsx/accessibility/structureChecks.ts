import type { Finding } from '../../../domain/findings/types';
import { attributeOf } from '../xml/attributes';
import { findElements } from '../xml/elements';
import { about, counted } from './about';
import { isInTable, type SheetView } from './sheetView';

/** So many filled columns and rows is read as a table, and has to be marked as one. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;

/** Merged cells make screen readers lose their place. */
export function mergedCells(view: SheetView): readonly Finding[] {
  const refs = findElements(view.xml, 'mergeCell').map(({ open }) => attributeOf(view.xml, open, 'ref') ?? '');
  if (refs.length === 0) return [];
  const message = `${counted(refs.length, 'range of cells is', 'ranges of cells are')} merged.`;
  return [about(view, 'merged-cells', 'error', message, 'Unmerge them.', refs)];
}

/** What looks like a table is marked as one, so that its headers are read out with its cells. */
export function unmarkedTables(view: SheetView): readonly Finding[] {
  const rows = new Map<number, number[]>();
  for (const cell of view.cells) {
    if (cell.value === null || isInTable(view, cell)) continue;
    const columns = rows.get(cell.row);
    if (columns === undefined) rows.set(cell.row, [cell.column]);
    else columns.push(cell.column);
  }
  const isWide = (row: number): boolean => (rows.get(row)?.length ?? 0) >= LEAST_COLUMNS;
  let run = 0;
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    run = isWide(row) ? (isWide(row - 1) ? run + 1 : 1) : 0;
    if (run < LEAST_ROWS) continue;
    const first = row - run + 1;
    const message = `rows ${String(first)} and below look like a table and are not marked as one.`;
    const column = Math.min(...(rows.get(first) ?? [1]));
    return [
      about(view, 'unmarked-table', 'warning', message, 'Select them and choose Insert, Table.', [
        { row: first, column },
      ]),
    ];
  }
  return [];
}

/** What is hidden is still in the file, and is read by some and not by others. Hidden blank rows and columns hide nothing. */
export function hiddenParts(view: SheetView): readonly Finding[] {
  const hidden = view.cells.filter(
    ({ value, row, column }) => value !== null && (view.hiddenRows.has(row) || view.widthOf(column) === 0),
  );
  const sheet = 'the sheet is hidden.';
  return [
    ...(view.entry.hidden ? [about(view, 'hidden-sheet', 'warning', sheet, 'Delete it or show it.')] : []),
    ...(hidden.length > 0
      ? [
          about(
            view,
            'hidden-cells',
            'warning',
            `${counted(hidden.length, 'filled cell stands', 'filled cells stand')} in hidden rows or columns.`,
            'Delete them or show them.',
            hidden,
          ),
        ]
      : []),
  ];
}
