import { ignoredFindings, keepsIgnored } from '../../application/checks/ignoredFindings';
import { holdsPlan } from '../../application/openPlan';
import { EMPTY_DESK, isBegun, type Desk } from './desk';
import type { PaneEvent } from './events';
import { changedReport, reopenedReport } from './reportState';
import type { ImportState, PaneState } from './state';

const NO_IMPORT: ImportState = { step: 'choose', preview: null, answers: {}, leftOut: [], problem: null };

/** The pane before it has read anything. */
export const FIRST_STATE: PaneState = {
  phase: { kind: 'loading' },
  screen: 'overview',
  checkedAt: null,
  stale: false,
  rereadProblem: null,
  work: null,
  notice: null,
  ask: null,
  selection: null,
  chosenRef: null,
  openRule: null,
  ignored: {},
  importing: NO_IMPORT,
  report: null,
  rows: null,
  desk: EMPTY_DESK,
};

/** What the pane shows after something has happened. Pure: the same state and event give the same state. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'loading':
      return { ...state, phase: { kind: 'loading' }, notice: null, ask: null };
    case 'opened':
      return opened(state, event);
    case 'refused':
      return { ...state, phase: { kind: 'refused', problem: event.problem }, ask: null };
    case 'skipped':
      if (state.phase.kind !== 'noPlan') return state;
      return { ...state, phase: { ...state.phase, skipped: event.skipped } };
    case 'went':
      return {
        ...state,
        screen: event.screen,
        ask: null,
        // What was said on one screen is not carried to the next, unless it can still be put back.
        notice: state.notice?.restores.length === 0 ? null : state.notice,
        importing: event.screen === 'import' && state.screen !== 'import' ? NO_IMPORT : state.importing,
      };
    case 'changed':
      return state.phase.kind === 'plan' ? { ...state, stale: true } : state;
    case 'rereadFailed':
      return state.phase.kind === 'plan' ? { ...state, stale: true, rereadProblem: event.problem } : state;
    case 'work':
      return { ...state, work: event.work, ask: event.work === null ? state.ask : null };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'ask':
      return { ...state, ask: event.ask, notice: event.ask === null ? state.notice : null };
    case 'selected':
      return { ...state, selection: event.selection, chosenRef: null };
    case 'chose':
      return { ...state, chosenRef: event.ref, screen: 'action', desk: withoutIdleForm(state.desk) };
    case 'rule':
      return { ...state, openRule: event.rule, screen: 'checks' };
    case 'ignored':
      return { ...state, ignored: { ...state.ignored, [event.finding]: event.reason } };
    case 'unignored':
      return {
        ...state,
        ignored: Object.fromEntries(Object.entries(state.ignored).filter(([finding]) => finding !== event.finding)),
      };
    case 'importing':
      return { ...state, importing: { ...state.importing, ...event.change } };
    case 'report':
      return { ...state, report: changedReport(state.report, event.change) };
    case 'rows':
      return { ...state, rows: event.rows, screen: 'rows' };
    case 'desk':
      return { ...state, desk: { ...state.desk, ...event.change } };
  }
}

/** Another action is looked at: a form in which nothing was typed makes room for it. */
function withoutIdleForm(desk: Desk): Desk {
  return isBegun(desk.form) ? desk : { ...desk, form: null };
}

function opened(state: PaneState, event: Extract<PaneEvent, { kind: 'opened' }>): PaneState {
  if (!holdsPlan(event.opened)) {
    const skipped = state.phase.kind === 'noPlan' && state.phase.skipped;
    return {
      ...FIRST_STATE,
      phase: { kind: 'noPlan', workbook: event.opened.snapshot.name, skipped },
      notice: state.notice,
      checkedAt: event.at,
    };
  }
  const another = state.phase.kind === 'plan' && state.phase.opened.snapshot.name !== event.opened.snapshot.name;
  return {
    ...state,
    phase: { kind: 'plan', opened: event.opened },
    checkedAt: event.at,
    stale: false,
    rereadProblem: null,
    // Where the workbook keeps what was set aside, that is the truth; else the pane remembers it while it is open.
    ignored: keepsIgnored(event.opened) ? ignoredFindings(event.opened.plan) : another ? {} : state.ignored,
    report: reopenedReport(another ? null : state.report, event.opened, state.report?.audience),
    selection: another ? null : state.selection,
    chosenRef: another ? null : state.chosenRef,
    desk: another ? { ...EMPTY_DESK, by: state.desk.by } : state.desk,
  };
}
