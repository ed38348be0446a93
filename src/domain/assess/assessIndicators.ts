import type { IsoDate } from '../calendar/isoDate';
import type { Indicator, IndicatorValue, Plan } from '../plan/types';
import { chooseRulesFor } from '../status/chooseRuleSet';
import { compileRuleSet } from '../status/compileRuleSet';
import { TARGETS } from '../status/presets/targets';
import { namesFor } from '../status/ruleRows';
import type { IndicatorAssessment } from './types';

/**
 * Each indicator, an area at a time, by its newest figure up to a day against its target and the figure before it, by
 * the rule set Targets as the workbook has it. An indicator without a figure has no status.
 */
export function assessIndicators(plan: Plan, asAt: IsoDate): readonly IndicatorAssessment[] {
  if (plan.indicators.length === 0) return [];
  const { ruleSet } = chooseRulesFor('indicators', TARGETS.name, plan.ruleRows, plan.layout);
  const derive = compileRuleSet(ruleSet);
  const { thresholds, planStart } = plan.cover;
  const names = namesFor({ thresholds, planStart }, asAt);
  const readings = newestFirst(plan.indicatorValues, asAt);
  return plan.indicators.flatMap((indicator) => {
    const areas = readings.get(indicator.ref.toLowerCase()) ?? new Map<string, readonly IndicatorValue[]>();
    return [...areas].map(([area, [latest, before]]) => {
      const { word, reason } = derive({ ...figures(indicator, latest, before), names });
      return { ref: indicator.ref, indicator: indicator.indicator, area, rag: word, reason };
    });
  });
}

function figures(indicator: Indicator, latest: IndicatorValue | undefined, before: IndicatorValue | undefined) {
  return {
    numbers: {
      Target: latest?.target ?? Number.NaN,
      Actual: latest?.actual ?? Number.NaN,
      Previous: before?.actual ?? Number.NaN,
    },
    texts: { 'Better when': indicator.betterWhen ?? '' },
  };
}

/** Dated figures up to a day, by ref and area, the newest first. */
function newestFirst(
  values: readonly IndicatorValue[],
  asAt: IsoDate,
): ReadonlyMap<string, ReadonlyMap<string, readonly IndicatorValue[]>> {
  const found = new Map<string, Map<string, IndicatorValue[]>>();
  const dated = values.filter(({ periodEnd, actual }) => periodEnd !== null && periodEnd <= asAt && actual !== null);
  for (const value of [...dated].sort((one, other) => (other.periodEnd ?? '').localeCompare(one.periodEnd ?? ''))) {
    const areas = found.get(value.ref.toLowerCase()) ?? new Map<string, IndicatorValue[]>();
    found.set(value.ref.toLowerCase(), areas);
    areas.set(value.area, [...(areas.get(value.area) ?? []), value]);
  }
  return found;
}
