import type { SourceTable } from '../source/types';
import { planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine } from '../table/cellText';
import { turnedRows } from '../table/turnedRows';
import { tableWidth } from './tableShape';

/**
 * The table with its rows and columns changed over where its first column holds the headings, as an action sheet has
 * them ("Action | …", "Lead | …", "By when | …"); otherwise `null`.
 */
export function transposed(table: SourceTable, vocabulary: Vocabulary): SourceTable | null {
  const width = tableWidth(table);
  const rows = table.rows.filter((row) => cellLine(row[0]) !== '');
  if (width < 2 || rows.length < 3 || rows.length > 30) return null;
  const matches = rows.map((row) => planMatch(cellLine(row[0]), vocabulary));
  const known = matches.filter((match) => match !== null);
  const acts = known.some((match) => match.whole && match.keys[0] === 'action');
  const followed = known.some((match) => match.keys.includes('accountableLead') || match.keys.includes('timescale'));
  if (!acts || !followed || known.length < 3 || known.length < rows.length * 0.6) return null;
  return { ...table, rows: turnedRows(rows, width) };
}
