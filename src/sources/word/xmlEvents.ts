import type { ReadingPace } from '../readingPace';
import { damagedZip, type ZipEntry } from '../zipDirectory';
import { unpackPart } from '../zipPart';

/** Takes the events of WordprocessingML; names are without their prefix. */
export interface XmlTaker {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const WORD = /\/wordprocessingml\/(?:20\d\d\/)?main$/;

/**
 * Passes through an XML part of a Word document as it is unpacked. Elements of WordprocessingML and of markup
 * compatibility come by their own names, those of any other language by their name behind a colon (`:blip`), whatever
 * prefixes the file uses. Attributes come by their names without a prefix. Refuses XML that is cut short.
 */
export async function xmlEvents(
  name: string,
  bytes: Uint8Array,
  entry: ZipEntry,
  taker: XmlTaker,
  pace?: ReadingPace,
): Promise<void> {
  const { Parser } = await import('htmlparser2');
  const names = new WordNames();
  let ending = false;
  const parser = new Parser(
    {
      onopentag: (element, attributes) => {
        taker.open(names.of(element, attributes), plainNames(attributes));
      },
      ontext: (text) => {
        taker.text(text);
      },
      onclosetag: (element) => {
        if (ending) throw damagedZip(name, 'it is damaged: an element of it is never closed');
        taker.close(names.of(element));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  await unpackPart(
    name,
    bytes,
    entry,
    (piece) => {
      parser.write(decoder.decode(piece, { stream: true }));
    },
    pace,
  );
  parser.write(decoder.decode());
  ending = true;
  parser.end();
}

/** Elements' names without their prefixes, remembered by the names as written. */
class WordNames {
  private readonly known = new Map<string, string>();
  private prefix: string | null = null;

  of(element: string, attributes: Readonly<Record<string, string>> = {}): string {
    this.prefix ??= wordPrefix(attributes);
    const found = this.known.get(element);
    if (found !== undefined) return found;
    const colon = element.indexOf(':');
    const prefix = element.slice(0, Math.max(0, colon));
    const own = element.slice(colon + 1);
    const name = this.prefix === null || prefix === this.prefix || prefix === 'mc' ? own : `:${own}`;
    this.known.set(element, name);
    return name;
  }
}

function wordPrefix(attributes: Readonly<Record<string, string>>): string | null {
  const stated = Object.entries(attributes).find(([name, value]) => name.startsWith('xmlns') && WORD.test(value));
  return stated === undefined ? null : stated[0].replace(/^xmlns:?/, '');
}

function plainNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const name in attributes) plain[name.slice(name.indexOf(':') + 1)] = attributes[name] ?? '';
  return plain;
}
