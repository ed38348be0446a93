import type { Finding } from '../../../domain/findings/types';
import { relatedPart } from '../package/relationships';
import { attributeOf, prefixedAttributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import { readRange } from '../read/tableParts';
import { contrast } from './cellLooks';
import { about, isInTable, type SheetView } from './sheetView';

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** Words stand out from their fill. */
export function lowContrast(view: SheetView): readonly Finding[] {
  const weak = view.cells.filter(({ value, look }) => {
    const [text, fill] = [look?.text ?? null, look?.fill ?? null];
    return value !== null && text !== null && fill !== null && contrast(text, fill) < LEAST_CONTRAST;
  });
  if (weak.length === 0) return [];
  const message = `${String(weak.length)} cells have a contrast of less than 4.5 to 1.`;
  return [about(view, 'low-contrast', 'error', message, 'Make the words darker or their fill lighter.', weak)];
}

/** A colour never says alone what no word says. */
export function colourAlone(view: SheetView): readonly Finding[] {
  const mute = view.cells.filter(
    (cell) => cell.value === null && cell.look?.isFilled === true && isInTable(view, cell),
  );
  if (mute.length === 0) return [];
  const message = `${String(mute.length)} cells of a table have a colour and no word.`;
  return [about(view, 'colour-alone', 'error', message, 'Write the word that the colour stands for.', mute)];
}

/** Text that its neighbour cuts off cannot be read by those who see it. */
export function cutText(view: SheetView): readonly Finding[] {
  const filled = new Set(
    view.cells.filter((cell) => cell.value !== null).map((cell) => `${String(cell.row)}|${String(cell.column)}`),
  );
  const cut = view.cells.filter(({ value, look, row, column }) => {
    if (typeof value !== 'string' || look?.wraps === true) return false;
    if (!filled.has(`${String(row)}|${String(column + 1)}`)) return false;
    return value.length > view.widthOf(column) * 1.3 + 2;
  });
  if (cut.length === 0) return [];
  return [
    about(
      view,
      'cut-text',
      'warning',
      `${String(cut.length)} texts are cut off by the next cell.`,
      'Wrap them, or widen the column.',
      cut,
    ),
  ];
}

/** A link says where it leads. */
export function bareLinks(view: SheetView): readonly Finding[] {
  const after = findElement(view.xml, 'sheetData')?.end ?? 0;
  const bare = findElements(view.xml, 'hyperlink', after).flatMap(({ open }) => {
    const range = readRange(attributeOf(view.xml, open, 'ref') ?? '');
    const cell = view.cells.find(({ row, column }) => row === range?.firstRow && column === range.firstColumn);
    const words = typeof cell?.value === 'string' ? cell.value.trim() : '';
    const isBare =
      words === '' || /^(https?:|www\.|mailto:)/i.test(words) || /^(click )?(here|link|more)$/i.test(words);
    return isBare && cell !== undefined && typeof cell.value !== 'number' ? [cell] : [];
  });
  if (bare.length === 0) return [];
  return [
    about(
      view,
      'bare-link',
      'warning',
      `${String(bare.length)} links do not say where they lead.`,
      'Write what the link opens.',
      bare,
    ),
  ];
}

/** A chart or picture has words for those who cannot see it. */
export function altText(view: SheetView): readonly Finding[] {
  const tag = findElement(view.xml, 'drawing', findElement(view.xml, 'sheetData')?.end ?? 0);
  const id = tag === null ? null : prefixedAttributeOf(view.xml, tag.open, 'id');
  const part = id === null ? null : relatedPart(view.parts, view.entry.part ?? '', id);
  const xml = part === null ? null : view.parts.text(part);
  if (xml === null) return [];
  return findElements(xml, 'cNvPr').flatMap(({ open }) => {
    if ((attributeOf(xml, open, 'descr') ?? '').trim() !== '') return [];
    const name = attributeOf(xml, open, 'name') ?? 'A picture';
    return [
      about(view, 'no-alt-text', 'error', `“${name}” has no alternative text.`, 'Say in a sentence what it shows.'),
    ];
  });
}
