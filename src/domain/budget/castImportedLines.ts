import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { ImportedBudgetLine } from '../recognise/types';
import { castFindings } from './castFindings';

/**
 * Findings on a printed budget, one for each cast that fails: `casts-gross`, `casts-net`, `casts-subtotal`,
 * `casts-total`. A note while rounding could explain it, an error beyond. Lines must be in the document's order, with
 * their totals; figures are in pence and `unit` says how finely they were printed.
 */
export function castImportedLines(lines: readonly ImportedBudgetLine[], unit: MoneyUnit): readonly Finding[] {
  return castFindings(lines, unit, (line, column) => line.cells[column] ?? line.provenance);
}
