import { relationshipsOf } from '../package/relationships';
import type { PartsPackage } from '../package/partsPackage';
import { withAttribute } from '../xml/attributes';
import { rootElement } from '../xml/elements';
import { entryAttribute, styleEntries, withStyleEntries } from './styleParts';

/** The number format "Text": a cell that has it never takes what is typed for a formula. */
const TEXT_FORMAT = '49';

/**
 * Gives the style that shows like another and carries Excel's text mark (`quotePrefix`), so that a text which begins
 * with `=` stays a text even when somebody edits the cell. A style that is already so is used again; a new one is added
 * to the styles part only when the file has none, which is the one case in which that part changes.
 */
export function textMarker(parts: PartsPackage, workbook: string): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const marked = known.get(style) ?? markedStyle(parts, workbook, style);
    known.set(style, marked);
    return marked;
  };
}

/** The part that holds a workbook's styles, where it has one. */
export function stylesPart(parts: PartsPackage, workbook: string): string | null {
  const part = relationshipsOf(parts, workbook).find((each) => each.type === 'styles')?.part ?? null;
  return part !== null && parts.has(part) ? part : null;
}

function markedStyle(parts: PartsPackage, workbook: string, style: number): number {
  const part = stylesPart(parts, workbook);
  const xml = part === null ? null : parts.text(part);
  if (part === null || xml === null) return style;
  const formats = styleEntries(xml, 'cellXfs');
  const own = formats[style];
  if (own === undefined || isMarked(own)) return style;
  const wanted = withMark(own);
  const same = formats.findIndex((format) => isMarked(format) && withMark(format) === withMark(wanted));
  if (same >= 0) return same;
  parts.set(part, withStyleEntries(xml, 'cellXfs', [wanted]));
  return formats.length;
}

function isMarked(format: string): boolean {
  return (
    /^(1|true)$/.test(entryAttribute(format, 'quotePrefix') ?? '') || entryAttribute(format, 'numFmtId') === TEXT_FORMAT
  );
}

function withMark(format: string): string {
  const root = rootElement(format);
  if (root === null) return format;
  const opening = withAttribute(format.slice(root.open.start, root.open.end), 'quotePrefix', '1');
  return opening + format.slice(root.open.end);
}
