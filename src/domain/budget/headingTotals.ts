import type { Finding } from '../findings/types';
import type { ImportedBudgetLine } from '../recognise/types';
import { CAST_COLUMNS } from './castFigures';

/**
 * Takes a section's name that carries the sum of the lines below it for the total it is, so that nothing is counted
 * twice: the row has no code and equals its lines in every column. Either the lines have codes, or every line of the
 * table stands under such a heading.
 */
export function headingTotals(lines: readonly ImportedBudgetLine[]): {
  readonly lines: readonly ImportedBudgetLine[];
  readonly findings: readonly Finding[];
} {
  const sections = sectionsOf(lines);
  if (sections.size === 0) return { lines, findings: [] };
  const heads = new Set(sections.values());
  return {
    lines: lines.map((line, at) => {
      if (heads.has(at)) return { ...line, kind: 'subtotal', section: line.service };
      const head = sections.get(at);
      return head === undefined ? line : { ...line, section: lines[head]?.service ?? null };
    }),
    findings: [
      {
        rule: 'budget-headings-with-totals',
        severity: 'note',
        message: `${String(heads.size)} headings carry the sum of the lines below them; they were taken for totals and not counted.`,
        remedy: 'Nothing, unless one of them is a line of its own.',
        where: [...heads].map((at) => lines[at]?.cells.service ?? lines[at]?.provenance ?? ''),
        subject: null,
      },
    ],
  };
}

/** The place of each line to that of the heading it stands under; empty where the table is not so made. */
function sectionsOf(lines: readonly ImportedBudgetLine[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const places = lines.flatMap((line, at) => (line.kind === 'line' ? [at] : []));
  let covered = 0;
  for (let next = 0; next < places.length;) {
    const head = places[next] ?? 0;
    const length = linesSummed(lines, places, next);
    for (let at = next + 1; at <= next + length; at += 1) found.set(places[at] ?? 0, head);
    covered += length === 0 ? 0 : length + 1;
    next += length + 1;
  }
  const heads = new Set(found.values()).size;
  const coded = [...found.keys()].every((at) => lines[at]?.code !== null) && found.size > heads;
  return coded || (covered === places.length && heads > 1) ? found : new Map();
}

/** How many of the lines right below make the row up: two at least, or one that has a code. */
function linesSummed(lines: readonly ImportedBudgetLine[], places: readonly number[], from: number): number {
  const head = lines[places[from] ?? 0];
  if (head?.code !== null || CAST_COLUMNS.every((column) => (figure(head, column) ?? 0) === 0)) return 0;
  const sums = new Map<string, number>();
  for (let at = from + 1; at < places.length; at += 1) {
    const line = lines[places[at] ?? 0];
    // A total between them ends the section.
    if (line === undefined || (places[at] ?? 0) - (places[from] ?? 0) !== at - from) return 0;
    for (const column of CAST_COLUMNS) sums.set(column, (sums.get(column) ?? 0) + (figure(line, column) ?? 0));
    const made = CAST_COLUMNS.every((column) => (sums.get(column) ?? 0) === (figure(head, column) ?? 0));
    if (made && (at - from > 1 || line.code !== null)) return at - from;
  }
  return 0;
}

function figure(line: ImportedBudgetLine, column: (typeof CAST_COLUMNS)[number]): number | null {
  return line[column];
}
