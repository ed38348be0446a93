import type { OpenedPlan } from '../../application/openPlan';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Audience } from '../../domain/report/types';
import type { RestorePoint } from '../../workbook/port';
import type { ImportAnswers, ImportPreview, PaneFile, ReportFormat, Selection } from '../services';
import type { Screen } from '../text/screens';
import type { Desk } from './desk';
import type { Problem } from './problem';

/** What the pane has in front of it. */
export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'noPlan'; readonly workbook: string; readonly skipped: boolean }
  | { readonly kind: 'plan'; readonly opened: OpenedPlan }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Long work under way. */
export interface Work {
  readonly title: string;
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
  /** Not yet able to stop, or never: reading a file in one go. */
  readonly canCancel: boolean;
}

/** What the last command did, or why it did not. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
  /** Undoes it; absent where nothing was changed. */
  readonly restores: readonly RestorePoint[];
}

/** A change that has been described and waits for the user's word. */
export interface Ask {
  readonly title: string;
  readonly lines: readonly string[];
  readonly confirm: string;
  /** What yes sets going. */
  readonly proceed: () => Promise<void>;
}

export interface ImportState {
  readonly step: 'choose' | 'found' | 'questions' | 'preview';
  readonly preview: ImportPreview | null;
  readonly answers: ImportAnswers;
  /** Keys of the actions that are not to come in. */
  readonly leftOut: readonly string[];
  readonly problem: Problem | null;
}

export interface ReportState {
  readonly asAt: IsoDate;
  readonly audience: Audience;
  /** Ids of the sections wanted, in their order. */
  readonly sections: readonly string[];
  /** Ids of all sections for the audience, in the order shown. */
  readonly order: readonly string[];
  readonly period: string;
  readonly format: ReportFormat;
  /** The user has seen that the plan has errors, and wants the report all the same. */
  readonly errorsAccepted: boolean;
  /** Other plans to be reported on together with this one. */
  readonly others: readonly PaneFile[];
}

/** A list of actions behind a figure. */
export interface RowsBehind {
  readonly title: string;
  readonly refs: readonly string[];
  readonly from: Screen;
}

/** Everything that the pane shows follows from this. */
export interface PaneState {
  readonly phase: Phase;
  readonly screen: Screen;
  /** Milliseconds of the face's clock when the plan was last read. */
  readonly checkedAt: number | null;
  /** The workbook changed since. */
  readonly stale: boolean;
  /** Why it could not be read again by itself since then. */
  readonly rereadProblem: Problem | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly ask: Ask | null;
  readonly selection: Selection | null;
  /** Ref of the action on the Action screen, when it was chosen in the pane and not on the sheet. */
  readonly chosenRef: string | null;
  /** The check that the Checks screen opens on. */
  readonly openRule: string | null;
  /** Finding key to the reason for setting it aside. */
  readonly ignored: Readonly<Record<string, string>>;
  readonly importing: ImportState;
  readonly report: ReportState | null;
  readonly rows: RowsBehind | null;
  readonly desk: Desk;
}
