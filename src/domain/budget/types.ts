import type { BudgetLine, Pence } from '../plan/types';
import type { RagStatus } from '../status/types';
import type { Activity } from './activity';
import type { Forecast } from './forecast';

/** Figures of a group of lines, summed; `null` where no line has the figure. */
export interface BudgetFigures {
  readonly gross: Pence | null;
  readonly income: Pence | null;
  readonly originalNet: Pence | null;
  readonly revisedNet: Pence | null;
  /** What should have been spent by the report date, by each line's profile. */
  readonly profileToDate: Pence | null;
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
  /** The forecast as last reported. */
  readonly previousForecast: Pence | null;
  readonly forecastOutturn: Pence | null;
  /** Forecast less revised; plus is an overspend. */
  readonly variance: Pence | null;
  /** Of the revised budget, 0.05 is 5 %. */
  readonly varianceShare: number | null;
}

export interface BudgetLineAssessment extends BudgetFigures {
  readonly line: BudgetLine;
  readonly rag: string | null;
  readonly reason: string;
  /** What its own method gives, and how; the typed figure where it has none. */
  readonly forecast: Forecast;
  /** Name of the profile that its budget is spread by. */
  readonly profile: string;
  /** Number and unit cost, where the plan gives them. */
  readonly activity: Activity | null;
}

export interface BudgetSection extends BudgetFigures {
  readonly section: string;
  readonly lines: readonly BudgetLineAssessment[];
  readonly rag: string | null;
}

export interface BudgetAssessment {
  readonly sections: readonly BudgetSection[];
  readonly totals: BudgetFigures;
  readonly rag: string | null;
  /** The rules that the statuses come from. */
  readonly rules: BudgetLegend;
}

/** The budget rules as a reader needs them beside their colours. */
export interface BudgetLegend {
  readonly name: string;
  readonly statuses: readonly RagStatus[];
  /** `Red: Forecast overspend of 5 % or £100,000 and more, whichever is lower`, in the order they are tried. */
  readonly sentences: readonly string[];
}
