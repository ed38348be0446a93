import type { ExcelLink } from '../link/excelLink';
import type { ExcelValue } from '../read/cellContent';
import type { KeptChart, KeptLooks, SheetNow } from '../restore/keptSheet';
import { inputFor } from '../write/excelInput';

/** Rows of one request. */
const ROWS_A_REQUEST = 1000;
/** Rows of one request where each cell comes with its looks. */
const LOOKS_A_REQUEST = 100;

/** An address without its sheet. */
function local(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Reads a sheet that Boardline owns: cells, number formats, widths, tables, charts, panes. */
export async function readSheet(link: ExcelLink, context: Excel.RequestContext, id: string): Promise<SheetNow> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  sheet.load('name,position,tabColor,showGridlines');
  sheet.tables.load('items/name,items/style,items/showFilterButton');
  sheet.charts.load('items/name,items/top,items/left,items/width,items/height,items/title/text,items/series/count');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  frozen.load('rowCount,columnCount');
  titles.load('address');
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
      address: local(range.address),
      style: table.style,
      showFilterButton: table.showFilterButton,
    })),
    charts: sheet.charts.items.map(chartNow),
    position: sheet.position,
    tabColour: sheet.tabColor,
    gridlines: sheet.showGridlines,
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    titleRows: titles.isNullObject ? null : local(titles.address),
  };
}

function chartNow({ name, top, left, width, height, title, series }: Excel.Chart): KeptChart {
  return { name, title: title.text, series: series.count, top, left, width, height };
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** How the cells of some runs of rows look, in one request a hundred rows. */
export async function readLooks(
  link: ExcelLink,
  context: Excel.RequestContext,
  { id, widths }: SheetNow,
  runs: readonly { readonly from: number; readonly count: number }[],
): Promise<readonly KeptLooks[]> {
  const parts = runs.flatMap(({ from, count }) =>
    Array.from({ length: Math.ceil(count / LOOKS_A_REQUEST) }, (_, at) => ({
      from: from + at * LOOKS_A_REQUEST,
      count: Math.min(LOOKS_A_REQUEST, count - at * LOOKS_A_REQUEST),
    })),
  );
  const looks: KeptLooks[] = [];
  for (let at = 0; at < parts.length;) {
    const together: typeof parts = [];
    for (let rows = 0; at < parts.length && (together.length === 0 || rows < LOOKS_A_REQUEST); at += 1) {
      const part = parts[at];
      if (part === undefined) break;
      rows += part.count;
      together.push(part);
    }
    const asked = together.map(({ from, count }) => {
      const range = context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(from, 0, count, Math.max(1, widths.length));
      return {
        from,
        cells: range.getCellProperties(LOOKS),
        heights: range.getRowProperties({ format: { rowHeight: true } }),
      };
    });
    await context.sync();
    link.onChunk?.();
    for (const { from, cells, heights } of asked)
      looks.push({ from, cells: cells.value, heights: heights.value.map((row) => row.format?.rowHeight ?? 15) });
  }
  return looks;
}
