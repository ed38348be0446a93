import type { Indicator, IndicatorValue } from '../plan/types';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, sentence } from './words';

/** The newest value of one indicator in one area, and the one before it. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  readonly area: string;
  readonly latest: IndicatorValue | null;
  readonly before: IndicatorValue | null;
}

/** The newest two values up to the report's date, an indicator and area at a time. */
export function indicatorReadings(context: ReportContext): readonly IndicatorReading[] {
  const { plan, assessment } = context;
  const values = plan.indicatorValues.filter(
    (value) => value.periodEnd !== null && value.periodEnd <= assessment.asAt && value.actual !== null,
  );
  return plan.indicators.flatMap((indicator) => {
    const own = values.filter((value) => value.ref === indicator.ref);
    const areas = [...new Set(own.map((value) => value.area))];
    if (areas.length === 0) return [{ indicator, area: '', latest: null, before: null }];
    return areas.map((area) => {
      const inOrder = own
        .filter((value) => value.area === area)
        .sort((one, other) => (other.periodEnd ?? '').localeCompare(one.periodEnd ?? ''));
      return { indicator, area, latest: inOrder[0] ?? null, before: inOrder[1] ?? null };
    });
  });
}

/** "Met" or "Not met" where a target, an actual and a better direction are stated; else `null`. */
export function targetMet({ indicator, latest }: IndicatorReading): 'Met' | 'Not met' | null {
  const actual = latest?.actual ?? null;
  const target = latest?.target ?? null;
  if (actual === null || target === null || indicator.betterWhen === null) return null;
  const met = indicator.betterWhen === 'higher' ? actual >= target : actual <= target;
  return met ? 'Met' : 'Not met';
}

/** Whether the newest value is better than the one before it. */
export function movement({ indicator, latest, before }: IndicatorReading): 'Better' | 'Same' | 'Worse' | null {
  const now = latest?.actual ?? null;
  const then = before?.actual ?? null;
  if (now === null || then === null || indicator.betterWhen === null) return null;
  if (now === then) return 'Same';
  return now > then === (indicator.betterWhen === 'higher') ? 'Better' : 'Worse';
}

/** How many targets are met, in a sentence. */
export function indicatorsSentence(context: ReportContext): string {
  const rows = indicatorReadings(context);
  const met = rows.filter((row) => targetMet(row) === 'Met').length;
  const notMet = rows.filter((row) => targetMet(row) === 'Not met').length;
  return met + notMet === 0
    ? 'No indicator has both a target and an actual figure.'
    : `${sentence(countOf(met, 'target'))} met and ${String(notMet)} not met.`;
}

/** Each indicator's newest figure against its target; `null` where the plan has no indicators. */
export function indicators(context: ReportContext): Section | null {
  if (context.plan.indicators.length === 0) return null;
  const rows = indicatorReadings(context);
  const headline = indicatorsSentence(context);
  const rated = new Map((context.assessment.indicators ?? []).map((each) => [`${each.ref}|${each.area}`, each.rag]));
  const statusOf = ({ indicator, area }: IndicatorReading): string | null =>
    rated.get(`${indicator.ref}|${area}`) ?? null;
  const columns: readonly ColumnOf<IndicatorReading>[] = [
    { header: 'Ref', kind: 'text', width: 9, of: ({ indicator }) => indicator.ref },
    { header: 'Indicator', kind: 'longText', width: 44, of: ({ indicator }) => indicator.indicator },
    { header: 'Area', kind: 'text', width: 18, of: ({ area }) => area, optional: true },
    { header: 'Unit', kind: 'text', width: 12, of: ({ indicator }) => indicator.unit, optional: true },
    { header: 'Better when', kind: 'text', width: 10, of: ({ indicator }) => indicator.betterWhen, optional: true },
    { header: 'Period end', kind: 'date', width: 13, of: ({ latest }) => latest?.periodEnd ?? null, optional: true },
    { header: 'Target', kind: 'decimal', width: 11, of: ({ latest }) => latest?.target ?? null, optional: true },
    { header: 'Actual', kind: 'decimal', width: 11, of: ({ latest }) => latest?.actual ?? null, optional: true },
    { header: 'Target met', kind: 'text', width: 11, of: targetMet, optional: true },
    { header: 'Against last', kind: 'text', width: 11, of: movement, optional: true },
    { header: 'Status', kind: 'rag', width: 11, of: statusOf, optional: true },
  ];
  const table = tableOf<IndicatorReading>({
    name: 'IndicatorResults',
    heading: null,
    columns,
    rows,
    whenEmpty: 'The plan has no indicators.',
  });
  return { id: 'indicators', title: 'Indicators', headline, blocks: [table] };
}
