import { isIsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import { COVER, COVER_ROWS } from '../../workbook/coverLayout';
import { guideSheet } from '../../workbook/guideSheet';
import type { CellInput, NewPlanContents } from '../../workbook/port';
import { plannedTables } from '../../workbook/plannedTables';
import { isTypedTotal } from '../../workbook/typedTotal';
import type { ColumnSchema, TableSchema } from '../../workbook/schema/types';
import { drawModel } from './memoryModel';
import type { MemoryContents } from './memoryContents';
import { cellOf, type MemoryCell, type MemoryTable } from './memorySheet';

/** A plan's sheets in memory, as every host makes them from the schema. */
export function planInMemory(contents: NewPlanContents): MemoryContents {
  const tables = plannedTables(contents);
  const made: MemoryContents = {
    sheets: [COVER.sheet, ...tables.map((schema) => schema.sheet)],
    tables: tables.map((schema) => planTable(schema, contents)),
    names: COVER_ROWS.map(({ row, field }) => ({
      name: field.name,
      sheet: COVER.sheet,
      address: `B${String(row)}`,
      cell: inColumn(contents.cover[field.key] ?? field.initial, field),
    })),
  };
  for (const model of [...contents.sheets, guideSheet()]) drawModel(made, model);
  return made;
}

function planTable(schema: TableSchema, contents: NewPlanContents): MemoryTable {
  const formulas = new Map<string, string>();
  for (const column of schema.columns) {
    const mend = contents.ruleColumns.find((each) => each.table === schema.name && each.header === column.header);
    const formula = mend?.formula ?? column.formula;
    if (formula !== undefined) formulas.set(column.header, formula);
  }
  const given = contents.tables[schema.name] ?? [];
  const rows = given.length > 0 ? given : [{}];
  return {
    name: schema.name,
    sheet: schema.sheet,
    headerRow: 1,
    headers: schema.columns.map((column) => column.header),
    rows: rows.map((row: Readonly<Record<string, CellInput>>) =>
      schema.columns.map((column) => {
        const cell = inColumn(row[column.key] ?? null, column);
        const formula = formulas.get(column.header);
        const stands = formula === undefined || cell.formula !== null || isTypedTotal(column, row[column.key]);
        return stands ? cell : { value: cell.value, formula };
      }),
    ),
    formulas,
  };
}

/** A cell of a column: ISO texts of dates become serials. */
function inColumn(input: CellInput, column: Pick<ColumnSchema, 'type'>): MemoryCell {
  const isDate = column.type === 'date' && typeof input === 'string' && isIsoDate(input);
  return cellOf(isDate ? toSerial(input) : input);
}
