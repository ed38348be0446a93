import type { TableSchema } from '../../../workbook/schema/types';
import { textOf } from '../../../workbook/snapshot';
import type { SheetEntry } from '../package/workbookPart';
import { columnsKnown } from './columnsKnown';
import type { PlanTable } from './planTable';
import type { SheetCells } from './readCells';
import type { TablePart } from './tableParts';

/** A header row stands at the top, or under a title and a few notes. */
const DEEPEST_HEADER = 20;

/**
 * The rows of a plan table whose Excel table is gone: on the sheet that has the schema's name or a synonym of it, below
 * the first row in which at least half of the columns (and three) are known; to the last row with anything in it.
 */
export function findLostTable(
  schema: TableSchema,
  sheets: readonly SheetEntry[],
  tableParts: readonly TablePart[],
  cells: SheetCells,
): PlanTable | null {
  const names = [schema.sheet.toLowerCase(), schema.name.toLowerCase(), ...schema.synonyms];
  const sheet = sheets.find((each) => names.includes(each.name.trim().toLowerCase()));
  if (sheet === undefined || tableParts.some((part) => part.sheet.name === sheet.name)) return null;
  const deepest = Math.min(cells.lastRow(sheet.name), DEEPEST_HEADER);
  for (let row = 1; row <= deepest; row += 1) {
    const headers = headersIn(sheet.name, row, cells);
    const wanted = Math.max(3, Math.floor(Math.min(schema.columns.length, 8) / 2));
    if (columnsKnown(schema, headers.texts) >= wanted) return lostTable(schema, sheet, row, headers, cells);
  }
  return null;
}

interface Headers {
  readonly firstColumn: number;
  readonly texts: readonly string[];
}

function headersIn(sheet: string, row: number, cells: SheetCells): Headers {
  const texts: string[] = [];
  let firstColumn = 1;
  for (let column = 1; column <= cells.lastColumn(sheet, row); column += 1) {
    const text = textOf(cells.value(sheet, row, column));
    if (text === '' && texts.length === 0) firstColumn = column + 1;
    else texts.push(text);
  }
  while (texts.at(-1) === '') texts.pop();
  return { firstColumn, texts };
}

function lostTable(
  schema: TableSchema,
  sheet: SheetEntry,
  headerRow: number,
  { firstColumn, texts }: Headers,
  cells: SheetCells,
): PlanTable {
  const isBlank = (row: number): boolean =>
    texts.every((_, at) => cells.value(sheet.name, row, firstColumn + at) === null);
  let lastBodyRow = cells.lastRow(sheet.name);
  while (lastBodyRow > headerRow && isBlank(lastBodyRow)) lastBodyRow -= 1;
  return {
    name: schema.name,
    part: null,
    sheet,
    headerRow,
    firstColumn,
    lastBodyRow: Math.max(lastBodyRow, headerRow + 1),
    totalsRows: 0,
    headers: texts,
    formulas: texts.map(() => null),
    filtered: false,
    foundBy: 'headers',
    ownName: null,
  };
}
