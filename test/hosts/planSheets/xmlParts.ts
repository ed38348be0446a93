import { strFromU8, unzipSync } from 'fflate';

/** An element as written: its attributes and what is inside. Enough for what Boardline writes, and no code of its own. */
export interface Found {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Every element of a name, from the first on; none may hold one of its own name. */
export function all(xml: string, name: string): readonly Found[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value ?? '')]),
    ) as Record<string, string>,
    inner,
  }));
}

export function first(xml: string, name: string): Found {
  return all(xml, name)[0] ?? { attributes: {}, inner: '' };
}
