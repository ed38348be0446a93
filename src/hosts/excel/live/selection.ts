import type { CellRef } from '../../../domain/findings/types';
import { TABLES } from '../../../workbook/schema/tables';
import type { ExcelLink } from '../link/excelLink';
import { inExcel, repeated } from '../link/inExcel';

/** Where the user stands in the plan. */
export interface Selection {
  readonly table: string;
  readonly sheet: string;
  /** 0-based body row. */
  readonly bodyRow: number;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly address: string;
}

export type StopListening = () => Promise<void>;

/** Sheet and address of a reference: `'By lead'!A5`; a sheet alone where there is no address. */
export function splitRef(where: CellRef): { readonly sheet: string; readonly address: string | null } {
  const at = where.lastIndexOf('!');
  const sheet = (at < 0 ? where : where.slice(0, at)).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { sheet, address: at < 0 ? null : where.slice(at + 1) };
}

/** Brings a sheet to the front and selects a cell of it. */
export function goTo(link: ExcelLink, where: CellRef): Promise<void> {
  const { sheet, address } = splitRef(where);
  return repeated(link, () =>
    inExcel(link, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (address !== null) worksheet.getRange(address).select();
      await context.sync();
    }),
  );
}

/** The plan table and row in which the selection begins; `null` where it lies in none. */
export function readSelection(link: ExcelLink): Promise<Selection | null> {
  return repeated(link, () =>
    inExcel(link, async (context) => {
      const range = context.workbook.getSelectedRange();
      const { worksheet } = range;
      range.load('address,rowIndex,columnIndex');
      worksheet.load('name');
      worksheet.tables.load('items/name');
      await context.sync();
      const plans = worksheet.tables.items.filter((table) =>
        TABLES.some((schema) => schema.name.toLowerCase() === table.name.toLowerCase()),
      );
      const bodies = plans.map((table) => {
        const body = table.getDataBodyRange();
        body.load('rowIndex,columnIndex,rowCount,columnCount');
        return { name: table.name, body };
      });
      if (bodies.length === 0) return null;
      await context.sync();
      const hit = bodies.find(
        ({ body }) =>
          range.rowIndex >= body.rowIndex &&
          range.rowIndex < body.rowIndex + body.rowCount &&
          range.columnIndex >= body.columnIndex &&
          range.columnIndex < body.columnIndex + body.columnCount,
      );
      if (hit === undefined) return null;
      return {
        table: hit.name,
        sheet: worksheet.name,
        bodyRow: range.rowIndex - hit.body.rowIndex,
        row: range.rowIndex + 1,
        address: range.address.slice(range.address.lastIndexOf('!') + 1),
      };
    }),
  );
}

async function listen<T>(
  link: ExcelLink,
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Promise<StopListening> {
  const handler = await inExcel(link, async (context) => {
    const result = add(context);
    await context.sync();
    return result;
  });
  return async () => {
    await link.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/**
 * Told when cells change, but for what Excel says that this pane wrote (`triggerSource`, `ExcelApi` 1.14); `foreign` where
 * a co-author did it. Excel misses some changes: this marks the pane stale, a re-read is the truth.
 */
export function onChanged(link: ExcelLink, callback: (foreign: boolean) => void): Promise<StopListening> {
  return listen(link, (context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') callback(event.source === 'Remote');
      return Promise.resolve();
    }),
  );
}

export function onSelectionChanged(link: ExcelLink, callback: () => void): Promise<StopListening> {
  return listen(link, (context) =>
    context.workbook.worksheets.onSelectionChanged.add(() => {
      callback();
      return Promise.resolve();
    }),
  );
}
