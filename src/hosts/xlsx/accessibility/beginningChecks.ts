import type { Finding } from '../../../domain/findings/types';
import { columnLetters } from '../../../domain/plan/cellOf';
import { about } from './about';
import type { SheetView } from './sheetView';

/** Buttons, lists and comments stand in parts of their own. */
const HOLDS_CONTROLS = /<(?:\w+:)?(?:legacyDrawing|controls|oleObjects)[\s>]/;

/** Reading begins in A1, which says what the sheet is. */
export function beginsInA1(view: SheetView): readonly Finding[] {
  if (view.filled.rows.size === 0 && view.drawn.length === 0 && !HOLDS_CONTROLS.test(view.xml)) {
    return [about(view, 'blank-sheet', 'warning', 'the sheet is blank.', 'Delete it.')];
  }
  if (view.filled.has(1, 1)) return [];
  return [about(view, 'begins-elsewhere', 'warning', 'cell A1 is blank.', 'Begin in A1, with the title.', ['A1'])];
}

/** A table begins in column A, where readers look for it, unless something stands beside it there. */
export function tablesInColumnA(view: SheetView): readonly Finding[] {
  if (!view.filled.has(1, 1)) return [];
  return view.tables.flatMap(({ name, headerRow, lastBodyRow, firstColumn }) => {
    if (firstColumn === 1) return [];
    for (let row = headerRow; row <= lastBodyRow; row += 1) {
      for (let column = 1; column < firstColumn; column += 1) if (view.filled.has(row, column)) return [];
    }
    const message = `the table ${name} begins in column ${columnLetters(firstColumn)}, with nothing before it.`;
    return [
      about(view, 'column-a', 'warning', message, 'Move it to column A; delete the blank columns.', [
        { row: headerRow, column: firstColumn },
      ]),
    ];
  });
}
