import { addContentType } from '../package/contentTypes';
import type { PartsPackage } from '../package/partsPackage';
import { addRelationship } from '../package/relationships';
import { escapeCellText } from '../xml/escape';
import { CONTENT_TYPES, NAMESPACES, XML_HEAD } from './namespaces';

const PART = 'xl/sharedStrings.xml';

/** The shared texts of a workbook being made: those that exceljs has written already, and those added after them. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private readonly before: string;
  private readonly countBefore: number;
  private added = '';

  constructor(private readonly parts: PartsPackage) {
    const xml = parts.text(PART) ?? '';
    const first = xml.indexOf('<si>');
    const list = first < 0 ? '' : xml.slice(first, xml.lastIndexOf('</sst>'));
    // The schema of a shared text knows no `xml:space`; Excel keeps breaks within a text without it.
    this.before = list.replaceAll('<t xml:space="preserve">', '<t>');
    this.countBefore = Number(/ uniqueCount="(\d+)"/.exec(xml)?.[1] ?? '0');
  }

  /** Where a text stands in the list; it is added where it was not yet met. */
  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.countBefore + this.places.size;
    this.places.set(text, place);
    this.added += `<si><t>${escapeCellText(text)}</t></si>`;
    return place;
  }

  /** Puts the list into the package; a book without texts has none. */
  write(workbook: string): void {
    const count = this.countBefore + this.places.size;
    if (count === 0) return;
    const isNew = !this.parts.has(PART);
    const opening = `<sst xmlns="${NAMESPACES.main}" uniqueCount="${String(count)}">`;
    this.parts.set(PART, `${XML_HEAD}${opening}${this.before}${this.added}</sst>`);
    if (!isNew) return;
    addContentType(this.parts, PART, CONTENT_TYPES.sharedStrings);
    addRelationship(this.parts, workbook, 'sharedStrings', 'sharedStrings.xml');
  }
}
