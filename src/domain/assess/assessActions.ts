import type { IsoDate } from '../calendar/isoDate';
import { splitNames } from '../leads/splitNames';
import type { Plan } from '../plan/types';
import { cellOf } from '../plan/cellOf';
import { compileActionRules, ERROR_IN_ROW } from '../status/compileRuleSet';
import { fieldsShown } from '../status/fieldsShown';
import { overrideStatus } from '../status/overrideStatus';
import { RULE_FIELDS } from '../status/ruleFields';
import type { RuleLimits } from '../status/ruleNames';
import { rememberedDays } from '../status/ruleRows';
import type { RuleSet } from '../status/ruleSet';
import type { DerivedStatus } from '../status/types';
import { directionsOf } from './directionOfTravel';
import type { LastPeriod } from './lastPeriod';
import type { LeadsDirectory } from './leadsDirectory';
import { ragFacts, workingDates } from './ragFacts';
import { remember } from './remember';
import { rememberedTimescales } from './rememberedTimescales';
import { slippageDays } from './slippage';
import type { ActionAssessment } from './types';

/** A row with an error in a cell that the rules look at is not rated: its formulas would be errors too. */
const ERROR_STATUS: DerivedStatus = { word: '', reason: ERROR_IN_ROW, rule: '', number: null };

/** Every action's reading, status, slippage and direction, in the plan's order. */
export function assessActions(
  plan: Plan,
  asAt: IsoDate,
  ruleSet: RuleSet,
  last: LastPeriod | null,
  directory: LeadsDirectory,
): readonly ActionAssessment[] {
  const read = rememberedTimescales(asAt);
  const names = remember((text) => splitNames(text).map((name) => directory.spelled(name)));
  const derive = compileActionRules(ruleSet);
  const directionOf = directionsOf(ruleSet.statuses);
  const dayOf = rememberedDays();
  const limits: RuleLimits = { thresholds: plan.cover.thresholds, planStart: plan.cover.planStart };
  const faulty = new Set(plan.faults.map((fault) => fault.where));
  const erring = new Set(plan.faults.filter((fault) => fault.rule === 'error-in-cell').map((fault) => fault.where));
  const shown = fieldsShown(ruleSet).flatMap(
    (name) => RULE_FIELDS.actions.find((field) => field.name === name)?.column ?? [],
  );
  return plan.actions.map((action) => {
    const reading = read(action.timescale);
    const dates = workingDates(
      action,
      reading,
      (column) => faulty.size > 0 && faulty.has(cellOf(plan, 'Actions', action, column)),
    );
    const errs = erring.size > 0 && shown.some((column) => erring.has(cellOf(plan, 'Actions', action, column)));
    const derived = errs ? ERROR_STATUS : derive(ragFacts(action, dates, asAt), limits);
    const standing = overrideStatus(action, derived, ruleSet.statuses);
    const before = last?.byRef.get(action.ref.toLowerCase())?.rag ?? null;
    const open = action.status !== 'Complete' && action.status !== 'Cancelled' && action.completedOn === null;
    return {
      action,
      reading,
      rag: standing.word,
      derivedRag: derived.word,
      rule: derived.number,
      reason: standing.reason,
      due: dates.due,
      slippageDays: slippageDays(dates.baselineDue, dates.due, action.completedOn, dayOf),
      overdue: open && dates.due !== null && dates.due < asAt,
      direction: last === null ? null : directionOf(standing.word, before),
      previousRag: before,
      accountable: names(action.accountableLead),
      supporting: names(action.supportingOfficers),
    };
  });
}
