import type { BudgetLine } from '../plan/types';
import type { ImportedBudgetLine } from '../recognise/types';

/**
 * Imported lines as a plan's budget lines, totals and memorandum rows left out. What the source does not say (who
 * funds it, why it varies) is blank; revised net is the net until the source or virements say otherwise. Rows count from `firstRow`.
 */
export function planLines(lines: readonly ImportedBudgetLine[], firstRow = 2): readonly BudgetLine[] {
  return lines
    .filter((line) => line.kind === 'line')
    .map((line, at) => ({
      row: firstRow + at,
      code: line.code ?? '',
      service: line.service,
      section: line.section ?? '',
      portfolio: line.portfolio ?? '',
      fte: line.fte,
      employee: line.employee,
      running: line.running,
      contracts: line.contracts,
      transfers: line.transfers,
      gross: line.gross,
      externalIncome: line.externalIncome,
      internalIncome: line.internalIncome,
      net: line.net,
      revisedNet: line.revisedNet ?? line.net,
      priorYearNet: line.priorYearNet,
      actualToDate: line.actualToDate,
      commitments: line.commitments,
      forecastOutturn: line.forecastOutturn,
      explanation: line.explanation ?? '',
      fundedBy: line.fundedBy ?? '',
      kind: 'line' as const,
    }));
}
