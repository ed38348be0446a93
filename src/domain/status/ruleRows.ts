import { dayNumber, type IsoDate } from '../calendar/isoDate';
import type { RuleRow } from './compileCondition';
import { RULE_NAMES, type RuleLimits } from './ruleNames';
import type { RagFacts } from './types';

/** The Cover's names as numbers: `NaN` for a date or threshold that is not there, or is below nought. */
export function namesFor(limits: RuleLimits, asAt: IsoDate): Readonly<Record<string, number>> {
  const names: Record<string, number> = {};
  for (const name of RULE_NAMES) {
    if (name.threshold === null) continue;
    const limit = limits.thresholds[name.threshold];
    names[name.name] = limit >= 0 ? limit : Number.NaN;
  }
  names.ReportDate = dayNumber(asAt);
  names.PlanStart = limits.planStart === null ? Number.NaN : dayNumber(limits.planStart);
  return names;
}

/** A plan repeats its dates many times over, and parting an ISO date is the dearest step of rating a row. */
export type DayNumbers = (date: IsoDate | null) => number;

/** Day numbers of dates, each worked out once; `NaN` for no date. */
export function rememberedDays(): DayNumbers {
  const days = new Map<IsoDate, number>();
  return (date) => {
    if (date === null) return Number.NaN;
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = dayNumber(date);
    days.set(date, day);
    return day;
  };
}

/** An action's facts as the rules see them. */
export function actionRow(facts: RagFacts, names: Readonly<Record<string, number>>, dayOf: DayNumbers): RuleRow {
  const share = facts.percentComplete;
  return {
    numbers: {
      '% complete': share !== null && share >= 0 && share <= 1 ? share : Number.NaN,
      Start: dayOf(facts.start),
      'Baseline due': dayOf(facts.baselineDue),
      'Current due': dayOf(facts.currentDue),
      'Completed on': dayOf(facts.completedOn),
      'Last update': dayOf(facts.lastUpdate),
      'Review date': dayOf(facts.reviewDate),
      'Times revised': facts.timesRevised,
    },
    texts: { Status: facts.status ?? '', Evidence: facts.evidence },
    names,
  };
}
