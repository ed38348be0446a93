import type { PartsPackage } from '../package/partsPackage';
import { relatedPart } from '../package/relationships';
import type { SheetEntry } from '../package/workbookPart';
import { attributeOf, prefixedAttributeOf } from '../xml/attributes';
import { findElement, findElements, type Element } from '../xml/elements';
import { unescapeXml } from '../xml/escape';

/** A picture, chart or box that floats over a sheet's cells. Rows and columns count from 1. */
export interface DrawnObject {
  readonly name: string;
  /** Its alternative text; `null` where it is marked as mere decoration. */
  readonly alternative: string | null;
  /** The words of a text box; blank for anything else. */
  readonly words: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** What is drawn on a sheet, each object once: a group is one, and an older program's copy of an object is none. */
export function drawnObjects(parts: PartsPackage, { part }: SheetEntry, sheet: string): readonly DrawnObject[] {
  const tag = findElement(sheet, 'drawing', findElement(sheet, 'sheetData')?.end ?? 0);
  const id = tag === null ? null : prefixedAttributeOf(sheet, tag.open, 'id');
  const drawing = id === null ? null : relatedPart(parts, part ?? '', id);
  const xml = drawing === null ? null : parts.text(drawing);
  if (xml === null) return [];
  return ANCHORS.flatMap((kind) => findElements(xml, kind)).flatMap((anchor) => objectIn(xml, anchor));
}

function objectIn(xml: string, anchor: Element): readonly DrawnObject[] {
  const known = findElement(xml, 'cNvPr', anchor.innerStart, anchor.innerEnd);
  if (known === null) return [];
  const says = (name: string): string => attributeOf(xml, known.open, name) ?? '';
  if (/^(1|true)$/.test(says('hidden'))) return [];
  const from = corner(xml, anchor, 'from');
  const to = corner(xml, anchor, 'to') ?? from;
  return [
    {
      name: says('name') === '' ? 'A picture' : says('name'),
      alternative: isDecoration(xml, known) ? null : `${says('descr')}${says('title')}`.trim(),
      words: wordsIn(xml, anchor),
      row: from?.row ?? 1,
      column: from?.column ?? 1,
      lastRow: to?.row ?? 1,
      lastColumn: to?.column ?? 1,
    },
  ];
}

function isDecoration(xml: string, known: Element): boolean {
  const mark = findElement(xml, 'decorative', known.innerStart, known.innerEnd);
  return mark !== null && /^(1|true)$/.test(attributeOf(xml, mark.open, 'val') ?? '');
}

function wordsIn(xml: string, anchor: Element): string {
  const body = findElement(xml, 'txBody', anchor.innerStart, anchor.innerEnd);
  if (body === null) return '';
  const texts = findElements(xml, 't', body.innerStart, body.innerEnd);
  return unescapeXml(texts.map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd)).join('')).trim();
}

function corner(xml: string, anchor: Element, which: 'from' | 'to'): { row: number; column: number } | null {
  const found = findElement(xml, which, anchor.innerStart, anchor.innerEnd);
  if (found === null) return null;
  const place = (local: string): number => {
    const element = findElement(xml, local, found.innerStart, found.innerEnd);
    return element === null ? 1 : Number(xml.slice(element.innerStart, element.innerEnd)) + 1;
  };
  return { row: place('row'), column: place('col') };
}
