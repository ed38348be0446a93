import type { Workbook } from '../../workbook/port';
import type { PaneServices, Selection } from '../services';
import { cellPlace } from './cellPlace';
import { download } from '../../hosts/excel/deliverFile';
import { text } from '../text';
import { listeners } from './listeners';
import { planServices } from './planServices';
import { today } from './today';

/** A workbook that can be handed out as a file. */
interface FileWorkbook extends Workbook {
  settledBytes(): Promise<Uint8Array>;
}

/** Browser mode: the workbook in use is a file in memory; nothing leaves the machine. */
export function browserServices(): PaneServices {
  let inUse: { readonly name: string; readonly workbook: FileWorkbook } | null = null;
  const selection = listeners<Selection | null>();
  const plans = planServices({
    today,
    workbook: () => inUse?.workbook ?? null,
    // Filters hide rows from the eye, not from the file: there is nothing to clear.
    consenting: (workbook) => workbook,
    makePlan: async (contents, signal) => {
      const { newXlsx } = await import('../../hosts/xlsx/openXlsx');
      const name = `${contents.properties.title}.xlsx`;
      const workbook = newXlsx(name);
      const result = await workbook.createPlan(contents, signal);
      inUse = { name, workbook };
      // A new file of its own: there is nothing that it could be put back to.
      return { ...result, restore: null };
    },
  });
  return {
    ...plans,
    host: 'browser',
    openFile: async (file) => {
      const { openXlsx } = await import('../../hosts/xlsx/openXlsx');
      const before = inUse;
      inUse = { name: file.name, workbook: await openXlsx(file.name, file.bytes) };
      try {
        selection.tell(null);
        return await plans.open();
      } catch (fault) {
        inUse = before;
        throw fault;
      }
    },
    workbookFile: async () =>
      inUse === null ? null : { name: inUse.name, bytes: await inUse.workbook.settledBytes() },
    goTo: (cell) => {
      const { sheet, row } = cellPlace(cell);
      selection.tell({ sheet, row });
      return Promise.resolve();
    },
    onSelection: selection.listen,
    // A file in memory is changed by nobody but this pane.
    onChanged: () => () => undefined,
    deliver: (file) => {
      download(file.name, file.bytes);
      return Promise.resolve({ done: true, message: text.done.report(file.name) });
    },
  };
}
