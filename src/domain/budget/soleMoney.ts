import type { SourceTable } from '../source/types';
import { figureOf } from '../table/figureOf';
import { isTotalLabel } from './rowWords';
import { cellLine } from '../table/cellText';

type Row = SourceTable['rows'][number];

interface Stated {
  readonly pounds: number | null;
  readonly year: number | null;
}

/**
 * The one column of money of a schedule ("Grant 2025/26 (£)", "Award £'000"), whatever it is called: its heading alone
 * states a unit, or a year where the unit stands above, and the figures under it come to a row that says it is their
 * total. `null` for any other table.
 */
export function soleMoney(headings: readonly Stated[], body: readonly Row[], inPounds: boolean): number | null {
  const stated = headings.flatMap(({ pounds, year }, at) =>
    pounds !== null || (inPounds && year !== null) ? [at] : [],
  );
  const [place] = stated;
  if (place === undefined || stated.length > 1) return null;
  let sum = 0;
  let counted = 0;
  for (const row of body) {
    // In thousandths of a printed unit, so that sums are exact.
    const figure = figureOf(row[place], 10).pence;
    if (figure === null) continue;
    if (row.some((cell) => isTotalLabel(cellLine(cell)))) return counted >= 2 && figure === sum ? place : null;
    sum += figure;
    counted += 1;
  }
  return null;
}
