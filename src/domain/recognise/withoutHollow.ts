import type { Finding } from '../findings/types';
import type { SourceCell, SourceTable } from '../source/types';
import { cellLine } from '../table/cellText';
import { hollowCell, type Hollow } from '../table/hollowCell';

/** Cells that a finding names. */
const MOST_NAMED = 30;

const SAID: Readonly<Record<Hollow, readonly [what: string, remedy: string]>> = {
  error: [
    'an error of a formula',
    'Put the formulas right in the source and import it again, or type what belongs there.',
  ],
  'no date': [
    'a date that a program writes for “no date” (1900 or 1 January 1970)',
    'Type the dates after importing, where there are any.',
  ],
  placeholder: [
    'words of a template (in brackets, an example, or the form of a date) and nothing of the plan',
    'Type what belongs there after importing.',
  ],
};

/**
 * The rows of a plan with the cells blanked that say nothing (errors of formulas, noughts of a date system, words of a
 * template), and a warning a kind that names each of them.
 */
export function withoutHollow(
  document: string,
  table: SourceTable,
  from: number,
): { readonly table: SourceTable; readonly findings: readonly Finding[] } {
  const found = new Map<Hollow, SourceCell[]>();
  const sound = (cell: SourceCell | null): SourceCell | null => {
    const why = cell === null ? null : hollowCell(cell);
    if (cell === null || why === null) return cell;
    found.set(why, [...(found.get(why) ?? []), cell]);
    return { ...cell, paragraphs: [], date: null, number: null };
  };
  const rows = table.rows.map((row, at) => (at < from ? row : row.map(sound)));
  if (found.size === 0) return { table, findings: [] };
  return { table: { ...table, rows }, findings: [...found].map(([why, cells]) => hollowFinding(document, why, cells)) };
}

function hollowFinding(document: string, why: Hollow, cells: readonly SourceCell[]): Finding {
  const [what, remedy] = SAID[why];
  const named = cells.slice(0, MOST_NAMED).map((cell) => `${cell.where} “${cellLine(cell)}”`);
  const more = cells.length > MOST_NAMED ? ` and ${String(cells.length - MOST_NAMED)} more` : '';
  return {
    rule: 'import-cell-says-nothing',
    severity: 'warning',
    message: `${document}: ${cells.length === 1 ? '1 cell holds' : `${String(cells.length)} cells hold`} ${what}, and ${cells.length === 1 ? 'was' : 'were'} left blank: ${named.join('; ')}${more}.`,
    remedy,
    where: cells.map(({ where }) => where),
    subject: null,
  };
}
