import type { WorkbookSnapshot, WorkSignal } from '../../../workbook/port';
import { errorCode, isStale } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { inExcel, repeated } from '../link/inExcel';
import { toCellValue } from './cellContent';
import { readLayout } from './layout';
import { obstaclesOf } from './obstacles';
import { readBodies } from './readBodies';

/** Reads again where somebody moved columns or rows between two requests of the reading, some times. */
async function settled<T>(link: ExcelLink, read: () => Promise<T>): Promise<T> {
  for (const wait of [100, 400, 1500]) {
    try {
      return await read();
    } catch (fault) {
      if (!isStale(errorCode(fault))) throw fault;
      await link.wait(wait);
    }
  }
  return read();
}

/**
 * One reading of the plan: two trips for where everything lies, and one for all the cells (one a chunk where they are
 * many). The plan's tables are found by name, wherever they lie; no cell outside them and the named cells is read.
 */
export function readWorkbook(link: ExcelLink, signal?: WorkSignal): Promise<WorkbookSnapshot> {
  const read = async (context: Excel.RequestContext): Promise<WorkbookSnapshot> => {
    const layout = await readLayout(context, 'plan');
    const bodies = await readBodies(link, context, layout.tables, signal);
    return {
      name: layout.name,
      sheets: layout.sheets.map((sheet) => sheet.name),
      tables: layout.tables.map((table, at) => ({
        name: table.name,
        sheet: table.sheet,
        headerRow: table.headerRow + 1,
        firstColumn: table.firstColumn + 1,
        headers: table.headers,
        rows: bodies[at]?.rows ?? [],
        formulas: bodies[at]?.formulas ?? [],
      })),
      otherTables: layout.everyTable.filter((table) => !layout.tables.some(({ name }) => name === table.name)),
      names: layout.names.map(({ name, sheet, address, value }) => ({
        name,
        sheet,
        address,
        value: toCellValue(value),
      })),
      date1904: layout.date1904,
      obstacles: obstaclesOf(layout, bodies),
    };
  };
  return settled(link, () => repeated(link, () => inExcel(link, read)));
}
