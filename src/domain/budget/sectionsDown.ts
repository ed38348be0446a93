import type { SourceTable } from '../source/types';
import { isTotalLabel } from './rowWords';
import { cellLine } from '../table/cellText';

/**
 * The section of each row where a column names them: as it stands, or from above where each section is named once, on
 * its first row or in a cell merged down. A total ends its section.
 */
export function sectionsDown(rows: SourceTable['rows'], place: number): readonly string[] {
  const own = rows.map((row) => cellLine(row[place]));
  const named = own.filter((section) => section !== '');
  const once = new Set(named).size === named.length;
  const hasBlanks = rows.some((row, at) => own[at] === '' && row.some((cell) => cellLine(cell) !== ''));
  if (place < 0 || !once || !hasBlanks) return own;
  let section = '';
  return rows.map((row, at) => {
    const texts = row.map(cellLine).filter((text) => text !== '');
    if (texts.some(isTotalLabel)) section = '';
    else if (own[at] !== '') section = own[at] ?? '';
    return section;
  });
}
