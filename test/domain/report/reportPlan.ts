import { assessPlan } from '../../../src/domain/assess/assessPlan';
import type { Assessment } from '../../../src/domain/assess/types';
import type { Plan } from '../../../src/domain/plan/types';
import type { Audience, ReportContext, ReportOptions } from '../../../src/domain/report/types';
import { AS_AT, aPlan } from '../../helpers/planBuilder';

/** Options for a report as at the tests' fixed day. */
export function optionsFor(audience: Audience = 'board', parts: Partial<ReportOptions> = {}): ReportOptions {
  return { asAt: AS_AT, audience, periodLabel: 'June 2026', nextDays: 31, ...parts };
}

/** A plan with its assessment as at the tests' fixed day. */
export function assessed(parts: Parameters<typeof aPlan>[0] = {}): { plan: Plan; assessment: Assessment } {
  const plan = aPlan(parts);
  return { plan, assessment: assessPlan(plan, AS_AT) };
}

/** What a section is built from. */
export function contextOf(parts: Parameters<typeof aPlan>[0] = {}, audience: Audience = 'board'): ReportContext {
  return { ...assessed(parts), options: optionsFor(audience) };
}
