import type { SheetModel } from '../../../workbook/sheetModel';
import type { ExcelLink } from '../link/excelLink';
import type { ExcelValue } from '../read/cellContent';
import { inputFor } from '../write/excelInput';
import type { KeptSheet } from './keptSheet';

/** Rows of one request of a capture. */
const ROWS_A_REQUEST = 1000;

/** Reads a sheet that is about to be replaced, so that it can be made again: cells, number formats, widths, tables. */
export async function captureSheet(
  link: ExcelLink,
  context: Excel.RequestContext,
  model: SheetModel,
  id: string,
): Promise<KeptSheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name,position,tabColor');
  sheet.tables.load('items/name,items/style,items/showFilterButton');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { table, range };
  });
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const widths = Array.from({ length: columns }, (_, at) => {
    const { format } = sheet.getRangeByIndexes(0, at, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const inputs: ExcelValue[][] = [];
  const numberFormats: string[][] = [];
  for (let from = 0; from < rows; from += ROWS_A_REQUEST) {
    const range = sheet.getRangeByIndexes(from, 0, Math.min(ROWS_A_REQUEST, rows - from), columns);
    range.load('values,formulas,numberFormat');
    await context.sync();
    link.onChunk?.();
    range.values.forEach((row, at) => {
      const formats = ((range.numberFormat[at] ?? []) as unknown[]).map(String);
      numberFormats.push(formats);
      inputs.push(
        (row as ExcelValue[]).map((value, column) => {
          const formula = ((range.formulas[at] ?? []) as ExcelValue[])[column] ?? '';
          return inputFor({ value, formula }, formats[column] ?? 'General');
        }),
      );
    });
  }
  if (rows === 0) await context.sync();
  return {
    name: sheet.name,
    id,
    inputs,
    numberFormats,
    widths: widths.map((format) => format.columnWidth),
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      address: range.address.slice(range.address.lastIndexOf('!') + 1),
      style: table.style,
      showFilterButton: table.showFilterButton,
    })),
    position: sheet.position,
    tabColour: sheet.tabColor,
    model,
  };
}
