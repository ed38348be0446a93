import type { BudgetLine, Pence } from '../plan/types';

/** Figures of a group of lines, summed; `null` where no line has the figure. */
export interface BudgetFigures {
  readonly gross: Pence | null;
  readonly income: Pence | null;
  readonly originalNet: Pence | null;
  readonly revisedNet: Pence | null;
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
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
}
