/** A line, sentence or clause of a cell. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const BREAK = /[\n;]|[.!?](?= ?[a-z(]{2}|$|\n)/g;
const ABBREVIATED = /(?:\b[a-z]|\b(?:no|approx|est|orig|prev|rev|circa|inc|incl|dept|ref|vs|qtr|wk|yr|mth|e\.g|i\.e))$/;

/** Where a cell parts into lines and sentences; never inside a date. Blank ones are left out. */
export function segments(text: string, spans: readonly Segment[]): readonly Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match !== null; match = BREAK.exec(text)) {
    const place = match.index;
    if (match[0] === '.' && ABBREVIATED.test(text.slice(Math.max(0, place - 7), place))) continue;
    if (spans.some((span) => span.from < place && place < span.to - 1)) continue;
    parts.push({ from, to: place });
    from = place + 1;
  }
  parts.push({ from, to: text.length });
  return parts.filter((part) => /[^\s.,;:-]/.test(text.slice(part.from, part.to)));
}

/** What parts two steps of one sentence, the plainest sign first. */
const SEPARATORS = [/,(?!\d{3})/g, / (?:and|then|or|with|&) /g, /\)|\.(?= )|[/&]| - /g] as const;

/** Where the words between two dates of one sentence part: at the first comma, else "and", else a dash, else at once. */
export function partBetween(text: string, from: number, to: number): number {
  for (const separator of SEPARATORS) {
    separator.lastIndex = from;
    const match = separator.exec(text);
    if (match === null || match.index >= to) continue;
    return Math.min(to, match.index + (match[0] === ' - ' ? 0 : match[0].length));
  }
  return from;
}
