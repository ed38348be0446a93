import { escapeXml, unescapeXml } from './escape';
import type { Tag } from './tags';

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of a tag's attribute by its name as written (`r`, `xr:uid`), decoded; `null` where it has none. */
export function attributeOf(xml: string, tag: Tag, name: string): string | null {
  for (const [written, value] of attributesOf(xml, tag)) if (written === name) return value;
  return null;
}

/** The value of a tag's attribute by its local name where it has a prefix: `id` finds `r:id` and `d3p1:id`, not `id`. */
export function prefixedAttributeOf(xml: string, tag: Tag, local: string): string | null {
  for (const [written, value] of attributesOf(xml, tag)) {
    if (written.endsWith(`:${local}`) && !written.startsWith('xmlns')) return value;
  }
  return null;
}

/** All attributes of a tag as written, values decoded. */
export function attributesOf(xml: string, tag: Tag): readonly (readonly [name: string, value: string])[] {
  const inside = xml.slice(tag.start + 1 + tag.name.length, tag.end - 1);
  return [...inside.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? '')]);
}

/** A tag's text with one attribute set, or taken out where the value is `null`; everything else as it was. */
export function withAttribute(tagText: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s+${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  if (pattern.test(tagText)) return tagText.replace(pattern, () => written);
  return tagText.replace(/\s*\/?>$/, (ending) => `${written}${ending.trimStart()}`);
}
