import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { lengthOf, packedPieces, wholeOf, type Pieces } from './longPart';
import { decodeXml, encodeXml } from './xmlText';
import type { ZipEntry } from './zipEntries';
import { writeZip } from './zipWriter';

type Part =
  | { readonly name: string; readonly entry: ZipEntry }
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly pieces: Pieces };

/** A part's content does not unpack to what the directory promises. */
export class DamagedPart extends Error {
  constructor(readonly part: string) {
    super(`The part ${part} is damaged.`);
    this.name = 'DamagedPart';
  }
}

/**
 * The parts of a workbook file. Parts are found whatever the case of their names and with or without a leading slash;
 * those that nobody sets keep their compressed bytes as they came, in their order.
 */
export class PartsPackage {
  private readonly parts = new Map<string, Part>();
  private readonly unpacked = new Map<string, Uint8Array>();

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) this.parts.set(keyOf(entry.name), { name: entry.name, entry });
  }

  /** A copy to work on: what is set in it leaves this package as it is. */
  copy(): PartsPackage {
    const copy = new PartsPackage([]);
    for (const [key, part] of this.parts) copy.parts.set(key, part);
    for (const [key, bytes] of this.unpacked) copy.unpacked.set(key, bytes);
    return copy;
  }

  /** True where a part was set, added or removed since the other was copied. */
  differsFrom(other: PartsPackage): boolean {
    if (this.parts.size !== other.parts.size) return true;
    return [...this.parts].some(([key, part]) => other.parts.get(key) !== part);
  }

  names(): readonly string[] {
    return [...this.parts.values()].map((part) => plainName(part.name)).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  /** A part's content; `null` where there is no such part. Throws {@link DamagedPart}. */
  bytes(name: string): Uint8Array | null {
    const key = keyOf(name);
    const part = this.parts.get(key);
    if (part === undefined) return null;
    if ('bytes' in part) return part.bytes;
    const known = this.unpacked.get(key);
    if (known !== undefined) return known;
    const bytes = 'pieces' in part ? wholeOf(part.pieces) : unpack(part.entry);
    this.unpacked.set(key, bytes);
    return bytes;
  }

  /** A part as XML text; `null` where there is no such part. */
  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes === null ? null : decodeXml(bytes);
  }

  /** How large a part is when unpacked, without unpacking it. */
  sizeOf(name: string): number {
    const part = this.parts.get(keyOf(name));
    if (part === undefined) return 0;
    if ('pieces' in part) return lengthOf(part.pieces);
    return 'bytes' in part ? part.bytes.length : part.entry.size;
  }

  set(name: string, content: string | Uint8Array): void {
    const key = keyOf(name);
    const bytes = typeof content === 'string' ? encodeXml(content) : content;
    this.unpacked.delete(key);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, bytes });
  }

  /** Sets a part that is too long to hold at once; it is made anew, piece by piece, whenever it is packed. */
  setPieces(name: string, pieces: Pieces): void {
    const key = keyOf(name);
    this.unpacked.delete(key);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, pieces });
  }

  remove(name: string): void {
    this.parts.delete(keyOf(name));
    this.unpacked.delete(keyOf(name));
  }

  /** The file's bytes with other content in some parts, which is stored as it is: for a reader in this program. */
  bytesWith(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const others = new Map([...contents].map(([name, bytes]) => [keyOf(name), bytes]));
    return writeZip(
      [...this.parts].map(([key, part]) => {
        const known = this.unpacked.get(key);
        if (known !== undefined && 'entry' in part && !others.has(key)) {
          return { ...part.entry, method: 0, compressed: known };
        }
        const bytes = others.get(key);
        if (bytes === undefined) return packed(part, false);
        return { name: part.name, method: 0, crc: crc32(bytes), size: bytes.length, compressed: bytes };
      }),
    );
  }

  /** The file's bytes; with `recompress` also the parts that came stored are deflated. */
  toBytes(recompress = false): Uint8Array {
    return writeZip([...this.parts.values()].map((part) => packed(part, recompress)));
  }
}

/** A tenth larger than the usual 6 in less than half the time: a report of 10,000 actions has 12 MB of XML. */
const LEVEL = 4;

function plainName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

function keyOf(name: string): string {
  return plainName(name).toLowerCase();
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.compressed;
  if (entry.method !== 8) throw new DamagedPart(entry.name);
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new DamagedPart(entry.name);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new DamagedPart(entry.name);
  return bytes;
}

function packed(part: Part, recompress: boolean): ZipEntry {
  if ('pieces' in part) return packedPieces(part.name, part.pieces);
  if ('entry' in part && !(recompress && part.entry.method === 0)) return part.entry;
  const bytes = 'entry' in part ? part.entry.compressed : part.bytes;
  const crc = 'entry' in part ? part.entry.crc : crc32(bytes);
  return { name: part.name, method: 8, crc, size: bytes.length, compressed: deflateSync(bytes, { level: LEVEL }) };
}
