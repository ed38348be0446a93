import { excelWorkbook } from '../../hosts/excel/excelWorkbook';
import { text } from '../text';
import type { PaneServices, Unsubscribe } from '../services';
import { deliverFile } from '../../hosts/excel/deliverFile';
import { liveLink } from '../../hosts/excel/link/excelLink';
import { asksForConformance } from '../hosting/asksForConformance';
import { conformanceService } from './conformance';
import { planServices } from './planServices';
import { today } from './today';

/** What Boardline needs of Excel; the manifest asks for the same. */
const FLOOR = '1.13';

/** This Excel lacks something that the pane cannot do without. */
export class ExcelTooOld extends Error {
  constructor() {
    super(text.failed.tooOld);
    this.name = 'ExcelTooOld';
  }
}

/** The pane in Excel: the workbook in use is the one that is open beside it. */
export function hostedServices(): PaneServices {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) throw new ExcelTooOld();
  const link = liveLink();
  const workbook = excelWorkbook(link);
  const plans = planServices({
    today,
    workbook: () => workbook,
    consenting: () => ({
      ...workbook,
      apply: (changes, signal) => workbook.apply(changes, signal, { clearFilters: true }),
    }),
    makePlan: (contents, signal) => workbook.createPlan(contents, signal),
  });
  return {
    ...plans,
    host: 'excel',
    openFile: () => plans.open(),
    workbookFile: () => Promise.resolve(null),
    goTo: (cell) => workbook.goTo(cell),
    onSelection: (listener) => {
      const tell = (): void => {
        workbook.selection().then(listener, () => {
          // While a cell is being edited Excel does not say where the selection is; the next event will.
        });
      };
      tell();
      return stopLater(workbook.onSelectionChanged(tell));
    },
    onChanged: (listener) => stopLater(workbook.onChanged(listener)),
    deliver: async (file) => {
      const { how, message } = await deliverFile(link, Office.context.platform, file.name, file.bytes);
      return { done: how !== 'notPossible', message };
    },
    ...(asksForConformance(window.location.search)
      ? { conformance: conformanceService(link, excelHere(), () => plans.open()) }
      : {}),
  };
}

/** Platform and version as Excel itself gives them: `OfficeOnline 16.0.18000.1`. */
function excelHere(): string {
  const { platform, version } = Office.context.diagnostics;
  return `${String(platform)} ${version}`;
}

/** Excel answers later with the way to stop listening. An Excel that cannot tell of changes is re-checked by hand. */
function stopLater(listening: Promise<() => Promise<void>>): Unsubscribe {
  const stopping = listening.catch(() => () => Promise.resolve());
  return () => {
    void stopping.then((stop) => stop());
  };
}
