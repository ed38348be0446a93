import { withAttribute } from '../xml/attributes';
import { rootElement } from '../xml/elements';
import { entryAttribute, styleEntries, stylePrefix, withStyleEntries, type StyleList } from './styleParts';

/** The first number that a workbook may give to a number format of its own. */
const FIRST_OWN_FORMAT = 164;

/** A styles part with another's cell styles added to it, and where each of them now is. */
export interface MergedStyles {
  readonly xml: string;
  /** Index of a cell style there to its index here. */
  readonly cellStyle: (index: number) => number;
  /** The same for the styles of conditional formats. */
  readonly look: (index: number) => number;
}

/**
 * Adds to a workbook's styles those that a moved sheet needs. What the workbook already has is used again, so that a
 * sheet which is made anew every month adds nothing the second time.
 */
export function mergeStyles(own: string, moved: string, usedCellStyles: ReadonlySet<number>): MergedStyles {
  const prefix = stylePrefix(own);
  const lists = new ListsOf(own);
  const entriesOf = (list: StyleList): readonly string[] =>
    styleEntries(moved, list).map((entry) => withPrefix(entry, prefix));
  const [fonts, fills, borders] = [entriesOf('fonts'), entriesOf('fills'), entriesOf('borders')];
  const formats = new Map(
    entriesOf('numFmts').map((entry) => [entryAttribute(entry, 'numFmtId') ?? '', entry] as const),
  );
  const cellStyles = new Map<number, number>();
  entriesOf('cellXfs').forEach((style, index) => {
    if (!usedCellStyles.has(index)) return;
    const part = (name: string): number => Number(entryAttribute(style, name) ?? '0');
    const format = formats.get(String(part('numFmtId')));
    const attributes: Readonly<Record<string, number>> = {
      numFmtId: format === undefined ? part('numFmtId') : lists.numberFormat(format),
      fontId: lists.place('fonts', fonts[part('fontId')] ?? ''),
      fillId: lists.place('fills', fills[part('fillId')] ?? ''),
      borderId: lists.place('borders', borders[part('borderId')] ?? ''),
      xfId: 0,
    };
    cellStyles.set(index, lists.place('cellXfs', withAttributes(style, attributes)));
  });
  const looks = entriesOf('dxfs').map((look) => lists.place('dxfs', look));
  return {
    xml: lists.written(),
    cellStyle: (index) => cellStyles.get(index) ?? 0,
    look: (index) => looks[index] ?? 0,
  };
}

/** The lists of a styles part, with what is to be added to each. */
class ListsOf {
  private readonly places = new Map<StyleList, Map<string, number>>();
  private readonly added = new Map<StyleList, string[]>();

  constructor(private readonly xml: string) {}

  /** Where an entry is, or will be once the part is written. */
  place(list: StyleList, entry: string): number {
    const places = this.placesOf(list);
    const known = places.get(entry);
    if (known !== undefined) return known;
    const place = this.sizes.get(list) ?? 0;
    this.sizes.set(list, place + 1);
    places.set(entry, place);
    this.added.set(list, [...(this.added.get(list) ?? []), entry]);
    return place;
  }

  /** The number of a number format with the same code, or a new one. */
  numberFormat(entry: string): number {
    const code = entryAttribute(entry, 'formatCode');
    const all = [...styleEntries(this.xml, 'numFmts'), ...(this.added.get('numFmts') ?? [])];
    const same = all.find((each) => entryAttribute(each, 'formatCode') === code);
    if (same !== undefined) return Number(entryAttribute(same, 'numFmtId'));
    const next = 1 + Math.max(FIRST_OWN_FORMAT - 1, ...all.map((each) => Number(entryAttribute(each, 'numFmtId'))));
    this.place('numFmts', withAttributes(entry, { numFmtId: next }));
    return next;
  }

  written(): string {
    let xml = this.xml;
    for (const [list, entries] of this.added) xml = withStyleEntries(xml, list, entries);
    return xml;
  }

  private readonly sizes = new Map<StyleList, number>();

  private placesOf(list: StyleList): Map<string, number> {
    const known = this.places.get(list);
    if (known !== undefined) return known;
    const entries = styleEntries(this.xml, list);
    const places = new Map<string, number>();
    entries.forEach((entry, at) => {
      if (!places.has(entry)) places.set(entry, at);
    });
    this.places.set(list, places);
    this.sizes.set(list, entries.length);
    return places;
  }
}

function withAttributes(entry: string, attributes: Readonly<Record<string, number>>): string {
  const root = rootElement(entry);
  if (root === null) return entry;
  let opening = entry.slice(root.open.start, root.open.end);
  for (const [name, value] of Object.entries(attributes)) opening = withAttribute(opening, name, String(value));
  return opening + entry.slice(root.open.end);
}

/** An entry written without prefixes, as the other styles part names its elements. */
function withPrefix(entry: string, prefix: string): string {
  return prefix === '' ? entry : entry.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
}

/** The cell styles that a sheet part uses, and the part with each of them replaced. */
export function usedCellStyles(sheet: string): ReadonlySet<number> {
  const used = new Set<number>();
  sheet.replace(/<(?:c|row|col)\s[^>]*?\s(?:s|style)="(\d+)"/g, (whole, index: string) => {
    used.add(Number(index));
    return whole;
  });
  return used;
}

/** A sheet part with its styles numbered as the merged styles part has them. */
export function withMergedStyles(sheet: string, merged: MergedStyles): string {
  return sheet
    .replace(
      /(<(?:c|row|col)\s[^>]*?\s(?:s|style)=")(\d+)"/g,
      (_, before: string, index: string) => `${before}${String(merged.cellStyle(Number(index)))}"`,
    )
    .replace(
      /(<cfRule\s[^>]*?dxfId=")(\d+)"/g,
      (_, before: string, index: string) => `${before}${String(merged.look(Number(index)))}"`,
    );
}
