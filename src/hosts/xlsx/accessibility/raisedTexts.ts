import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements, type Element } from '../xml/elements';
import { unescapeXml } from '../xml/escape';

/** True where the text of a cell's element holds a raised mark of a footnote. */
export type RaisedTexts = (sheet: string, cell: Element) => boolean;

/** Endings of 1st and 2nd, and powers of units: raised, and no marks of footnotes. */
const NO_MARK = /^(st|nd|rd|th|[23]|-\d+|tm|®|™)$/i;
const UNIT_BEFORE = /(?:^|[\s\d/])(?:[kcmd]?m|ft|in|yd|mi|CO|s)$/;

/** Reads once which of a workbook's shared texts hold raised marks; texts within their cells are read as they come. */
export function raisedTexts(parts: PartsPackage, workbook: string): RaisedTexts {
  const part = relationshipsOf(parts, workbook).find((each) => each.type === 'sharedStrings')?.part ?? null;
  const xml = part === null ? '' : (parts.text(part) ?? '');
  const raised = new Set<string>();
  if (xml.includes('superscript')) {
    findElements(xml, 'si').forEach((text, at) => {
      if (holdsMark(xml, text)) raised.add(String(at));
    });
  }
  return (sheet, cell) => {
    const type = attributeOf(sheet, cell.open, 't');
    if (type === 's' && raised.size > 0) {
      const value = findElement(sheet, 'v', cell.innerStart, cell.innerEnd);
      return value !== null && raised.has(sheet.slice(value.innerStart, value.innerEnd).trim());
    }
    return type === 'inlineStr' && holdsMark(sheet, cell);
  };
}

function holdsMark(xml: string, text: Element): boolean {
  if (!xml.slice(text.start, text.end).includes('superscript')) return false;
  let before = '';
  for (const run of findElements(xml, 'r', text.innerStart, text.innerEnd)) {
    const words = findElements(xml, 't', run.innerStart, run.innerEnd)
      .map(({ innerStart, innerEnd }) => unescapeXml(xml.slice(innerStart, innerEnd)))
      .join('');
    const place = findElement(xml, 'vertAlign', run.innerStart, run.innerEnd);
    const isRaised = place !== null && attributeOf(xml, place.open, 'val') === 'superscript';
    const mark = words.trim();
    const isPower = /^[23]$/.test(mark) && UNIT_BEFORE.test(before);
    const isMark = /^[23]$/.test(mark) ? !isPower : mark !== '' && !NO_MARK.test(mark);
    if (isRaised && isMark) return true;
    before += words;
  }
  return false;
}
