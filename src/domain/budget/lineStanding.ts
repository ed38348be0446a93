import type { BudgetLine, Pence } from '../plan/types';
import { sumFigures } from './castFigures';
import type { BudgetFigures } from './types';

/** Gross as the sheet has it, else the sum of its parts. */
export function grossOf(line: BudgetLine): Pence | null {
  return line.gross ?? sumFigures([line.employee, line.running, line.contracts, line.transfers]);
}

/** Original net: as the sheet has it, else gross and income. */
export function originalNetOf(line: BudgetLine): Pence | null {
  return line.net ?? sumFigures([grossOf(line), line.externalIncome, line.internalIncome]);
}

/** The budget that a line is held to: revised net, or the original while the sheet has no revised figure. */
export function revisedNetOf(line: BudgetLine): Pence | null {
  return line.revisedNet ?? originalNetOf(line);
}

/** Figures with their variance: forecast less revised, plus an overspend; a share of the revised budget's size. */
export function withVariance(figures: Omit<BudgetFigures, 'variance' | 'varianceShare'>): BudgetFigures {
  const { forecastOutturn, revisedNet } = figures;
  const variance = forecastOutturn === null || revisedNet === null ? null : forecastOutturn - revisedNet;
  const varianceShare =
    variance === null || revisedNet === null || revisedNet === 0 ? null : variance / Math.abs(revisedNet);
  return { ...figures, variance, varianceShare };
}

/** The figures of one line, summed across; `profileToDate` is worked out where its profile and the month are known. */
export function lineFigures(line: BudgetLine, profileToDate: Pence | null = null): BudgetFigures {
  return withVariance({
    gross: grossOf(line),
    income: sumFigures([line.externalIncome, line.internalIncome]),
    originalNet: originalNetOf(line),
    revisedNet: revisedNetOf(line),
    profileToDate,
    previousForecast: line.previousForecast ?? null,
    actualToDate: line.actualToDate,
    commitments: line.commitments,
    forecastOutturn: line.forecastOutturn,
  });
}
