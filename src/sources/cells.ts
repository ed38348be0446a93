import type { SourceCell } from '../domain/source/types';
import { textParagraphs } from './textParagraphs';

/** A cell with nothing in it. */
export function blankCell(where: string): SourceCell {
  return { paragraphs: [], number: null, date: null, columnSpan: 1, rowSpan: 1, where };
}

/** A cell of plain text. */
export function textCell(text: string, where: string): SourceCell {
  return { ...blankCell(where), paragraphs: textParagraphs(text) };
}

/** True where a cell shows nothing. */
export function isBlank(cell: SourceCell | null | undefined): boolean {
  return cell?.paragraphs.every((paragraph) => paragraph.runs.every((run) => run.text.trim() === '')) ?? true;
}

/** A cell's words in one line. */
export function cellWords(cell: SourceCell | null | undefined): string {
  return (cell?.paragraphs ?? [])
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
