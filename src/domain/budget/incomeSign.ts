import type { Finding } from '../findings/types';
import type { Pence } from '../plan/types';
import type { ImportedBudgetLine } from '../recognise/types';

/**
 * Income is kept as a minus figure. Where a source prints it as a plus (net is gross less income in more rows than it
 * is gross and income), every income figure is turned, and a note says so; no amount changes.
 */
export function turnIncome(lines: readonly ImportedBudgetLine[]): {
  readonly lines: readonly ImportedBudgetLine[];
  readonly findings: readonly Finding[];
} {
  let added = 0;
  let taken = 0;
  for (const line of lines) {
    const income = (line.externalIncome ?? 0) + (line.internalIncome ?? 0);
    if (line.gross === null || line.net === null || income === 0) continue;
    if (line.gross + income === line.net) added += 1;
    if (line.gross - income === line.net) taken += 1;
  }
  if (taken <= added) return { lines, findings: [] };
  return {
    lines: lines.map((line) => ({
      ...line,
      externalIncome: turned(line.externalIncome),
      internalIncome: turned(line.internalIncome),
    })),
    findings: [
      {
        rule: 'income-printed-as-plus',
        severity: 'note',
        message:
          'The source prints income as plus figures; they are kept here as minus figures, so that gross and income make net.',
        remedy: 'Nothing, unless a figure in an income column is a cost.',
        where: lines.slice(0, 1).map((line) => line.cells.externalIncome ?? line.provenance),
        subject: null,
      },
    ],
  };
}

function turned(figure: Pence | null): Pence | null {
  return figure === null || figure === 0 ? figure : -figure;
}
