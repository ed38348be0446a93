import type { BudgetLine, Pence, Thresholds } from '../plan/types';
import { sumFigures } from './castFigures';
import { percentInWords, poundsInWords, varianceInWords } from './moneyWords';
import type { BudgetFigures } from './types';

/** Binary noise of a share of a whole number of pence; far less than a penny. */
const A_TRACE = 1e-6;

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

/** The figures of one line, summed across. */
export function lineFigures(line: BudgetLine): BudgetFigures {
  return withVariance({
    gross: grossOf(line),
    income: sumFigures([line.externalIncome, line.internalIncome]),
    originalNet: originalNetOf(line),
    revisedNet: revisedNetOf(line),
    actualToDate: line.actualToDate,
    commitments: line.commitments,
    forecastOutturn: line.forecastOutturn,
  });
}

/** A budget status with its reason; no status where there is no forecast to judge. */
export interface BudgetStanding {
  readonly rag: 'Red' | 'Amber' | 'Green' | null;
  readonly reason: string;
}

/**
 * Budget RAG by two thresholds, whichever is lower (Brighton & Hove's published test): red when the forecast overspend
 * is at or above a share of the revised budget or a sum in pounds, amber for any smaller overspend, green at
 * break-even or under. Any overspend of a line with no budget is red: a share of nought is nought.
 *
 * @example £12,400 over £200,000 with 5 % and £100k is red: 6.2 % is at or above 5 %.
 */
export function budgetStanding(
  figures: Pick<BudgetFigures, 'variance' | 'varianceShare' | 'revisedNet'>,
  thresholds: Pick<Thresholds, 'overspendPercent' | 'overspendPounds'>,
): BudgetStanding {
  const { variance, varianceShare, revisedNet } = figures;
  if (variance === null || revisedNet === null) return { rag: null, reason: 'No forecast, so it cannot be judged' };
  const share = varianceShare === null ? '' : ` (${percentInWords(varianceShare)} of the budget)`;
  const words = `Forecast ${varianceInWords(variance)}${variance === 0 ? '' : share}`;
  if (variance <= 0) return { rag: 'Green', reason: words };
  const ofBudget = thresholds.overspendPercent * Math.abs(revisedNet);
  const sum = thresholds.overspendPounds * 100;
  const limit = ofBudget <= sum ? percentInWords(thresholds.overspendPercent) : poundsInWords(sum);
  if (variance >= Math.min(ofBudget, sum) - A_TRACE) return { rag: 'Red', reason: `${words}: at or above ${limit}` };
  return { rag: 'Amber', reason: `${words}: below the red limit of ${limit}` };
}
