import type { SourceCell, SourceParagraph } from '../source/types';

/** A word or figure with nothing to tidy, as most cells of a ledger are. */
const PLAIN = /^\S+$/;

/** A paragraph's words, with its line breaks as `\n`. */
export function paragraphText(paragraph: SourceParagraph): string {
  return paragraph.runs
    .map((run) => run.text)
    .join('')
    .trim();
}

/** The words of several paragraphs, blank ones left out. */
export function paragraphTexts(paragraphs: readonly SourceParagraph[]): readonly string[] {
  return paragraphs.map(paragraphText).filter((text) => text !== '');
}

/** A cell's words, a line to each paragraph; blank for a cell covered by another. */
export function cellText(cell: Pick<SourceCell, 'paragraphs'> | null | undefined): string {
  return paragraphTexts(cell?.paragraphs ?? []).join('\n');
}

/** A cell's words in one line; blank for a cell that is missing or covered by another. */
export function cellLine(cell: Pick<SourceCell, 'paragraphs'> | null | undefined): string {
  if (cell === null || cell === undefined || cell.paragraphs.length === 0) return '';
  const [paragraph] = cell.paragraphs;
  const [run] = paragraph?.runs ?? [];
  const isPlain = cell.paragraphs.length === 1 && paragraph?.runs.length === 1 && run !== undefined;
  return isPlain && PLAIN.test(run.text) ? run.text : oneLine(cellText(cell));
}

/** Words in one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** True where a cell shows nothing, or only a dash. */
export function isBlank(cell: Pick<SourceCell, 'paragraphs'> | null | undefined): boolean {
  return cell === null || cell === undefined || cell.paragraphs.every((paragraph) => paragraphText(paragraph) === '');
}

/** True where every word of a cell is bold. */
export function isAllBold(cell: Pick<SourceCell, 'paragraphs'> | null | undefined): boolean {
  const runs = (cell?.paragraphs ?? []).flatMap((paragraph) => paragraph.runs).filter((run) => run.text.trim() !== '');
  return runs.length > 0 && runs.every((run) => run.bold);
}
