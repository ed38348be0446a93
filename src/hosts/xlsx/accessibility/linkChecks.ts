import type { Finding } from '../../../domain/findings/types';
import { readRange } from '../read/tableParts';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import { about, counted } from './about';
import type { SheetView } from './sheetView';

/** An address for words, or words that any link could have. */
const SAYS_NOTHING =
  /^(?:(?:https?:|www\.|mailto:|file:|\\\\).*|(?:please )?(?:click|press|tap|read|see|find out)?\s*(?:on )?(?:this )?(?:here|link|more|this page|page|website|details)[.!]?|)$/i;

/** A link says where it leads. */
export function bareLinks(view: SheetView): readonly Finding[] {
  const after = findElement(view.xml, 'sheetData')?.end ?? 0;
  const linked = findElements(view.xml, 'hyperlink', after).flatMap(({ open }) => {
    const range = readRange(attributeOf(view.xml, open, 'ref') ?? '');
    return range === null ? [] : [{ row: range.firstRow, column: range.firstColumn }];
  });
  const made = view.cells.filter(({ formula }) => formula !== null && /^=\s*HYPERLINK\(/i.test(formula));
  const bare = [...linked, ...made].filter(({ row, column }) => {
    const value = view.valueAt(row, column);
    return value === null || (typeof value === 'string' && SAYS_NOTHING.test(value.trim()));
  });
  if (bare.length === 0) return [];
  const message = `${counted(bare.length, 'link does', 'links do')} not say where ${bare.length === 1 ? 'it leads' : 'they lead'}.`;
  return [about(view, 'bare-link', 'warning', message, 'Write what the link opens.', bare)];
}
