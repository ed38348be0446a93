import type { SourceCell } from '../source/types';

/** A word or figure with nothing to tidy, as most cells of a ledger are. */
const PLAIN = /^\S+$/;

/** The words of a source cell on one line; a missing or covered cell is an empty text. */
export function sourceText(cell: SourceCell | null | undefined): string {
  if (cell === null || cell === undefined || cell.paragraphs.length === 0) return '';
  const [paragraph] = cell.paragraphs;
  const [run] = paragraph?.runs ?? [];
  const isPlain = cell.paragraphs.length === 1 && paragraph?.runs.length === 1 && run !== undefined;
  if (isPlain && PLAIN.test(run.text)) return run.text;
  return cell.paragraphs
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** True where every word of the cell is bold, as totals often are. */
export function isBold(cell: SourceCell | null | undefined): boolean {
  const runs = (cell?.paragraphs ?? []).flatMap((paragraph) => paragraph.runs).filter((run) => run.text.trim() !== '');
  return runs.length > 0 && runs.every((run) => run.bold);
}
