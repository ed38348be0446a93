import { keptColumnMap } from '../../application/columnMappings';
import { importContents } from '../../application/importContents';
import { readFiles, understandDocuments, type ImportWatch } from '../../application/importFiles';
import { importInto } from '../../application/importInto';
import { holdsPlan, type NoPlan, type OpenedPlan } from '../../application/openPlan';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { answerQuestions } from '../../domain/recognise/answerQuestions';
import { withoutActions } from '../../domain/recognise/chosenActions';
import type { SourceDocument } from '../../domain/source/types';
import type { ChangeResult, NewPlanContents, Workbook, WorkSignal } from '../../workbook/port';
import type { ImportCorrections, ImportPreview, PaneServices } from '../services';

/** What bringing a plan in asks of the workbook in use. */
export interface ImportDesk {
  readonly today: () => IsoDate;
  readonly open: (signal?: WorkSignal) => Promise<OpenedPlan | NoPlan>;
  readonly workbook: () => Workbook;
  readonly makePlan: (contents: NewPlanContents, signal: WorkSignal | undefined) => Promise<ChangeResult>;
}

/** Reading documents, understanding them as the user corrects, and writing what was accepted. */
export function importServices(desk: ImportDesk): Pick<PaneServices, 'previewImport' | 'correctImport'> & {
  readonly bringIn: (...accepted: Parameters<PaneServices['acceptImport']>) => Promise<ChangeResult>;
} {
  async function preview(
    sources: readonly string[],
    documents: readonly SourceDocument[],
    corrections: ImportCorrections,
    opened: OpenedPlan | NoPlan,
    watch: ImportWatch,
  ): Promise<ImportPreview> {
    const imported = await understandDocuments(documents, corrections, watch);
    const proposed = holdsPlan(opened) ? importInto(opened, imported, notesOf(sources, corrections)) : null;
    return {
      sources,
      imported,
      documents,
      corrections,
      target: proposed === null ? 'newPlan' : 'existingPlan',
      account: proposed?.account ?? '',
      match: proposed?.match ?? null,
    };
  }

  function notesOf(sources: readonly string[], { columnMap }: ImportCorrections) {
    return { on: desk.today(), source: sources.join(', '), columnMap };
  }

  return {
    previewImport: async (files, signal) => {
      const watch = watched(signal);
      const { readSource } = await import('../../sources/readSource');
      const documents = await readFiles(files, readSource, watch);
      const opened = await desk.open(signal);
      const columnMap = holdsPlan(opened) ? keptColumnMap(opened.plan) : {};
      const names = files.map((file) => file.name);
      return preview(names, documents, { tables: {}, columnMap }, opened, watch);
    },

    correctImport: async ({ sources, documents }, corrections, signal) =>
      preview(sources, documents, corrections, await desk.open(signal), watched(signal)),

    bringIn: async ({ imported, sources, corrections }, answers, leftOut, signal) => {
      const accepted = withoutActions(answerQuestions(imported, answers), new Set(leftOut));
      const opened = await desk.open(signal);
      if (holdsPlan(opened)) {
        return desk.workbook().apply(importInto(opened, accepted, notesOf(sources, corrections)).changes, signal);
      }
      const contents = importContents(accepted, sources.join(', '), desk.today(), corrections.columnMap);
      return desk.makePlan(contents, signal);
    },
  };
}

/** The page takes a breath between the steps of a long import. */
function watched(signal: WorkSignal | undefined): ImportWatch {
  return {
    signal: signal ?? { cancelled: () => false, progress: () => undefined },
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  };
}
