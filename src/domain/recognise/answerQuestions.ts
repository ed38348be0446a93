import { isIsoDate } from '../calendar/isoDate';
import { answerBudgets } from './answeredBudgets';
import { readTimescale } from '../timescale/readTimescale';
import { endOfLength } from './timescales';
import type { ImportedAction, ImportedPlan, ImportQuestion } from './types';

/** Answers by the id of their question; blank leaves it open. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The import with a person's answers taken in: a date for words that have several, the day on which lengths of time
 * start, how a row's paragraphs part, a table left out, or the unit and the year of a budget, which is then read again. Questions left open, or answered in no way that settles them,
 * stay.
 */
export function answerQuestions(imported: ImportedPlan, answers: Answers): ImportedPlan {
  let plan = answerBudgets(imported, answers);
  for (const question of plan.questions) {
    const answer = answers[question.id] ?? '';
    const actions = answer === '' ? null : settled(plan.actions, question, answer);
    if (actions !== null) plan = withActions(plan, actions, question);
  }
  return plan;
}

type Settled = readonly (readonly ImportedAction[])[];

/** For each action what it becomes: itself, several, or none; `null` where the answer settles nothing. */
function settled(actions: readonly ImportedAction[], question: ImportQuestion, answer: string): Settled | null {
  const { id, where } = question;
  const inRow = (action: ImportedAction): boolean => action.provenance === where;
  if (id.startsWith('date-') && isIsoDate(answer)) {
    return actions.map((action) => [id === `date-${action.reading.text}` ? { ...action, due: answer } : action]);
  }
  if (id.startsWith('base-date-') && isIsoDate(answer)) return actions.map((action) => [startedOn(action, answer)]);
  if (id.startsWith('columns-') && answer.startsWith('No')) {
    return actions.map((action) => (action.provenance.startsWith(where) ? [] : [action]));
  }
  if (answer === 'One action' || answer === 'All to every action' || answer === 'Yes')
    return actions.map((action) => [action]);
  if (id.startsWith('split-actions-')) {
    return actions.map((action) =>
      inRow(action) ? action.action.split('\n').map((words) => ({ ...action, action: words })) : [action],
    );
  }
  const first = actions.findIndex(inRow);
  if (id.startsWith('split-outcomes-')) {
    return actions.map((action, at) => [
      inRow(action) ? { ...action, outcome: lineOf(action.outcome, at - first) } : action,
    ]);
  }
  if (id.startsWith('split-timescales-')) {
    return actions.map((action, at) => [inRow(action) ? dated(action, lineOf(action.timescale, at - first)) : action]);
  }
  return null;
}

function startedOn(action: ImportedAction, start: string): ImportedAction {
  const { duration } = action.reading;
  if (duration === null || action.due !== null || action.start !== null) return action;
  return { ...action, due: endOfLength(start, duration) };
}

function dated(action: ImportedAction, timescale: string | null): ImportedAction {
  const reading = readTimescale(timescale ?? '');
  const status = reading.status === 'complete' && reading.due !== null ? 'Complete' : action.status;
  return { ...action, timescale, reading, start: reading.start, due: reading.due, status };
}

function lineOf(text: string | null, index: number): string | null {
  return text?.split('\n')[index] ?? null;
}

/** The plan with its actions changed and a question settled; dated steps keep to the first part of their action. */
function withActions(plan: ImportedPlan, parts: Settled, question: ImportQuestion): ImportedPlan {
  let sum = 0;
  const starts = parts.map((part) => {
    sum += part.length;
    return sum - part.length;
  });
  const milestones = plan.milestones.flatMap((milestone) => {
    const { actionIndex } = milestone;
    if (actionIndex === undefined) return [milestone];
    return (parts[actionIndex]?.length ?? 0) === 0 ? [] : [{ ...milestone, actionIndex: starts[actionIndex] ?? 0 }];
  });
  const questions = plan.questions.filter((one) => one.id !== question.id);
  return { ...plan, actions: parts.flat(), milestones, questions };
}
