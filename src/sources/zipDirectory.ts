import { LARGEST_UNPACKED } from './limits';
import { UnreadableSource } from './unreadableSource';

/** One entry of a zip file, as its directory states it. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes unpacked, as stated; the file may lie. */
  readonly size: number;
  /** Bytes packed, as stated. */
  readonly packed: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCKED_FLAG = 1;

/**
 * The entries of a zip file from its central directory, without unpacking anything. Refuses a file that is cut short,
 * locked, or whose stated sizes come to more than is ever read.
 */
export function readDirectory(name: string, bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw damagedZip(name, 'it is cut short');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damagedZip(name);
    if ((view.getUint16(at + 8, true) & LOCKED_FLAG) !== 0) {
      throw new UnreadableSource(name, 'the file', 'it is locked with a password', 'Save a copy without the password.');
    }
    const size = view.getUint32(at + 24, true);
    const pathLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + pathLength));
    total += size;
    if (total > LARGEST_UNPACKED) throw tooLarge(name);
    entries.push({
      path,
      size,
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + pathLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The refusal of a file that unpacks to more than is ever read. */
export function tooLarge(name: string): UnreadableSource {
  return new UnreadableSource(
    name,
    'the file',
    `it unpacks to more than ${String(LARGEST_UNPACKED / 1024 / 1024)} MB`,
    'Save a copy with only the plan in it.',
  );
}

/** The refusal of a file whose bytes are not the zip file they claim to be. */
export function damagedZip(name: string, why = 'it is damaged'): UnreadableSource {
  return new UnreadableSource(name, 'the file', why, 'Copy or download it again.');
}

/** Where the end record starts; a comment of up to 64 kB may follow it. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}
