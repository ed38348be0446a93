import { nextTag, tagsOf, type Tag } from './tags';

/** An element with its places: the whole is `start` to `end`, its content `innerStart` to `innerEnd`. */
export interface Element {
  readonly open: Tag;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** The element that an open or empty tag begins; an element that is never closed runs to the end of the text. */
export function elementAt(xml: string, open: Tag): Element {
  if (open.kind === 'empty') {
    return { open, start: open.start, innerStart: open.end, innerEnd: open.end, end: open.end };
  }
  const closing = closingTag(xml, open);
  const [innerEnd, end] = closing === null ? [xml.length, xml.length] : [closing.start, closing.end];
  return { open, start: open.start, innerStart: open.end, innerEnd, end };
}

/** The closing tag, in one step where no element of the same name lies inside: as for the cells of a sheet. */
function closingTag(xml: string, open: Tag): Tag | null {
  const close = namedAt(xml, `</${open.name}`, open.end);
  if (close < 0) return null;
  const inner = namedAt(xml, `<${open.name}`, open.end);
  if (inner < 0 || inner > close) return nextTag(xml, close);
  let depth = 1;
  for (const tag of tagsOf(xml, open.end)) {
    if (tag.name !== open.name) continue;
    if (tag.kind === 'open') depth += 1;
    else if (tag.kind === 'close') depth -= 1;
    if (depth === 0) return tag;
  }
  return null;
}

/** The next place of a tag's beginning where its name ends: `<row` is not found in `<rowBreaks`. */
function namedAt(xml: string, beginning: string, from: number): number {
  for (let at = xml.indexOf(beginning, from); at >= 0; at = xml.indexOf(beginning, at + 1)) {
    if (/[\s/>]/.test(xml.charAt(at + beginning.length))) return at;
  }
  return -1;
}

/** The first element of a local name within a stretch, whatever its prefix. */
export function findElement(xml: string, local: string, from = 0, to = xml.length): Element | null {
  for (const tag of tagsOf(xml, from, to)) {
    if (tag.local === local && tag.kind !== 'close') return elementAt(xml, tag);
  }
  return null;
}

/** All elements of a local name within a stretch; one inside another of the same name is not listed. */
export function findElements(xml: string, local: string, from = 0, to = xml.length): readonly Element[] {
  const found: Element[] = [];
  let at = from;
  for (;;) {
    const element = findElement(xml, local, at, to);
    if (element === null) return found;
    found.push(element);
    at = element.end;
  }
}

/** The elements directly inside a stretch. */
export function childElements(xml: string, from: number, to: number): readonly Element[] {
  const found: Element[] = [];
  for (let tag = nextTag(xml, from); tag !== null && tag.start < to;) {
    if (tag.kind === 'close') return found;
    const element = elementAt(xml, tag);
    found.push(element);
    tag = nextTag(xml, element.end);
  }
  return found;
}

/** The document's outermost element. */
export function rootElement(xml: string): Element | null {
  const tag = nextTag(xml, 0);
  return tag === null || tag.kind === 'close' ? null : elementAt(xml, tag);
}
