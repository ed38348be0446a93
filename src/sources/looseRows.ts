import { readTimescale } from '../domain/timescale/readTimescale';

/**
 * The rows of a tab-separated text whose cells hold line breaks without quotation marks, as a Word table pasted as text
 * does: a row goes on over lines until it has had its tabs. Where one row's last cell ends and the next row begins is
 * read from the break: paragraphs of a cell are parted by a blank line, rows by a single break.
 * `null` where the tabs do not come out even, so that nothing is read into the wrong column.
 */
export function looseRows(text: string, width: number): readonly (readonly string[])[] | null {
  const parts = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\t');
  const gaps = width - 1;
  if (gaps < 1 || (parts.length - 1) % gaps !== 0) return null;
  const rows: string[][] = [];
  let row: string[] = [];
  parts.forEach((part, index) => {
    const isBoundary = index > 0 && index % gaps === 0 && index < parts.length - 1;
    if (!isBoundary) {
      row.push(part);
      return;
    }
    const [last, first] = atRowBreak(part);
    rows.push([...row, last]);
    row = [first];
  });
  rows.push(row);
  return rows;
}

/** True for a text in which many lines have fewer tabs than the first, and none has more. */
export function looksLoose(text: string, width: number): boolean {
  if (width < 2 || /(?:^|\t)"/.test(text)) return false;
  const counts = text.split(/\r\n?|\n/).map((line) => line.split('\t').length);
  const short = counts.filter((count) => count < width).length;
  return counts.every((count) => count <= width) && short > counts.length / 5;
}

/** The end of one row and the start of the next, which share a stretch without tabs. */
function atRowBreak(part: string): readonly [string, string] {
  const breaks = Array.from(part.matchAll(/\n+/g), (found) => ({ at: found.index, length: found[0].length }));
  const clear = breaks.filter(({ at, length }) => length === 1 || at === 0);
  const candidates = clear.length > 0 ? clear : breaks;
  const chosen = candidates.find(({ at, length }, index) => {
    const line = part.slice(at + length).split('\n')[0] ?? '';
    return index === candidates.length - 1 || !readsOn(line);
  }) ?? { at: part.length, length: 0 };
  return [part.slice(0, chosen.at), part.slice(chosen.at + (chosen.at === 0 ? 1 : chosen.length))];
}

/** True for a line that goes on with the cell before it: a date, or words begun in lower case. */
function readsOn(line: string): boolean {
  return /^\s*\p{Ll}/u.test(line) || (line.trim().length < 60 && readTimescale(line).kind !== 'unreadable');
}
