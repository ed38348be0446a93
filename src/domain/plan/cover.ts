import type { IsoDate } from '../calendar/isoDate';

/** Money on the sheets is this many pounds a unit: £ 1, £'000 1,000, £m 1,000,000. */
export interface MoneyUnit {
  readonly label: '£' | "£'000" | '£m';
  readonly pounds: 1 | 1000 | 1_000_000;
  /** Decimals printed; half a unit of the last of them is the rounding tolerance. */
  readonly decimals: number;
}

/** Limits that the rules use; each is a named cell on the Cover. */
export interface Thresholds {
  readonly slippageLimitDays: number;
  readonly warningDays: number;
  readonly progressTolerance: number;
  readonly reportingIntervalDays: number;
  readonly revisionCap: number;
  readonly overspendPercent: number;
  readonly overspendPounds: number;
  readonly reconcileTolerancePounds: number;
}

/** Which status speaks for a group of actions: the poorest in it, or the one that most of them have. Never an average. */
export type RollUpBy = 'poorest' | 'mostCommon';

export interface Cover {
  readonly planTitle: string;
  readonly board: string;
  readonly partners: string;
  /** Text such as `June 2026`. */
  readonly period: string;
  readonly reportDate: IsoDate | null;
  /** `2026/27`. */
  readonly financialYear: string;
  readonly planStart: IsoDate | null;
  readonly moneyUnit: MoneyUnit;
  readonly ruleSet: string;
  /** The poorest where the workbook does not say. */
  readonly rollUpBy?: RollUpBy;
  readonly author: string;
  readonly purpose: string;
  readonly decisionAsked: string;
  readonly assurance: string;
  readonly thresholds: Thresholds;
}
