import type { CollectedReturns } from '../application/collectReturns';
import type { NoPlan, OpenedPlan } from '../application/openPlan';
import type { IsoDate } from '../domain/calendar/isoDate';
import type { CellRef } from '../domain/findings/types';
import type { TableChoices } from '../domain/recognise/leftOutTables';
import type { ImportMatch } from '../domain/recognise/matchImport';
import type { ColumnMap } from '../domain/recognise/planColumns';
import type { ImportedPlan } from '../domain/recognise/types';
import type { SourceDocument } from '../domain/source/types';
import type { Audience } from '../domain/report/types';
import type { BookModel } from '../workbook/sheetModel';
import type { ChangeSet, Conflict, Obstacle, RestorePoint, WorkSignal } from '../workbook/port';

/** A file in memory, by its name without folder. */
export interface PaneFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A row that the user stands on: the sheet by name, the row from 1. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
}

/** What a re-check would write, counted before it is done. All are nought when nothing has to change. */
export interface RecheckPreview {
  readonly opened: OpenedPlan;
  readonly cells: number;
  readonly mendedColumns: number;
  readonly sheets: readonly string[];
  /** What stands in the way; the first that cannot be continued with consent refuses the command. */
  readonly obstacles: readonly Obstacle[];
}

/** A command that changed cells: what it did, and what undoes it. */
export interface Changed {
  readonly opened: OpenedPlan;
  readonly written: number;
  readonly conflicts: readonly Conflict[];
  /** In the order in which they were made; put back last first. */
  readonly restores: readonly RestorePoint[];
}

/** What was understood of the files that are to come in; nothing has been written. */
export interface ImportPreview {
  readonly sources: readonly string[];
  readonly imported: ImportedPlan;
  readonly target: 'newPlan' | 'existingPlan';
  /** Onto a plan that is open: "3 actions added, 2 changed, 41 the same". Empty for a new plan. */
  readonly account: string;
  /** The documents as read, to be understood anew when the user corrects what a table or a column is. */
  readonly documents: readonly SourceDocument[];
  /** What the user, or the workbook from an earlier import, says of tables and columns. */
  readonly corrections: ImportCorrections;
  /** Onto a plan that is open: what each action of the import does to it. */
  readonly match: ImportMatch | null;
}

/** What tables are taken for, and what columns mean by their headings; blank for a column to leave beside. */
export interface ImportCorrections {
  readonly tables: TableChoices;
  readonly columnMap: ColumnMap;
}

/** Returned forms that have been read and wait for the user's word; nothing has been written. */
export interface ReturnsRead {
  readonly files: readonly string[];
  /** The plan as it stood when they were read. */
  readonly opened: OpenedPlan;
  readonly collected: CollectedReturns;
}

/** What the user settled: question id to the answer taken. */
export type ImportAnswers = Readonly<Record<string, string>>;

/** A workbook, a Word paper, or the tables as CSV files in one zip; also the ending of the file's name. */
export type ReportFormat = 'xlsx' | 'docx' | 'zip';

export interface ReportRequest {
  readonly asAt: IsoDate;
  readonly audience: Audience;
  readonly sections: readonly string[];
  /** As printed on the front sheet: `June 2026`. */
  readonly period: string;
  readonly format: ReportFormat;
  /** Other plans' workbooks, to be reported on together with the one in use; none is the usual report. */
  readonly others: readonly PaneFile[];
}

/** How a file left the pane, in words for the user; `done` is false where this device has no way. */
export interface Delivery {
  readonly done: boolean;
  readonly message: string;
}

/** A recording of how this Excel answers the conformance script, and how the script went. */
export interface ConformanceRun {
  readonly file: PaneFile;
  readonly requests: number;
  readonly steps: number;
  /** Names of the steps that ended otherwise than the script expects. */
  readonly unexpected: readonly string[];
}

/** Takes a subscription back. */
export type Unsubscribe = () => void;

/**
 * All that the pane asks of the world: the workbook in use, files, and the day's date. One implementation works on the
 * live workbook in Excel, one on .xlsx files in a plain browser.
 */
export interface PaneServices {
  readonly host: 'excel' | 'browser';
  /** The day on which the user sits there: the only clock the pane knows. */
  today(): IsoDate;
  /** Reads the workbook in use; `NoPlan` where it holds none or, in a browser, where no file is open yet. */
  open(asAt?: IsoDate, signal?: WorkSignal): Promise<OpenedPlan | NoPlan>;
  /** Browser mode: makes a file the workbook in use. */
  openFile(file: PaneFile): Promise<OpenedPlan | NoPlan>;
  /** The sample plan: a new workbook in a browser, new sheets in Excel. */
  sample(signal?: WorkSignal): Promise<Changed>;
  /** An empty plan, likewise. */
  newPlan(signal?: WorkSignal): Promise<Changed>;
  previewRecheck(asAt?: IsoDate, signal?: WorkSignal): Promise<RecheckPreview>;
  /** `consent`: the user has seen the obstacles that can be cleared (a filter), and lets them be. */
  recheck(asAt: IsoDate | undefined, consent: boolean, signal?: WorkSignal): Promise<Changed>;
  /**
   * Carries out a change that the user has approved; `consent` as for a re-check. The plan is then read as at the day that
   * the user looks at, or as at the Cover's where the change sets that anew.
   */
  apply(changes: ChangeSet, consent: boolean, signal?: WorkSignal, asAt?: IsoDate): Promise<Changed>;
  previewImport(files: readonly PaneFile[], signal?: WorkSignal): Promise<ImportPreview>;
  /** Understands the same documents anew. */
  correctImport(preview: ImportPreview, corrections: ImportCorrections, signal?: WorkSignal): Promise<ImportPreview>;
  /** `leftOut`: keys of the actions that are not to come in; `asAt` as for {@link PaneServices.apply}. */
  acceptImport(
    preview: ImportPreview,
    answers: ImportAnswers,
    leftOut: readonly string[],
    signal?: WorkSignal,
    asAt?: IsoDate,
  ): Promise<Changed>;
  report(request: ReportRequest, signal?: WorkSignal): Promise<PaneFile>;
  /** The form of one lead for a month (`2026-06`), or those of all leads in one zip file. */
  forms(month: string, lead: string | null, signal?: WorkSignal): Promise<PaneFile>;
  /** What returned forms ask for. */
  previewReturns(files: readonly PaneFile[]): Promise<ReturnsRead>;
  /** A ledger extract, or any document, as its tables. */
  readDocument(file: PaneFile, signal: WorkSignal): Promise<SourceDocument>;
  /** Sheets of their own as a file: the working paper of a reconciliation. */
  bookFile(name: string, book: BookModel, signal?: WorkSignal): Promise<PaneFile>;
  /** The workbook in use as a file; `null` in Excel, which saves its own. */
  workbookFile(): Promise<PaneFile | null>;
  putBack(restores: readonly RestorePoint[], asAt?: IsoDate): Promise<OpenedPlan | NoPlan>;
  /** Selects a cell; in a browser the sheet view shows it. */
  goTo(cell: CellRef): Promise<void>;
  onSelection(listener: (selection: Selection | null) => void): Unsubscribe;
  /** Somebody, here or elsewhere, changed a cell of the workbook; `foreign` where it was surely not this pane. */
  onChanged(listener: (foreign?: boolean) => void): Unsubscribe;
  deliver(file: PaneFile): Promise<Delivery>;
  /** Only in Excel, and only where the page's address asks for it. */
  readonly conformance?: (signal: WorkSignal) => Promise<ConformanceRun>;
}
