import type { Finding } from '../findings/types';
import { poundsInWords } from '../budget/moneyWords';
import type { ReconcileLine } from './types';

/** A ledger that prints expenditure as minus: more lines have the plan's figure with the other sign than with its own. */
export function reversedSigns(name: string, lines: readonly ReconcileLine[]): readonly Finding[] {
  const both = lines.filter((line) => (line.plan ?? 0) !== 0 && (line.ledger ?? 0) !== 0);
  const near = (line: ReconcileLine, ledger: number): boolean =>
    Math.abs(ledger - (line.plan ?? 0)) * 100 <= Math.abs(line.plan ?? 0);
  const reversed = both.filter((line) => near(line, -(line.ledger ?? 0)));
  if (reversed.length === 0) return [];
  if (reversed.length < 2 || reversed.length * 2 <= both.length) return [turnedLines(name, reversed)];
  return [
    {
      rule: 'ledger-signs-reversed',
      severity: 'error',
      message: `${String(reversed.length)} of ${String(both.length)} lines have the plan’s figure in ${name} with the other sign: it seems to print expenditure as minus. No figure was turned.`,
      remedy: 'Run the extract with expenditure as plus and income as minus.',
      where: reversed.flatMap((line) => line.rows.slice(0, 1).map((row) => row.where)).slice(0, 100),
      subject: null,
    },
  ];
}

/** A few lines alone with the other sign: income that the ledger prints as plus. */
function turnedLines(name: string, turned: readonly ReconcileLine[]): Finding {
  return {
    rule: 'ledger-sign-turned',
    severity: 'warning',
    message: `${turned.map((line) => line.code || line.name).join(', ')} ${turned.length === 1 ? 'has' : 'have'} the plan’s figure in ${name} with the other sign. No figure was turned.`,
    remedy: 'See whether the ledger prints this income as plus, or the plan has it so.',
    where: turned.flatMap((line) => line.rows.slice(0, 1).map((row) => row.where)).slice(0, 100),
    subject: null,
  };
}

/** Codes that no line has and that together come to exactly what all the others do: headings that sum the codes below. */
export function headingTotals(name: string, lines: readonly ReconcileLine[]): readonly Finding[] {
  const unknown = lines.filter((line) => line.class === 'ledgerOnly' && line.rows.length === 1);
  const others = lines.filter((line) => !unknown.includes(line) && line.rows.length > 0);
  if (unknown.length === 0 || others.length < 2) return [];
  const sums = (of: readonly ReconcileLine[]): readonly number[] =>
    (['ledger', 'actual', 'commitment'] as const).map((figure) =>
      of.reduce((sum, line) => sum + (line[figure] ?? 0), 0),
    );
  const whole = sums(unknown);
  const rest = sums(others);
  if (whole.every((sum) => sum === 0) || whole.some((sum, at) => sum !== rest[at])) return [];
  return [
    {
      rule: 'ledger-maybe-subtotal',
      severity: 'warning',
      message: `The ${unknown.length === 1 ? 'code' : 'codes'} ${unknown.map((line) => line.code || line.name).join(', ')} of ${name} come to ${poundsInWords(whole[0] ?? 0)}, exactly what all other codes come to, and were counted.`,
      remedy: 'Take them out of the extract if they sum the others.',
      where: unknown.flatMap((line) => line.rows.map((row) => row.where)).slice(0, 100),
      subject: null,
    },
  ];
}
