import { childElements, findElement, rootElement, type Element } from '../xml/elements';
import { attributeOf, withAttribute } from '../xml/attributes';

/** A list of the styles part: `fonts`, `fills`, `borders`, `cellXfs`, `dxfs`, `numFmts`. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The lists in the order in which the standard wants them. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The entries of one list, as written. */
export function styleEntries(xml: string, list: StyleList): readonly string[] {
  const found = findElement(xml, list);
  if (found === null) return [];
  return childElements(xml, found.innerStart, found.innerEnd).map((entry) => xml.slice(entry.start, entry.end));
}

/** The styles part with entries added to the end of one list, which is made where it is missing. */
export function withStyleEntries(xml: string, list: StyleList, entries: readonly string[]): string {
  if (entries.length === 0) return xml;
  const found = findElement(xml, list);
  if (found === null) return withNewList(xml, list, entries);
  const count = childElements(xml, found.innerStart, found.innerEnd).length + entries.length;
  const written = xml.slice(found.open.start, found.open.end).replace(/\s*\/>$/, '>');
  const opening = withAttribute(written, 'count', String(count));
  const inside = xml.slice(found.innerStart, found.innerEnd);
  return `${xml.slice(0, found.start)}${opening}${inside}${entries.join('')}</${found.open.name}>${xml.slice(found.end)}`;
}

/** The prefix of the styles part's own elements: `x:`, mostly none. */
export function stylePrefix(xml: string): string {
  const root = rootElement(xml);
  return root === null ? '' : root.open.name.slice(0, root.open.name.length - root.open.local.length);
}

/** The value of an attribute of an entry's first tag. */
export function entryAttribute(entry: string, name: string): string | null {
  const root = rootElement(entry);
  return root === null ? null : attributeOf(entry, root.open, name);
}

function withNewList(xml: string, list: StyleList, entries: readonly string[]): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  const prefix = stylePrefix(xml);
  const next = childElements(xml, root.innerStart, root.innerEnd).find(
    (child: Element) => ORDER.indexOf(child.open.local) > ORDER.indexOf(list),
  );
  const at = next?.start ?? root.innerEnd;
  const made = `<${prefix}${list} count="${String(entries.length)}">${entries.join('')}</${prefix}${list}>`;
  return xml.slice(0, at) + made + xml.slice(at);
}
