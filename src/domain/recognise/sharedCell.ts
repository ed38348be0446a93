import { splitNames } from '../leads/splitNames';
import { paragraphText } from '../table/cellText';
import type { PlanCell } from './planRow';
import { paragraphLines } from './taskUnits';
import type { ReadTimescale } from './timescales';

/**
 * A cell that holds both leads and dates, as two: lines that read as a timescale, and lines that name somebody. A line
 * with both is in both.
 */
export function sharedCell(
  cell: PlanCell,
  read: ReadTimescale,
): { readonly timescale?: PlanCell; readonly accountableLead?: PlanCell } {
  const lines = cell.paragraphs.flatMap(paragraphLines);
  const dates = lines.filter((line) => read(paragraphText(line)).kind !== 'unreadable');
  const names = lines.filter((line) => splitNames(paragraphText(line)).length > 0 && !isDateAlone(paragraphText(line)));
  return {
    ...(dates.length > 0 ? { timescale: { ...cell, paragraphs: dates } } : {}),
    ...(names.length > 0 ? { accountableLead: { ...cell, date: null, paragraphs: names } } : {}),
  };

  function isDateAlone(text: string): boolean {
    return read(text).kind !== 'unreadable' && splitNames(`${text}\nA Person`).length === 1;
  }
}
