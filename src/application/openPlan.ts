import { assessPlan } from '../domain/assess/assessPlan';
import type { Assessment } from '../domain/assess/types';
import type { IsoDate } from '../domain/calendar/isoDate';
import type { Plan } from '../domain/plan/types';
import type { Workbook, WorkbookSnapshot, WorkSignal } from '../workbook/port';
import { readPlan } from '../workbook/readPlan';
import { structureFaults } from '../workbook/reading/structureFaults';
import { ACTIONS } from '../workbook/schema/actions';
import { BUDGET_LINES } from '../workbook/schema/budgetLines';
import { tableOf } from '../workbook/snapshot';

/** A plan as read and assessed; what every screen, command and report starts from. */
export interface OpenedPlan {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly assessment: Assessment;
}

/** The workbook holds no plan: what it is called, and what is missing. */
export interface NoPlan {
  readonly snapshot: WorkbookSnapshot;
  readonly message: string;
}

export interface OpenOptions {
  /** Overrides the Cover's ReportDate. */
  readonly asAt?: IsoDate | undefined;
  /** Used where neither is given: the face's own today. */
  readonly today: IsoDate;
  readonly signal?: WorkSignal | undefined;
}

/** Reads a workbook once and assesses its plan as at the date asked for, else the Cover's, else today. */
export async function openPlan(workbook: Workbook, options: OpenOptions): Promise<OpenedPlan | NoPlan> {
  const snapshot = await workbook.read(options.signal);
  return assessSnapshot(snapshot, options);
}

/** The same over a reading that is already at hand. */
export function assessSnapshot(snapshot: WorkbookSnapshot, options: OpenOptions): OpenedPlan | NoPlan {
  if (tableOf(snapshot, ACTIONS.name) === undefined && tableOf(snapshot, BUDGET_LINES.name) === undefined) {
    const hidden = snapshot.obstacles.find(({ kind }) => kind === 'hiddenHeader');
    if (hidden !== undefined) return { snapshot, message: hidden.message };
    return {
      snapshot,
      message: `${snapshot.name} holds no plan: there is no table named ${ACTIONS.name}. Import it first, or open a plan workbook.`,
    };
  }
  const read = readPlan(snapshot);
  const plan: Plan = { ...read, faults: [...structureFaults(snapshot), ...read.faults] };
  const asAt = options.asAt ?? plan.cover.reportDate ?? options.today;
  return { snapshot, plan, assessment: assessPlan(plan, asAt) };
}

/** True where the workbook held a plan. */
export function holdsPlan(opened: OpenedPlan | NoPlan): opened is OpenedPlan {
  return 'plan' in opened;
}
