import type { BudgetFigures } from '../budget/types';
import type { IsoDate } from '../calendar/isoDate';
import type { Severity } from '../findings/types';
import type { Pence } from '../plan/types';
import type { Assessment } from './types';

/** An assessment as the command line prints it: dates as ISO texts, money in pounds, absent as `null`. */
export interface CheckRecord {
  readonly asAt: IsoDate;
  readonly actions: readonly {
    readonly ref: string | null;
    readonly rag: string | null;
    readonly reason: string;
    readonly due: IsoDate | null;
    readonly slippageDays: number | null;
    readonly reportedRag: string | null;
  }[];
  readonly counts: { readonly rag: Readonly<Record<string, number>> };
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly where: readonly string[];
  }[];
  readonly indicators: readonly {
    readonly ref: string;
    readonly area: string | null;
    readonly rag: string | null;
    readonly reason: string;
  }[];
  readonly budget: {
    readonly totals: BudgetRecord;
    readonly sections: readonly (BudgetRecord & { readonly section: string; readonly rag: string | null })[];
  };
}

/** Figures of a budget in pounds; `varianceShare` is of the revised budget, 0.05 is 5 %. */
export type BudgetRecord = { readonly [Figure in keyof BudgetFigures]: number | null };

/** The shape that others build on, with nothing in it but values. */
export function checkRecord(assessment: Assessment): CheckRecord {
  return {
    asAt: assessment.asAt,
    actions: assessment.actions.map(({ action, rag, reason, due, slippageDays }) => ({
      ref: orNull(action.ref),
      rag: orNull(rag),
      reason,
      due,
      slippageDays,
      reportedRag: orNull(action.reportedRag.trim()),
    })),
    counts: { rag: assessment.counts },
    findings: assessment.findings.map(({ rule, severity, message, where }) => ({ rule, severity, message, where })),
    indicators: (assessment.indicators ?? []).map(({ ref, area, rag, reason }) => ({
      ref,
      area: orNull(area),
      rag: orNull(rag),
      reason,
    })),
    budget: {
      totals: budgetRecord(assessment.budget.totals),
      sections: assessment.budget.sections.map((section) => ({
        section: section.section,
        ...budgetRecord(section),
        rag: section.rag,
      })),
    },
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function budgetRecord(figures: BudgetFigures): BudgetRecord {
  return {
    gross: pounds(figures.gross),
    income: pounds(figures.income),
    originalNet: pounds(figures.originalNet),
    revisedNet: pounds(figures.revisedNet),
    profileToDate: pounds(figures.profileToDate),
    previousForecast: pounds(figures.previousForecast),
    actualToDate: pounds(figures.actualToDate),
    commitments: pounds(figures.commitments),
    forecastOutturn: pounds(figures.forecastOutturn),
    variance: pounds(figures.variance),
    varianceShare: figures.varianceShare,
  };
}

function pounds(pence: Pence | null): number | null {
  return pence === null ? null : pence / 100;
}
