import { BLANK, type MemoryCell, type MemoryName, type MemoryTable } from './memorySheet';

/** Everything that a workbook in memory holds, copied as a whole before a change and put back as a whole. */
export interface MemoryContents {
  sheets: string[];
  tables: MemoryTable[];
  names: MemoryName[];
}

/** A copy that shares nothing that can change. */
export function copyOf({ sheets, tables, names }: MemoryContents): MemoryContents {
  return {
    sheets: [...sheets],
    tables: tables.map((table) => ({
      ...table,
      headers: [...table.headers],
      rows: table.rows.map((row) => [...row]),
      formulas: new Map(table.formulas),
    })),
    names: names.map((name) => ({ ...name })),
  };
}

/** Place of a header in a table, whatever its case; `null` where it has none. */
export function placeOf(table: MemoryTable, header: string): number | null {
  const at = table.headers.findIndex((each) => each.trim().toLowerCase() === header.trim().toLowerCase());
  return at < 0 ? null : at;
}

/** The table of that name, whatever its case. */
export function tableCalled(contents: MemoryContents, name: string): MemoryTable | undefined {
  return contents.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** True for a row that holds nothing but formulas. */
export function isBlankRow(row: readonly MemoryCell[]): boolean {
  return row.every((cell) => cell.value === null || cell.formula !== null);
}

/** A new row of a table: blank, with the table's formulas. */
export function newRow(table: MemoryTable): MemoryCell[] {
  return table.headers.map((header) => {
    const formula = table.formulas.get(header);
    return formula === undefined ? BLANK : { value: null, formula };
  });
}
