import type { Finding } from '../findings/types';
import type { ImportedBudgetLine } from '../recognise/types';
import { CAST_COLUMNS } from './castFigures';
import type { PrintedLine } from './printedRows';
import { maySpeakOfAll } from './rowWords';

/**
 * Takes rows for totals whose words do not say so but whose look and figures do: "Adults – all", a section's name in
 * bold again below its lines, a last row that sums the table. A row needs a sign of its own (such words, bold among
 * plain rows, no code among codes, the name of its section, the last place) and must equal what stands above it in every
 * column, or in all but one of three and more. A last row without any other sign is taken with a warning.
 */
export function unnamedTotals(printed: readonly PrintedLine[]): {
  readonly lines: readonly PrintedLine[];
  readonly findings: readonly Finding[];
} {
  const result = [...printed];
  const doubtful: ImportedBudgetLine[] = [];
  const last = lastFigures(printed);
  const signs = signsOf(printed);
  let open: number[] = [];
  let totals: number[] = [];
  printed.forEach((row, at) => {
    if (row.line.kind === 'memorandum') return;
    if (row.line.kind === 'line') {
      const isLast = at === last;
      const sign = signs(row);
      const parts = sign || isLast ? partsSummed(result, at, open, totals) : null;
      if (parts === null || (parts.length < 2 && !sign)) {
        open.push(at);
        return;
      }
      result[at] = { ...row, line: { ...row.line, kind: 'subtotal', code: null } };
      if (!sign) doubtful.push(row.line);
    }
    totals = [...totals, at];
    open = [];
  });
  return { lines: result, findings: doubtful.map(takenForTotal) };
}

/** Tells whether a row bears a sign of a total, by what is usual in its table. */
function signsOf(printed: readonly PrintedLine[]): (row: PrintedLine) => boolean {
  const lines = printed.filter((row) => row.line.kind === 'line' && row.hasFigures);
  const most = (holds: (row: PrintedLine) => boolean): boolean => lines.filter(holds).length * 2 > lines.length;
  const coded = most((row) => row.line.code !== null);
  const plain = most((row) => !row.bold);
  return (row) =>
    maySpeakOfAll(row.line.service) ||
    (coded && row.line.code === null) ||
    (plain && row.bold) ||
    (row.line.section !== null && sameName(row.line.service, row.line.section));
}

/** The lines or totals above that a row equals, the nearest first; `null` where none do. */
function partsSummed(
  rows: readonly PrintedLine[],
  at: number,
  open: readonly number[],
  totals: readonly number[],
): readonly number[] | null {
  const candidates = [open, open.length === 0 ? totals : [...totals, ...open]];
  for (let from = 1; from < totals.length && open.length === 0; from += 1) candidates.push(totals.slice(from));
  return candidates.find((parts) => parts.length > 0 && equals(rows, at, parts)) ?? null;
}

function equals(rows: readonly PrintedLine[], at: number, parts: readonly number[]): boolean {
  let made = 0;
  let missed = 0;
  for (const column of CAST_COLUMNS) {
    const printed = rows[at]?.line[column] ?? null;
    const sum = parts.reduce((total, part) => total + (rows[part]?.line[column] ?? 0), 0);
    if (printed === null ? sum !== 0 : printed !== sum) missed += 1;
    else if (sum !== 0) made += 1;
  }
  return made > 0 && (missed === 0 || (missed === 1 && made > 1 && parts.length > 1));
}

function lastFigures(printed: readonly PrintedLine[]): number {
  let last = -1;
  printed.forEach(({ line, hasFigures }, at) => {
    if (hasFigures && line.kind !== 'memorandum') last = at;
  });
  return last;
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.replace(/\W+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}

function takenForTotal(line: ImportedBudgetLine): Finding {
  return {
    rule: 'budget-total-not-named',
    severity: 'warning',
    message: `${line.service === '' ? 'The last row' : `“${line.service}”`} equals the sum of the rows above it and was taken for their total.`,
    remedy: 'Nothing, if it is one; otherwise add it as a line after importing.',
    where: [line.cells.service ?? line.provenance],
    subject: line.service === '' ? null : line.service,
  };
}
