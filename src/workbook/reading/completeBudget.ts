import { virementsByCode } from '../../domain/budget/virements';
import type { BudgetLine, Pence, Virement } from '../../domain/plan/types';

/**
 * Lines with what their formulas would show, for a workbook that no spreadsheet has calculated yet: gross is the sum
 * of its parts, net is gross and income, revised net is net and virements. A figure that stands is never changed.
 */
export function completeBudget(lines: readonly BudgetLine[], virements: readonly Virement[]): readonly BudgetLine[] {
  const moved = virementsByCode(virements);
  return lines.map((line) => {
    const gross = line.gross ?? sum([line.employee, line.running, line.contracts, line.transfers]);
    // Formulas over blank parts show nought, which a forecast is then held against.
    const blank = line.forecastOutturn === null ? null : 0;
    const net = line.net ?? sum([gross, line.externalIncome, line.internalIncome]) ?? blank;
    const revisedNet = line.revisedNet ?? sum([net, moved.get(line.code.toLowerCase()) ?? null]);
    return { ...line, gross, net, revisedNet };
  });
}

function sum(parts: readonly (Pence | null)[]): Pence | null {
  const figures = parts.filter((part): part is Pence => part !== null);
  return figures.length === 0 ? null : figures.reduce((total, figure) => total + figure, 0);
}
