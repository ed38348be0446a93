import type { CellValue } from '../../../workbook/port';
import { textOf } from '../../../workbook/snapshot';
import type { PlanTable } from '../read/planTable';
import type { SheetCells } from '../read/readCells';

/** The tables of a file with their rows by key, each index made when first asked for. */
export class RowFinder {
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(
    private readonly tables: readonly PlanTable[],
    private readonly cells: SheetCells,
  ) {}

  table(name: string): PlanTable | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  /** Sheet column of a header as written, whatever its case; `null` where the table has none. */
  column(table: PlanTable, header: string): number | null {
    const wanted = header.trim().toLowerCase();
    const at = table.headers.findIndex((each) => each.trim().toLowerCase() === wanted);
    return at < 0 ? null : table.firstColumn + at;
  }

  /** Sheet rows whose key is that text. */
  rows(table: PlanTable, keyColumn: string, key: string): readonly number[] {
    const name = `${table.name}|${keyColumn}`;
    const index = this.indexes.get(name) ?? this.indexOf(table, keyColumn);
    this.indexes.set(name, index);
    return index.get(key.trim()) ?? [];
  }

  value(table: PlanTable, row: number, column: number): CellValue {
    return this.cells.value(table.sheet.name, row, column);
  }

  formula(table: PlanTable, row: number, column: number): string | null {
    return this.cells.formula(table.sheet.name, row, column);
  }

  private indexOf(table: PlanTable, keyColumn: string): ReadonlyMap<string, readonly number[]> {
    const column = this.column(table, keyColumn);
    const index = new Map<string, number[]>();
    if (column === null) return index;
    for (let row = table.headerRow + 1; row <= table.lastBodyRow; row += 1) {
      const key = textOf(this.value(table, row, column));
      if (key !== '') index.set(key, [...(index.get(key) ?? []), row]);
    }
    return index;
  }
}
