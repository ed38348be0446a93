import { freeTableName } from '../make/tableNames';
import { addContentType, contentTypeOf } from '../package/contentTypes';
import { freePart, relationshipsPart, relativePart } from '../package/partNames';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import { attributeOf, withAttribute } from '../xml/attributes';
import { findElements, rootElement } from '../xml/elements';

/** Names and numbers that the tables of the receiving workbook already have. */
export interface TakenTables {
  readonly names: Set<string>;
  nextId: number;
}

/**
 * Copies the parts that a drawn sheet leads to (tables, drawings, charts) from the book it was drawn in into a user's
 * workbook, under names that are free there, and gives the sheet part's relationships to them. Ids stay as they are.
 */
export function moveRelatedParts(
  from: PartsPackage,
  owner: string,
  to: PartsPackage,
  newOwner: string,
  taken: TakenTables,
): void {
  const name = relationshipsPart(owner);
  const xml = from.text(name);
  if (xml === null) return;
  const related = relationshipsOf(from, owner);
  let written = xml;
  for (const tag of [...findElements(xml, 'Relationship')].reverse()) {
    const part = related.find((each) => each.id === attributeOf(xml, tag.open, 'Id'))?.part ?? null;
    if (part === null) continue;
    const moved = movePart(from, part, to, taken);
    const target = withAttribute(xml.slice(tag.open.start, tag.open.end), 'Target', relativePart(newOwner, moved));
    written = written.slice(0, tag.open.start) + target + written.slice(tag.open.end);
  }
  to.set(relationshipsPart(newOwner), written);
}

function movePart(from: PartsPackage, part: string, to: PartsPackage, taken: TakenTables): string {
  const [, stem = part, ending = ''] = /^(.*?)\d*(\.[^.]+)$/.exec(part) ?? [];
  const moved = freePart(to.names(), stem, ending);
  const xml = from.text(part) ?? '';
  to.set(moved, rootElement(xml)?.open.local === 'table' ? renamedTable(xml, taken) : xml);
  const type = contentTypeOf(from, part);
  if (type !== null) addContentType(to, moved, type);
  moveRelatedParts(from, part, to, moved, taken);
  return moved;
}

function renamedTable(xml: string, taken: TakenTables): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  const name = freeTableName(attributeOf(xml, root.open, 'displayName') ?? 'Table', taken.names);
  taken.names.add(name.toLowerCase());
  let opening = xml.slice(root.open.start, root.open.end);
  for (const [attribute, value] of [
    ['id', String(taken.nextId)],
    ['name', name],
    ['displayName', name],
  ] as const) {
    opening = withAttribute(opening, attribute, value);
  }
  taken.nextId += 1;
  return xml.slice(0, root.open.start) + opening + xml.slice(root.open.end);
}
