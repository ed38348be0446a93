import type { BudgetAssessment, BudgetFigures } from './types';
import { pounds } from './moneyWords';

/** Figures in pounds, as the command line gives them. */
export interface FiguresRecord {
  readonly gross: number | null;
  readonly income: number | null;
  readonly net: number | null;
  readonly revisedNet: number | null;
  readonly actualToDate: number | null;
  readonly commitments: number | null;
  readonly forecastOutturn: number | null;
  readonly variance: number | null;
  readonly variancePercent: number | null;
  readonly rag: string | null;
}

/** The `budget` of the command line's `check`: the whole and each section, in pounds; variance in percent. */
export interface BudgetRecord {
  readonly totals: FiguresRecord;
  readonly sections: readonly (FiguresRecord & { readonly section: string; readonly lines: number })[];
}

/** A budget assessment as JSON in pounds. */
export function budgetRecord(assessment: BudgetAssessment): BudgetRecord {
  return {
    totals: figuresRecord(assessment.totals, assessment.rag),
    sections: assessment.sections.map((section) => ({
      section: section.section,
      lines: section.lines.length,
      ...figuresRecord(section, section.rag),
    })),
  };
}

function figuresRecord(figures: BudgetFigures, rag: string | null): FiguresRecord {
  return {
    gross: pounds(figures.gross),
    income: pounds(figures.income),
    net: pounds(figures.originalNet),
    revisedNet: pounds(figures.revisedNet),
    actualToDate: pounds(figures.actualToDate),
    commitments: pounds(figures.commitments),
    forecastOutturn: pounds(figures.forecastOutturn),
    variance: pounds(figures.variance),
    variancePercent: figures.varianceShare === null ? null : Math.round(figures.varianceShare * 1000) / 10,
    rag,
  };
}
