import type { Session } from '../wire/session';
import { SimError } from '../wire/simError';
import { cellsChanged } from './events';
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
