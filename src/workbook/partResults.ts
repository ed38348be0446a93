import type { ActionAssessment, Assessment } from '../domain/assess/types';
import { ragFacts } from '../domain/assess/ragFacts';
import type { Action, Plan } from '../domain/plan/types';
import { comparable } from '../domain/status/compileCondition';
import { figureWriter, timeGone } from '../domain/status/figureText';
import { actionRow, namesFor, rememberedDays } from '../domain/status/ruleRows';
import { spaced } from '../domain/status/spaced';
import type { CellValue } from './port';

/** What the columns come to from which Rule and Reason are put together, by column key, of any action of a plan. */
export function partResults(
  plan: Plan,
  { asAt }: Assessment,
): (assessed: ActionAssessment) => Readonly<Record<string, CellValue>> {
  const dayOf = rememberedDays();
  const names = namesFor({ thresholds: plan.cover.thresholds, planStart: plan.cover.planStart }, asAt);
  const writers = {
    dueInWords: figureWriter('due'),
    moveInWords: figureWriter('moved'),
    timeGoneInWords: figureWriter('expected'),
    completedInWords: figureWriter('completed'),
    updateInWords: figureWriter('update'),
    reviewInWords: figureWriter('review'),
    progressInWords: figureWriter('progressIfGiven'),
  };
  return (assessed) => {
    const { action } = assessed;
    const row = actionRow(ragFacts(action, typedDates(action), asAt), names, dayOf);
    const number = (of: string): number => row.numbers[of] ?? Number.NaN;
    const due = number('Current due');
    return {
      sound: 1,
      daysToDue: orBlank(due - (names.ReportDate ?? Number.NaN)),
      daysMoved: orBlank(due - number('Baseline due')),
      timeGone: orBlank(timeGone(row)),
      ...Object.fromEntries(Object.entries(writers).map(([key, write]) => [key, write(row)])),
      reportedInWords: reportedInWords(assessed),
    };
  };
}

/** The formulas know the cells alone, not what a timescale in words stands for. */
function typedDates({ start, currentDue, baselineDue }: Action): Parameters<typeof ragFacts>[1] {
  return { start, due: currentDue, baselineDue };
}

function orBlank(value: number): CellValue {
  return Number.isNaN(value) ? '' : value;
}

function reportedInWords({ action, rag, derivedRag }: ActionAssessment): string {
  const why = spaced(action.overrideReason);
  if (why === '' || rag === '' || comparable(action.reportedRag) !== comparable(rag)) return '';
  return `Reported ${rag} stands: ${why}. By the rule ${derivedRag === '' ? '' : `${derivedRag}: `}`;
}
