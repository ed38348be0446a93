import type { BudgetLine, Pence, Plan } from '../plan/types';
import { sumFigures } from './castFigures';
import { budgetRules, type BudgetRules } from './budgetRules';
import { activityOf } from './activity';
import { profiledBudget } from './forecast';
import { forecastOfLine } from './forecastOfLine';
import { lineFigures, revisedNetOf, withVariance } from './lineStanding';
import { monthsGone } from './monthsGone';
import { profilesOf } from './profiles';
import type { BudgetAssessment, BudgetFigures, BudgetLineAssessment, BudgetSection } from './types';

/** The section that lines without one are shown under. */
export const NO_SECTION = 'Other';

/**
 * Works out a plan's budget: each line's net, variance and status, its sections in the order they first appear, and
 * the whole. Printed totals and memorandum rows are cast elsewhere and never counted. All figures in pence.
 */
export function assessBudget(plan: Plan): BudgetAssessment {
  const rules = budgetRules(plan);
  const assess = lineAssessor(plan, rules);
  const sections = new Map<string, BudgetLineAssessment[]>();
  for (const line of plan.budgetLines) {
    if (line.kind !== 'line') continue;
    const name = line.section.trim() === '' ? NO_SECTION : line.section.trim();
    const assessed = assess(line);
    const lines = sections.get(name);
    if (lines === undefined) sections.set(name, [assessed]);
    else lines.push(assessed);
  }
  const all = [...sections.values()].flat();
  const totals = addFigures(all);
  return {
    sections: [...sections].map(([section, lines]): BudgetSection => {
      const figures = addFigures(lines);
      return { section, lines, ...figures, rag: rules.standing(figures).rag };
    }),
    totals,
    rag: rules.standing(totals).rag,
    rules: { name: rules.name, statuses: rules.statuses, sentences: rules.sentences },
  };
}

/**
 * Adds figures up. A group's variance is the sum of its lines' variances: a line without a forecast is not taken to
 * spend nothing, nor its budget set against the others' forecasts.
 */
export function addFigures(parts: readonly BudgetFigures[]): BudgetFigures {
  const add = (key: keyof BudgetFigures): Pence | null => sumFigures(parts.map((part) => part[key]));
  const variance = add('variance');
  const summed = withVariance({
    gross: add('gross'),
    income: add('income'),
    originalNet: add('originalNet'),
    revisedNet: add('revisedNet'),
    profileToDate: add('profileToDate'),
    previousForecast: add('previousForecast'),
    actualToDate: add('actualToDate'),
    commitments: add('commitments'),
    forecastOutturn: add('forecastOutturn'),
  });
  const base = summed.revisedNet;
  return {
    ...summed,
    variance,
    varianceShare: variance === null || base === null || base === 0 ? null : variance / Math.abs(base),
  };
}

/** Assesses a plan's lines one by one, with what they share looked up once. */
function lineAssessor(plan: Plan, rules: BudgetRules): (line: BudgetLine) => BudgetLineAssessment {
  const months = monthsGone(plan.cover);
  const profileFor = profilesOf(plan);
  return (line) => {
    const profile = profileFor(line);
    const budget = revisedNetOf(line);
    const isUnknown = budget === null || profile.months === null || plan.cover.reportDate === null;
    const figures = lineFigures(line, isUnknown ? null : profiledBudget(budget, months, profile.months));
    return {
      line,
      ...figures,
      ...rules.standing(figures),
      forecast: forecastOfLine(line, months, profile),
      profile: profile.name,
      activity: activityOf(line, figures),
    };
  };
}
