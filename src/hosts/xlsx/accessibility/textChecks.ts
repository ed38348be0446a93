import type { Finding } from '../../../domain/findings/types';
import { relationshipsOf } from '../package/relationships';
import { attributeOf } from '../xml/attributes';
import { findElements } from '../xml/elements';
import { about, counted } from './about';
import type { SheetView } from './sheetView';

/** A footnote's mark at the end of a word; powers of a unit are none. */
const MARK = /[\p{L}\d)%”’"'.]\s?(?:[*†‡§]{1,3}|[¹⁴⁵⁶⁷⁸⁹⁰]+|(?<!\b[kcmd]?m)[²³])$/u;

/** Text that its neighbour cuts off cannot be read by those who see it. */
export function cutText(view: SheetView): readonly Finding[] {
  const cut = view.cells.filter(({ value, look, row, column }) => {
    if (typeof value !== 'string' || look?.wraps === true || look?.fits === true) return false;
    const width = view.widthOf(column);
    if (width === 0 || view.hiddenRows.has(row) || !view.filled.has(row, column + 1)) return false;
    const longest = Math.max(...value.split('\n').map((line) => line.length));
    return longest > width * 1.3 + 2;
  });
  if (cut.length === 0) return [];
  const message = `${counted(cut.length, 'text is', 'texts are')} cut off by the next cell.`;
  return [about(view, 'cut-text', 'warning', message, 'Wrap the text, or widen the column.', cut)];
}

/** A note is written out, or called “[note 1]”: a star or a raised figure is passed over or read out as part of the word. */
export function noteMarks(view: SheetView): readonly Finding[] {
  const marked = view.cells.filter(
    ({ value, raised }) => typeof value === 'string' && (raised || MARK.test(value.trimEnd())),
  );
  if (marked.length === 0) return [];
  const message = `${counted(marked.length, 'cell refers', 'cells refer')} to a note by a symbol.`;
  return [about(view, 'note-symbol', 'note', message, 'Write “[note 1]” in its place, and before the note.', marked)];
}

/** What is said in a comment alone is not printed, and is passed over by many readers. */
export function commentsAlone(view: SheetView): readonly Finding[] {
  const refs = relationshipsOf(view.parts, view.entry.part ?? '').flatMap(({ type, part }) => {
    const xml = /^comments$/i.test(type) && part !== null ? view.parts.text(part) : null;
    return xml === null ? [] : findElements(xml, 'comment').map(({ open }) => attributeOf(xml, open, 'ref') ?? '');
  });
  if (refs.length === 0) return [];
  const message = `${counted(refs.length, 'cell has', 'cells have')} a comment that is not printed.`;
  return [about(view, 'comment', 'note', message, 'Write what readers need into cells, and delete the rest.', refs)];
}
