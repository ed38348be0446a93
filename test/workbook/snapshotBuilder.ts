import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/port';

/** A table as it lies in a workbook, header in row 1 of a sheet of its own name. */
export function aTable(
  name: string,
  headers: readonly string[],
  ...rows: readonly (readonly CellValue[])[]
): TableSnapshot {
  return { name, sheet: name, headerRow: 1, firstColumn: 1, headers, rows };
}

/** A reading of a workbook that holds these tables and no named cells. */
export function aSnapshot(tables: readonly TableSnapshot[], parts: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return {
    name: 'plan.xlsx',
    sheets: tables.map((table) => table.sheet),
    tables,
    names: [],
    date1904: false,
    obstacles: [],
    ...parts,
  };
}
