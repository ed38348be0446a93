import type { SourceCell } from '../source/types';
import { cellLine } from './cellText';
import { currencyFault, parseMoney, penceOf, type MoneyReading } from './money';

/** The figure that stands in a cell. */
export interface CellFigure extends Omit<MoneyReading, 'decimals'> {
  /** Decimals as printed; `null` for a number that the source keeps as one. */
  readonly decimals: number | null;
}

const NOTHING: CellFigure = { pence: null, decimals: 0, fault: null };

/**
 * The amount of a cell in pence, whether the source keeps it as a number or as printed text; `pounds` is what one unit
 * is worth (1,000 under a £'000 heading), so that both come out in one unit. A cell shown in another currency is
 * refused. `plain` turns amounts that are typed otherwise than here.
 *
 * @example figureOf(cell, 1000).pence // −2,000,000 for "(20)" and for the number −20 alike
 */
export function figureOf(
  cell: SourceCell | null | undefined,
  pounds = 1,
  plain: (text: string) => string = asPrinted,
): CellFigure {
  if (cell === null || cell === undefined) return NOTHING;
  if (cell.number === null) return parseMoney(plain(cellLine(cell)), pounds);
  const fault = currencyFault(cellLine(cell));
  if (fault !== null) return { pence: null, decimals: null, fault };
  return { pence: penceOf(cell.number, pounds), decimals: null, fault: null };
}

function asPrinted(text: string): string {
  return text;
}
