import type { SourceParagraph } from '../domain/source/types';

/** Marks that people type before the entries of a list. */
const MARK = /^\s*(?:[·•●▪◦‣⁃∙○■□➢➤►✓✔\uF0A7\uF0B7\uF0D8§]\s*|[-–—]\s+|o[\t\u00A0]+\s*)(?=\S)/u;
/** A minus and the sum it belongs to: no list entry. */
const MINUS_SUM = /^\s*[-–—]\s*£?\s*[\d,. ]*\d\)?\s*$/;
/** One line that begins with a letter or figure: it has no list mark and needs no tidying. */
const ONE_LINE = /^[A-Za-z0-9£(][^\t\n\r\u00A0]*$/;
const STAR = /^\s*\*\s+(?=\S)/;

/** The line without its typed list mark, and whether it had one. */
export function withoutMark(line: string): { readonly text: string; readonly bullet: boolean } {
  const text = MINUS_SUM.test(line) ? line : line.replace(MARK, '');
  return { text: text.trim(), bullet: text !== line };
}

/**
 * The paragraphs of a plain text cell. A cell with blank lines has a paragraph to each block between them; in any other
 * cell each line is one. A line behind a list mark is always its own.
 *
 * @example textParagraphs('· Agree the plan\n· Publish it').length // 2, both bullets
 */
export function textParagraphs(cell: string): readonly SourceParagraph[] {
  if (ONE_LINE.test(cell)) return [{ runs: [{ text: cell.trimEnd(), bold: false }], bullet: false }];
  const text = cell.replace(/\r\n?/g, '\n').replace(/\u00A0/g, ' ');
  const starred = text.split('\n').filter((line) => STAR.test(line)).length > 1;
  const marked = starred ? text.replace(/^\s*\*\s+(?=\S)/gm, '· ') : text;
  const blocks = marked.split(/\n[ \t]*\n/);
  return blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const split = blocks.length === 1 || lines.some((line) => MARK.test(line));
    return split
      ? lines.map(paragraph)
      : lines.length > 0
        ? [paragraph(lines.map((line) => line.trim()).join('\n'))]
        : [];
  });
}

function paragraph(line: string): SourceParagraph {
  const { text, bullet } = withoutMark(line);
  return { runs: [{ text, bold: false }], bullet };
}
