import type { IsoDate } from '../calendar/isoDate';
import type { Thresholds } from '../plan/cover';

/** A named cell of the Cover that rules may use. */
export interface RuleName {
  readonly name: string;
  readonly kind: 'date' | 'number' | 'share';
  /** The threshold it holds; the two dates have none. */
  readonly threshold: keyof Thresholds | null;
  readonly label: string;
}

/** Every name that a rule may use: the report date, the plan's start and the thresholds of the Cover. */
export const RULE_NAMES: readonly RuleName[] = [
  { name: 'ReportDate', kind: 'date', threshold: null, label: 'Report date' },
  { name: 'PlanStart', kind: 'date', threshold: null, label: 'Plan began' },
  { name: 'SlippageLimit', kind: 'number', threshold: 'slippageLimitDays', label: 'Slippage limit' },
  { name: 'WarningDays', kind: 'number', threshold: 'warningDays', label: 'Warning time' },
  { name: 'ProgressTolerance', kind: 'share', threshold: 'progressTolerance', label: 'Progress tolerance' },
  { name: 'ReportingInterval', kind: 'number', threshold: 'reportingIntervalDays', label: 'Reporting interval' },
  { name: 'RevisionCap', kind: 'number', threshold: 'revisionCap', label: 'Most revisions of a date' },
  { name: 'OverspendPercent', kind: 'share', threshold: 'overspendPercent', label: 'Red overspend (%)' },
  { name: 'OverspendPounds', kind: 'number', threshold: 'overspendPounds', label: 'Red overspend (£)' },
];

/** What the names stand for while one plan is assessed, besides the report date, which each row's facts carry. */
export interface RuleLimits {
  readonly thresholds: Thresholds;
  readonly planStart: IsoDate | null;
}
