/** One file of a zip as its directory lists it, its content still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
/** Bit 0 of an entry's flags: locked with a zip password. */
const LOCKED = 1;

/**
 * The entries of a zip by its central directory, or in words why it is none. Sizes are the directory's, so that a file
 * which would unpack to something monstrous is known before anything is unpacked.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | { readonly why: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return { why: 'its directory is missing, as when a file was cut short while being copied' };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return { why: 'its directory is damaged' };
    if ((view.getUint16(at + 8, true) & LOCKED) !== 0) return { why: 'it is locked with a zip password' };
    const nameLength = view.getUint16(at + 28, true);
    const compressed = localContent(view, bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (compressed === null) return { why: 'it is cut short or damaged' };
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      compressed,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

function localContent(view: DataView, bytes: Uint8Array, at: number, length: number): Uint8Array | null {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_MARK) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}
