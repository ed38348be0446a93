import { attributeOf } from '../xml/attributes';
import { findElements, rootElement } from '../xml/elements';
import { escapeXml } from '../xml/escape';
import type { PartsPackage } from './partsPackage';
import { withChild } from './relationships';

const PART = '[Content_Types].xml';

/** Says what a new part is; nothing where the file already says it. */
export function addContentType(parts: PartsPackage, part: string, type: string): void {
  const xml = parts.text(PART);
  if (xml === null || overrideOf(xml, part) !== undefined) return;
  const root = rootElement(xml);
  const prefix = root === null ? '' : root.open.name.slice(0, root.open.name.length - root.open.local.length);
  parts.set(PART, withChild(xml, `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`));
}

/** Takes a removed part out of the list. */
export function removeContentType(parts: PartsPackage, part: string): void {
  const xml = parts.text(PART);
  if (xml === null) return;
  const found = overrideOf(xml, part);
  if (found !== undefined) parts.set(PART, xml.slice(0, found.start) + xml.slice(found.end));
}

/** The content type that the file gives a part by name; `null` where only its extension says it. */
export function contentTypeOf(parts: PartsPackage, part: string): string | null {
  const xml = parts.text(PART);
  const found = xml === null ? undefined : overrideOf(xml, part);
  return xml === null || found === undefined ? null : attributeOf(xml, found.open, 'ContentType');
}

function overrideOf(xml: string, part: string): ReturnType<typeof findElements>[number] | undefined {
  const wanted = `/${part}`.toLowerCase();
  return findElements(xml, 'Override').find(({ open }) => attributeOf(xml, open, 'PartName')?.toLowerCase() === wanted);
}
