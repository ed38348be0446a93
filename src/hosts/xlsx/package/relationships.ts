import { attributeOf } from '../xml/attributes';
import { findElements, rootElement } from '../xml/elements';
import { escapeXml } from '../xml/escape';
import { relationshipsPart, resolvePart } from './partNames';
import type { PartsPackage } from './partsPackage';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `table`, `worksheet`, the same in both dialects of the standard. */
  readonly type: string;
  readonly target: string;
  /** The part that it leads to; `null` where it leads out of the file. */
  readonly part: string | null;
}

/** The relationships of a part, in the order of the file; of the package itself where the owner is blank. */
export function relationshipsOf(parts: PartsPackage, owner: string): readonly Relationship[] {
  const xml = parts.text(relationshipsPart(owner));
  if (xml === null) return [];
  return findElements(xml, 'Relationship').map(({ open }) => {
    const target = attributeOf(xml, open, 'Target') ?? '';
    const external = attributeOf(xml, open, 'TargetMode') === 'External';
    return {
      id: attributeOf(xml, open, 'Id') ?? '',
      type: (attributeOf(xml, open, 'Type') ?? '').replace(/^.*\//, ''),
      target,
      part: external ? null : resolvePart(owner, target),
    };
  });
}

/** The part that a relationship of that id leads to, or `null`. */
export function relatedPart(parts: PartsPackage, owner: string, id: string): string | null {
  return relationshipsOf(parts, owner).find((each) => each.id === id)?.part ?? null;
}

/** Adds a relationship to a part and gives its id. `target` is as it is to be written. */
export function addRelationship(
  parts: PartsPackage,
  owner: string,
  type: string,
  target: string,
  external = false,
): string {
  const name = relationshipsPart(owner);
  const xml =
    parts.text(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const used = new Set(relationshipsOf(parts, owner).map((each) => each.id));
  let number = used.size + 1;
  while (used.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const root = rootElement(xml);
  const prefix = root === null ? '' : root.open.name.slice(0, root.open.name.length - root.open.local.length);
  const mode = external ? ' TargetMode="External"' : '';
  const written = `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  parts.set(name, withChild(xml, written));
  return id;
}

/** Takes one relationship out of a part. */
export function removeRelationship(parts: PartsPackage, owner: string, id: string): void {
  const name = relationshipsPart(owner);
  const xml = parts.text(name);
  if (xml === null) return;
  const found = findElements(xml, 'Relationship').find(({ open }) => attributeOf(xml, open, 'Id') === id);
  if (found !== undefined) parts.set(name, xml.slice(0, found.start) + xml.slice(found.end));
}

/** An XML text with one more child at the end of its outermost element. */
export function withChild(xml: string, child: string): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  if (root.open.kind !== 'empty') return xml.slice(0, root.innerEnd) + child + xml.slice(root.innerEnd);
  const opened = xml.slice(root.start, root.end).replace(/\s*\/>$/, '>');
  return `${xml.slice(0, root.start)}${opened}${child}</${root.open.name}>${xml.slice(root.end)}`;
}
