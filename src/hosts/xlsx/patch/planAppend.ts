import { columnLetters } from '../../../domain/plan/cellOf';
import type { RowAppend } from '../../../workbook/port';
import type { PlanTable } from '../read/planTable';
import type { SheetCells } from '../read/readCells';
import { CannotWrite } from './cannotWrite';
import type { EditPlan } from './editPlan';
import type { RowFinder } from './findRow';

/**
 * Plans rows below a table: a blank last row is filled first, the table grows by the rest, and columns that are not
 * given take the table's own formulas. Throws {@link CannotWrite} where something lies in the way.
 */
export function planAppend(
  plan: EditPlan,
  finder: RowFinder,
  cells: SheetCells,
  append: RowAppend,
  styleAbove: (table: PlanTable, column: number) => number,
): void {
  if (append.rows.length === 0) return;
  const table = finder.table(append.table);
  if (table === undefined) {
    throw new CannotWrite(append.table, `The workbook has no table ${append.table} to add rows to.`);
  }
  const columns = append.headers.map((header) => finder.column(table, header));
  columns.forEach((column, at) => {
    const header = append.headers[at] ?? '';
    if (column !== null) return;
    throw new CannotWrite(table.sheet.name, `The table ${table.name} has no column ${header}; add it and try again.`);
  });
  const first = firstFreeRow(plan, table, cells);
  const last = first + append.rows.length - 1;
  refuseBlocked(plan, table, cells, last);
  const edits = plan.of(table);
  append.rows.forEach((row, down) => {
    const at = first + down;
    table.headers.forEach((_, across) => {
      const column = table.firstColumn + across;
      const style = styleAbove(table, column);
      const given = columns.indexOf(column);
      const formula = given < 0 ? formulaOf(table, across, cells) : null;
      const content = given < 0 ? (formula === null ? null : { formula }) : (row[given] ?? null);
      if (content !== null || at > table.lastBodyRow) edits.put(at, column, { content, style });
    });
  });
  if (last > plan.lastBodyRow(table)) plan.grown.set(table, last);
}

/** The row after the last one that holds anything but formulas. */
function firstFreeRow(plan: EditPlan, table: PlanTable, cells: SheetCells): number {
  const grown = plan.grown.get(table);
  if (grown !== undefined) return grown + 1;
  const edits = plan.of(table);
  const isBlank = table.headers.every((_, at) => {
    const column = table.firstColumn + at;
    if (edits.has(table.lastBodyRow, column)) return false;
    const isFormula = cells.formula(table.sheet.name, table.lastBodyRow, column) !== null;
    return isFormula || cells.value(table.sheet.name, table.lastBodyRow, column) === null;
  });
  return isBlank ? table.lastBodyRow : table.lastBodyRow + 1;
}

function refuseBlocked(plan: EditPlan, table: PlanTable, cells: SheetCells, last: number): void {
  if (last <= table.lastBodyRow) return;
  if (table.totalsRows > 0) {
    const message = `The table ${table.name} has a totals row, so that no row can be added in a file; take it off (Table Design, Total Row) and try again.`;
    throw new CannotWrite(table.sheet.name, message);
  }
  for (let row = plan.lastBodyRow(table) + 1; row <= last; row += 1) {
    for (const at of table.headers.keys()) {
      const column = table.firstColumn + at;
      const { name } = table.sheet;
      if (cells.value(name, row, column) === null && cells.formula(name, row, column) === null) continue;
      const where = `${name}!${columnLetters(column)}${String(row)}`;
      throw new CannotWrite(
        where,
        `${where} lies where ${table.name} has to grow; move it to another place and try again.`,
      );
    }
  }
}

/** The column's formula: the table's own, else that of the last row where it names this row and no cell. */
function formulaOf(table: PlanTable, across: number, cells: SheetCells): string | null {
  const own = table.formulas[across] ?? null;
  if (own !== null) return own;
  const last = cells.formula(table.sheet.name, table.lastBodyRow, table.firstColumn + across);
  return last !== null && /\[#This Row\]|\[@/i.test(last) ? last : null;
}
