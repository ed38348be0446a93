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

/** Different texts that are kept: a ledger repeats its codes, periods and noughts by the hundred thousand. */
const MOST_KEPT = 20_000;

/**
 * Makes plain cells of one document, the same paragraphs for the same text, so that a table of a million cells that
 * repeat one another takes little memory.
 */
export function textCells(): (text: string, where: string) => SourceCell {
  const kept = new Map<string, SourceCell['paragraphs']>();
  return (text, where) => {
    const before = kept.get(text);
    const paragraphs = before ?? textParagraphs(text);
    if (before === undefined && kept.size < MOST_KEPT) kept.set(text, paragraphs);
    return { paragraphs, number: null, date: null, columnSpan: 1, rowSpan: 1, where };
  };
}
