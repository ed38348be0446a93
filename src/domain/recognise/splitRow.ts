import type { SourceParagraph } from '../source/types';
import { paragraphTexts } from '../table/cellText';
import type { PlanHabits } from './planHabits';
import type { PlanTableRow } from './planRow';
import { bulletTasks, pairedLines, paragraphTasks, unitsOf } from './taskUnits';

/** One action of a row, with the parts of the row's cells that belong to it. */
export interface SplitAction {
  readonly action: string;
  readonly timescale: readonly SourceParagraph[];
  readonly leads: readonly SourceParagraph[];
  readonly outcome: readonly string[];
}

/** Something about a row's pairing that a person should settle. */
export interface SplitDoubt {
  readonly about: 'actions' | 'timescales' | 'leads' | 'outcomes';
  readonly question: string;
  readonly choices: readonly string[];
}

/** A row as actions, and what could not be paired. */
export interface SplitRow {
  readonly actions: readonly SplitAction[];
  /** Lines of the action cell that are no task. */
  readonly context: readonly string[];
  /** What a person should settle, as questions without their row. */
  readonly doubts: readonly SplitDoubt[];
  /** Deliverables of a single action that pair with its several dates. */
  readonly milestones: readonly { readonly milestone: string; readonly timescale: string }[];
}

interface RowParts {
  readonly tasks: readonly string[];
  readonly times: readonly SourceParagraph[];
  readonly leads: readonly SourceParagraph[];
  readonly outcomes: readonly string[];
  readonly context: readonly string[];
}

/**
 * Parts a row into its actions. Tasks pair with timescales, lead groups and outcomes by position where the counts agree;
 * one timescale or one lead group is shared; several paragraphs with one timescale and one lead group are one action.
 * Where counts do not agree nothing is paired: the cell's whole words go to each action and the pairing is asked about.
 */
export function splitRow(row: PlanTableRow, habits: PlanHabits): SplitRow {
  const parts = rowParts(row, habits);
  const count = actionCount(parts, habits);
  if (parts.tasks.length === 0) return { actions: [], context: parts.context, doubts: [], milestones: [] };
  if (count === 1) return oneAction(parts, habits);
  const pairTimes = parts.times.length === count && habits.timesPair;
  const pairLeads = parts.leads.length === count && (pairTimes || habits.leadGroups);
  const pairOutcomes = parts.outcomes.length === count && !habits.bullets;
  const actions = parts.tasks.map((action, index) => ({
    action,
    timescale: pairTimes ? at(parts.times, index) : parts.times,
    leads: pairLeads ? at(parts.leads, index) : parts.leads,
    outcome: pairOutcomes ? at(parts.outcomes, index) : parts.outcomes,
  }));
  return {
    actions,
    context: parts.context,
    doubts: doubtsOf(parts, habits, { pairTimes, pairLeads, pairOutcomes }),
    milestones: [],
  };
}

function rowParts(row: PlanTableRow, habits: PlanHabits): RowParts {
  const { action, timescale } = pairedLines(
    row.cells.action?.paragraphs ?? [],
    filled(row.cells.timescale?.paragraphs),
  );
  const lead = filled(row.cells.accountableLead?.paragraphs);
  const outcome = filled(row.cells.outcome?.paragraphs);
  const byBullet = habits.bullets ? bulletTasks(action) : { tasks: paragraphTasks(action), context: [] };
  const lines = unitsOf(filled(action), Math.max(timescale.length, lead.length));
  const runTogether = filled(action).length === 1 && lines.length > 1;
  const found = runTogether ? paragraphTexts(lines) : byBullet.tasks;
  const tasks = found.filter((task) => /\p{L}{2}/u.test(task));
  return {
    tasks,
    context: byBullet.context,
    times: unitsOf(timescale, tasks.length),
    leads: unitsOf(lead, tasks.length),
    outcomes: paragraphTasks(unitsOf(outcome, tasks.length)),
  };
}

/** How many actions a row holds: each task one, or all of them one. */
function actionCount({ tasks, times, leads }: RowParts, habits: PlanHabits): number {
  if (tasks.length <= 1 || habits.bullets) return tasks.length;
  if (times.length === tasks.length) return tasks.length;
  if (leads.length === tasks.length && habits.leadGroups) return tasks.length;
  return 1;
}

function oneAction(parts: RowParts, habits: PlanHabits): SplitRow {
  const { tasks, times, leads, outcomes, context } = parts;
  const action = tasks.join('\n');
  const texts = paragraphTexts(times);
  const paired = texts.length > 1 && outcomes.length === texts.length && tasks.length === 1;
  return {
    actions: [{ action, timescale: times, leads, outcome: outcomes }],
    context,
    milestones: paired ? outcomes.map((milestone, index) => ({ milestone, timescale: texts[index] ?? '' })) : [],
    doubts:
      tasks.length > 1 && (times.length > 1 || isListOnly(parts, habits))
        ? [
            {
              about: 'actions',
              question: `Are its ${String(tasks.length)} paragraphs one action${times.length > 1 ? `, due by the last of ${String(times.length)} timescales` : ''}, or ${String(tasks.length)}?`,
              choices: ['One action', `${String(tasks.length)} actions`],
            },
          ]
        : [],
  };
}

/** Several whole sentences under one timescale might be several actions; two that share a lead are read as one. */
function isListOnly({ tasks }: RowParts, habits: PlanHabits): boolean {
  return !habits.bullets && tasks.length > 2;
}

function doubtsOf(
  { tasks, times, leads, outcomes }: RowParts,
  habits: PlanHabits,
  paired: { readonly pairTimes: boolean; readonly pairLeads: boolean; readonly pairOutcomes: boolean },
): readonly SplitDoubt[] {
  const number = String(tasks.length);
  const ask = (about: SplitDoubt['about'], what: string, count: number): SplitDoubt => ({
    about,
    question: `Which of its ${String(count)} ${what} belongs to which of its ${number} actions?`,
    choices: about === 'leads' ? [] : ['All to every action', 'By position'],
  });
  const doubts: SplitDoubt[] = [];
  if (!paired.pairTimes && times.length > 1 && (!habits.bullets || times.length === tasks.length)) {
    doubts.push(ask('timescales', 'timescales', times.length));
  }
  if (!paired.pairLeads && leads.length > 1 && habits.leadGroups) {
    doubts.push(ask('leads', 'groups of leads', leads.length));
  }
  if (!paired.pairOutcomes && outcomes.length > 1 && !habits.bullets) {
    doubts.push(ask('outcomes', 'outcomes', outcomes.length));
  }
  return doubts;
}

function at<T>(all: readonly T[], index: number): readonly T[] {
  const one = all[index];
  return one === undefined ? [] : [one];
}

function filled(paragraphs: readonly SourceParagraph[] | undefined): readonly SourceParagraph[] {
  return (paragraphs ?? []).filter((paragraph) => paragraphTexts([paragraph]).length > 0);
}
