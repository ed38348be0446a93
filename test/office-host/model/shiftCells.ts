import type { Session } from '../wire/session';
import { SimError } from '../wire/simError';
import { moveCharts } from './chartPlaces';
import { cellsChanged } from './events';
import { MAX_COLUMNS } from './rect';
import { rewriteFormulas } from './everyFormula';
import { withMovedReferences } from './formulaText';
import { type Shift, shifted, tears } from './shift';
import type { SimSheet } from './simSheet';
import type { SimTable } from './simTable';

/** Moves cells aside, or closes them up, with everything that refers to them. `own` is the table that is growing itself. */
export function shiftCells(sheet: SimSheet, shift: Shift, author: Session | null, own: SimTable | null = null): void {
  sheet.mustBeWritable();
  for (const table of sheet.tables) {
    if (table !== own && tears(table.rect, shift)) throw new SimError('InsertDeleteConflict');
  }
  if (own !== null && own.filters.size > 0 && shift.kind === 'deleteUp') throw new SimError('FilteredRangeConflict');
  moveCharts(sheet, shift);
  moveRowHeights(sheet, shift);
  sheet.grid.shift(shift);
  for (const anchor of new Set([...sheet.anchors, ...sheet.loose, ...sheet.merges])) {
    if (anchor.rect !== null) anchor.rect = shifted(anchor.rect, shift);
  }
  for (const table of [...sheet.tables]) {
    if (table.anchor.rect === null) sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  rewriteFormulas(sheet.workbook, (formula, home) =>
    withMovedReferences(formula, home.name, sheet.name, (rect) => shifted(rect, shift)),
  );
  cellsChanged(sheet, shift.at, author, shift.kind.startsWith('insert') ? 'RowInserted' : 'RowDeleted');
}

/** Heights belong to whole rows, and go with them. */
function moveRowHeights(sheet: SimSheet, { at, kind }: Shift): void {
  if (at.columns !== MAX_COLUMNS || (kind !== 'insertDown' && kind !== 'deleteUp')) return;
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    if (kind === 'insertDown') sheet.rowHeights.set(row < at.row ? row : row + at.rows, height);
    else if (row < at.row) sheet.rowHeights.set(row, height);
    else if (row >= at.row + at.rows) sheet.rowHeights.set(row - at.rows, height);
  }
}
