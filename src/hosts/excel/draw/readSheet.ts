import type { ExcelLink } from '../link/excelLink';
import type { ExcelValue } from '../read/cellContent';
import { RowRequests } from '../read/rowRequests';
import type { KeptChart, SheetNow } from '../restore/keptSheet';
import { inputFor } from '../write/excelInput';

/** About what a cell weighs with its value, formula and number format, before any has been seen. */
const CELL_BYTES = 45;

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
  sheet.load('name,position,tabColor,showGridlines,pageLayout/orientation');
  sheet.tables.load('items/name,items/style,items/showFilterButton');
  sheet.charts.load('items/name,items/chartType,items/top,items/left,items/width,items/height');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  frozen.load('rowCount,columnCount');
  titles.load('address');
  await context.sync();
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { table, range };
  });
  const charts = sheet.charts.items.map(askChart);
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const widths = Array.from({ length: columns }, (_, at) => {
    const { format } = sheet.getRangeByIndexes(0, at, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const inputs: ExcelValue[][] = [];
  const numberFormats: string[][] = [];
  const requests = new RowRequests([{ rows, rowBytes: columns * CELL_BYTES }]);
  for (let blocks = requests.next(); blocks !== null; blocks = requests.next()) {
    const [{ from, rows: count } = { from: 0, rows }] = blocks;
    const range = sheet.getRangeByIndexes(from, 0, count, columns);
    range.load('values,formulas,numberFormat');
    await context.sync();
    link.onChunk?.();
    requests.weighed(0, [range.values, range.formulas, range.numberFormat]);
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
    charts: charts.map((chart) => chart()),
    position: sheet.position,
    tabColour: sheet.tabColor,
    gridlines: sheet.showGridlines,
    landscape: sheet.pageLayout.orientation === 'Landscape',
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    titleRows: titles.isNullObject ? null : local(titles.address),
  };
}

/** Kinds of charts that can be drawn again, and so need to be known. */
const DRAWABLE = /^(?:Bar|Column|Line)/;

/**
 * Asks for a chart's words, where it is of a kind that could be drawn again. Of any other chart of the user's (a
 * waterfall has no title that could be asked for, office-js issue 2041) only its name, kind and place are known.
 */
function askChart(chart: Excel.Chart): () => KeptChart {
  const known = DRAWABLE.test(chart.chartType);
  if (known) chart.load('title/text,series/items/name');
  return () => {
    const { name, chartType: type, top, left, width, height } = chart;
    const title = known ? chart.title.text : '';
    const series = known ? chart.series.items.map((one) => one.name) : [];
    return { name, title, type, series, top, left, width, height };
  };
}
