import type { Finding } from '../../../domain/findings/types';
import { about, counted } from './about';
import { isInTable, type SheetView, type ViewedCell } from './sheetView';

/**
 * A colour never says alone what no word says. A blank cell in the colour of its whole row or of its column's filled
 * cells is a stripe and says nothing.
 */
export function colourAlone(view: SheetView): readonly Finding[] {
  const tabled = view.cells.filter((cell) => isInTable(view, cell) || isBesideWords(view, cell));
  const rows = grouped(tabled, ({ row }) => row);
  const columns = grouped(tabled, ({ column }) => column);
  const mute = tabled.filter((cell) => {
    if (cell.value !== null || cell.look?.isFilled !== true) return false;
    const like = (cells: readonly ViewedCell[] = []): readonly ViewedCell[] =>
      cells.filter(({ look }) => look?.isFilled === true && look.fill === cell.look?.fill);
    const row = rows.get(cell.row) ?? [];
    const column = columns.get(cell.column) ?? [];
    const isStripe = like(row).length * 2 > row.length && like(row).some(({ value }) => value !== null);
    const isTinted = like(column).length * 2 > column.length && like(column).some(({ value }) => value !== null);
    return !isStripe && !isTinted;
  });
  if (mute.length === 0) return [];
  const message = `${counted(mute.length, 'cell of a table has', 'cells of a table have')} a colour and no word.`;
  return [about(view, 'colour-alone', 'error', message, 'Write the word that the colour stands for.', mute)];
}

/** In a list that nobody has marked as a table: words stand to the left, and something stands at the column's head. */
function isBesideWords({ filled, tables, pivots }: SheetView, { row, column }: ViewedCell): boolean {
  if (tables.length + pivots.length > 0 || column === 1) return false;
  if (!filled.has(row, 1) && !filled.has(row, column - 1)) return false;
  for (let above = row - 1; above > 0; above -= 1) if (filled.has(above, column)) return true;
  return false;
}

function grouped(
  cells: readonly ViewedCell[],
  by: (cell: ViewedCell) => number,
): ReadonlyMap<number, readonly ViewedCell[]> {
  const groups = new Map<number, ViewedCell[]>();
  for (const cell of cells) {
    const group = groups.get(by(cell));
    if (group === undefined) groups.set(by(cell), [cell]);
    else group.push(cell);
  }
  return groups;
}
