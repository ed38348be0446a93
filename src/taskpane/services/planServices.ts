import { newPlan } from '../../application/newPlan';
import { assessSnapshot, holdsPlan, openPlan, type NoPlan, type OpenedPlan } from '../../application/openPlan';
import { previewRefresh, refreshPlan } from '../../application/refreshPlan';
import { reportPlan } from '../../application/reportPlan';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ChangeResult, NewPlanContents, Workbook, WorkSignal } from '../../workbook/port';
import type { Changed, PaneServices } from '../services';

import { bookFile, readDocument } from './ledgerFiles';
import { importServices } from './importServices';
import { NoPlanHere } from './noPlanHere';
import { obstaclesTo } from './obstaclesTo';
import { reportFile } from './reportFile';
import { reportFileName } from './reportFileName';
import { formFile, readReturnFiles } from './returnFiles';
import { severalPlans } from './severalPlans';

/** Where the workbook in use comes from, and where a new plan goes. */
export interface PlanDesk {
  readonly today: () => IsoDate;
  /** `null` where no workbook is open: a browser before its first file. */
  readonly workbook: () => Workbook | null;
  /** The same workbook with the user's consent to clear filters for a write and put them back. */
  readonly consenting: (workbook: Workbook) => Workbook;
  /** Makes the plan in the workbook in use (Excel) or in a new one, which is in use from then on (browser). */
  readonly makePlan: (contents: NewPlanContents, signal: WorkSignal | undefined) => Promise<ChangeResult>;
}

type PlanServices = Pick<
  PaneServices,
  | 'today'
  | 'open'
  | 'sample'
  | 'newPlan'
  | 'previewRecheck'
  | 'recheck'
  | 'apply'
  | 'previewImport'
  | 'correctImport'
  | 'acceptImport'
  | 'report'
  | 'forms'
  | 'previewReturns'
  | 'readDocument'
  | 'bookFile'
  | 'putBack'
>;

/** The use cases over a workbook, the same in Excel and in a browser; readers and exceljs are loaded when first used. */
export function planServices(desk: PlanDesk): PlanServices {
  function workbookInUse(): Workbook {
    const workbook = desk.workbook();
    if (workbook === null) throw new NoPlanHere('No workbook is open. Open one first, or look at the sample.');
    return workbook;
  }

  function changing(consent: boolean): Workbook {
    return consent ? desk.consenting(workbookInUse()) : workbookInUse();
  }

  async function open(asAt?: IsoDate, signal?: WorkSignal): Promise<OpenedPlan | NoPlan> {
    const workbook = desk.workbook();
    const options = { asAt, today: desk.today(), signal };
    return workbook === null ? assessSnapshot(NOTHING_OPEN, options) : openPlan(workbook, options);
  }

  async function openedPlan(asAt?: IsoDate, signal?: WorkSignal): Promise<OpenedPlan> {
    const opened = await open(asAt, signal);
    if (!holdsPlan(opened)) throw new NoPlanHere(opened.message);
    return opened;
  }

  async function changed(results: readonly ChangeResult[], asAt?: IsoDate): Promise<Changed> {
    return {
      opened: await openedPlan(asAt),
      written: results.reduce((total, result) => total + result.written, 0),
      conflicts: results.flatMap((result) => result.conflicts),
      restores: results.flatMap((result) => result.restore ?? []),
    };
  }

  const imports = importServices({
    today: desk.today,
    open: (signal) => open(undefined, signal),
    workbook: workbookInUse,
    makePlan: desk.makePlan,
  });

  return {
    today: desk.today,
    open,

    sample: async (signal) => {
      const { samplePlan } = await import('../../application/sample/samplePlan');
      return changed([await desk.makePlan(samplePlan(), signal)]);
    },

    newPlan: async (signal) => changed([await desk.makePlan(newPlan(desk.today()), signal)]),

    previewRecheck: async (asAt, signal) => {
      const opened = await openedPlan(asAt, signal);
      const preview = previewRefresh(opened, asAt);
      return {
        opened,
        cells: preview.cells,
        mendedColumns: preview.mended,
        sheets: preview.sheets,
        obstacles: obstaclesTo(
          preview.keys === null ? [preview.changes] : [preview.keys, preview.changes],
          opened.snapshot,
        ),
      };
    },

    recheck: async (asAt, consent, signal) => {
      const refreshed = await refreshPlan(changing(consent), { asAt, today: desk.today(), signal });
      if ('message' in refreshed) throw new NoPlanHere(refreshed.message);
      return changed(refreshed.results);
    },

    apply: async (changes, consent, signal, asAt) => {
      const setsDate = changes.names.some(({ name }) => name.toLowerCase() === 'reportdate');
      return changed([await changing(consent).apply(changes, signal)], setsDate ? undefined : asAt);
    },

    previewImport: imports.previewImport,
    correctImport: imports.correctImport,
    acceptImport: async (preview, answers, leftOut, signal, asAt) =>
      changed([await imports.bringIn(preview, answers, leftOut, signal)], asAt),

    report: async (request, signal) => {
      const opened = await openedPlan(request.asAt, signal);
      const paper =
        request.others.length === 0
          ? reportPlan(opened, request)
          : await severalPlans(opened, request, desk.today(), signal);
      return { name: reportFileName(paper.title, request), bytes: await reportFile(paper, request.format, signal) };
    },

    forms: async (month, lead, signal) => formFile(await openedPlan(undefined, signal), month, lead, signal),

    previewReturns: async (files) => readReturnFiles(await openedPlan(), files, desk.today()),

    readDocument,

    bookFile,

    putBack: async (restores, asAt) => {
      const workbook = workbookInUse();
      for (const restore of [...restores].reverse()) await workbook.putBack(restore);
      return open(asAt);
    },
  };
}

/** What a browser has before its first file. */
const NOTHING_OPEN = { name: '', sheets: [], tables: [], names: [], date1904: false, obstacles: [] };
