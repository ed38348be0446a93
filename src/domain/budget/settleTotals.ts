import type { ImportedBudgetLine } from '../recognise/types';
import { totalParts } from './totalParts';

/** Lines with each printed total called what it sums: a subtotal of lines, or a total of totals (or of every line there is). */
export function settleTotals(lines: readonly ImportedBudgetLine[]): readonly ImportedBudgetLine[] {
  const totals = totalParts(lines);
  const allLines = lines.filter((line) => line.kind === 'line').length;
  const kinds = new Map(
    totals.map(({ row, parts, of }) => {
      const whole = of === 'totals' || (parts.length === allLines && totals.length === 1);
      return [row, whole ? 'total' : 'subtotal'] as const;
    }),
  );
  return lines.map((line, at) => {
    const kind = kinds.get(at);
    return kind === undefined ? line : { ...line, kind, section: kind === 'total' ? null : line.section };
  });
}
