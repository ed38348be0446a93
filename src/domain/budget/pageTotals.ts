import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { ImportedBudgetLine } from '../recognise/types';
import { CAST_COLUMNS, CAST_NAMES } from './castFigures';
import { halfLastDigit } from './moneyUnit';
import { poundsInWords } from './moneyWords';
import type { PrintedLine } from './printedRows';
import { forwardLabel } from './rowWords';

/**
 * Leaves out what a printed page carries to the next ("Carried forward", and the same figures "Brought forward"), so that
 * nothing is counted twice. What is carried is cast from the lines since the last total, what is brought from what was
 * carried: `casts-page`. A figure brought forward that nothing carried is a line, such as an opening balance.
 */
export function pageTotals(
  printed: readonly PrintedLine[],
  unit: MoneyUnit,
): {
  readonly lines: readonly PrintedLine[];
  readonly findings: readonly Finding[];
  readonly setAside: readonly string[];
} {
  const lines: PrintedLine[] = [];
  const findings: Finding[] = [];
  const setAside: string[] = [];
  let carried: ImportedBudgetLine | null = null;
  let since: readonly ImportedBudgetLine[] = [];
  const hasBrought = printed.some(({ line }) => forwardLabel(line.service) === 'brought');
  let broughtFirst = false;
  for (const row of printed) {
    const { line } = row;
    const forward = line.code === null && row.hasFigures ? forwardLabel(line.service) : null;
    if (forward === 'brought' && carried === null) broughtFirst = true;
    const isPage = !broughtFirst && (forward === 'carried' ? hasBrought : forward === 'brought' && carried !== null);
    if (!isPage) {
      const kind = forward === 'carried' ? 'subtotal' : line.kind;
      lines.push(kind === line.kind ? row : { ...row, line: { ...line, kind } });
      since = kind === 'line' ? [...since, line] : kind === 'memorandum' ? since : [];
      continue;
    }
    setAside.push(`${line.provenance}: “${line.service}” repeats the lines of its page`);
    if (forward === 'carried') {
      findings.push(...differences(line, since, unit));
      carried = line;
    } else if (carried !== null) findings.push(...differences(line, [carried], unit));
  }
  return { lines, findings, setAside };
}

function differences(
  total: ImportedBudgetLine,
  parts: readonly ImportedBudgetLine[],
  unit: MoneyUnit,
): readonly Finding[] {
  return CAST_COLUMNS.flatMap((column): readonly Finding[] => {
    const printed = total[column];
    const figures = parts.flatMap((part) => part[column] ?? []);
    const sum = figures.reduce((made, figure) => made + figure, 0);
    if (printed === null || printed === sum) return [];
    const couldBeRounding = Math.abs(printed - sum) <= halfLastDigit(unit) * figures.length;
    return [
      {
        rule: 'casts-page',
        severity: couldBeRounding ? 'note' : 'error',
        message: `${CAST_NAMES[column]} ${total.service.toLowerCase()} is printed as ${poundsInWords(printed)}, but ${poundsInWords(sum)} stands above it, a difference of ${poundsInWords(Math.abs(printed - sum))}.`,
        remedy: 'Find which of the figures is wrong in the source and correct it there.',
        where: [total.cells[column] ?? total.provenance, ...parts.flatMap((part) => part.cells[column] ?? [])],
        subject: total.service,
      },
    ];
  });
}
