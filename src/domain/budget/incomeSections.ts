import type { Finding } from '../findings/types';
import type { Pence } from '../plan/types';
import type { ImportedBudgetLine } from '../recognise/types';
import { CAST_COLUMNS } from './castFigures';
import { isBalanceLabel } from './rowWords';

const INCOME =
  /^(?:total |budgeted |expected )?(?:income|receipts|incoming resources|revenue)(?: (?:budget|from .*))?\s*:?$/i;
const SPENDING =
  /^(?:total |budgeted |expected )?(?:expenditure|expenses|costs|spending|spend|payments|outgoings|resources expended)(?: (?:budget|on .*))?\s*:?$/i;

/**
 * An income and expenditure account has its income as plus figures in a section of its own, and ends with a surplus.
 * Boardline keeps income as minus figures, so that lines of both sections can be added: the figures of such a section,
 * and of the balance where it casts so, are turned, and a note says so. No amount changes.
 */
export function incomeSections(lines: readonly ImportedBudgetLine[]): {
  readonly lines: readonly ImportedBudgetLine[];
  readonly findings: readonly Finding[];
} {
  const isIncome = (line: ImportedBudgetLine): boolean => line.section !== null && INCOME.test(line.section.trim());
  const income = lines.filter((line) => line.kind === 'line' && isIncome(line));
  const hasSpending = lines.some((line) => line.section !== null && SPENDING.test(line.section.trim()));
  const first = income[0];
  if (first === undefined || !hasSpending || sumOf(income) <= 0) return { lines, findings: [] };
  const turned = lines.map((line) => (isIncome(line) && !isBalanceLabel(line.service) ? turn(line) : line));
  const whole = sumOf(turned.filter((line) => line.kind === 'line'));
  return {
    lines: turned.map((line) => (isTurnedBalance(line, whole) ? turn(line) : line)),
    findings: [
      {
        rule: 'income-printed-as-plus',
        severity: 'note',
        message: `The source prints the section “${first.section ?? ''}” as plus figures; they are kept here as minus figures, so that income and expenditure make the net.`,
        remedy: 'Nothing, unless a line of that section is a cost.',
        where: [first.cells.net ?? first.provenance],
        subject: first.section,
      },
    ],
  };
}

/** A balance counts income as plus: it is turned where it casts so, or where it casts in neither way. */
function isTurnedBalance(line: ImportedBudgetLine, whole: Pence): boolean {
  if (line.kind === 'line' || !isBalanceLabel(line.service)) return false;
  return (line.net ?? line.gross ?? 0) !== whole;
}

function sumOf(lines: readonly ImportedBudgetLine[]): Pence {
  return lines.reduce((sum, line) => sum + (line.net ?? line.gross ?? 0), 0);
}

function turn(line: ImportedBudgetLine): ImportedBudgetLine {
  const turned = CAST_COLUMNS.flatMap((column) => {
    const figure = line[column];
    return figure === null || figure === 0 ? [] : [[column, -figure] as const];
  });
  return { ...line, ...Object.fromEntries(turned) };
}
