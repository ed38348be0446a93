import { LARGEST_UNPACKED } from './limits';
import type { ReadingPace } from './readingPace';
import { damagedZip, tooLarge, type ZipEntry } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
/** Packed bytes taken at a time; they come to a megabyte or so of XML. */
const STEP = 65_536;

/**
 * Unpacks one entry of a zip file a little at a time and hands the pieces on, so that no part is ever whole in memory.
 * Refuses what unpacks to more than is ever read, whatever the file's directory says, and what is damaged.
 */
export async function unpackPart(
  name: string,
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  pace?: ReadingPace,
): Promise<void> {
  const packed = packedBytes(name, bytes, entry);
  let total = 0;
  const passOn = (piece: Uint8Array): void => {
    total += piece.length;
    if (total > LARGEST_UNPACKED) throw tooLarge(name);
    take(piece);
  };
  const push = await inflater(name, entry, passOn);
  for (let at = 0; at < packed.length; at += STEP) {
    push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    await pace?.(Math.min(at + STEP, packed.length), packed.length);
  }
}

type Push = (piece: Uint8Array, isLast: boolean) => void;

async function inflater(name: string, entry: ZipEntry, passOn: (piece: Uint8Array) => void): Promise<Push> {
  if (entry.method === 0) return passOn;
  if (entry.method !== 8) throw damagedZip(name, 'it is packed in a way that Word and Excel do not use');
  const { Inflate } = await import('fflate');
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
  });
  return (piece, isLast) => {
    try {
      inflate.push(piece, isLast);
    } catch {
      throw damagedZip(name);
    }
    for (const unpacked of pieces.splice(0)) passOn(unpacked);
  };
}

function packedBytes(name: string, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_HEADER) throw damagedZip(name);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) throw damagedZip(name, 'it is cut short');
  return bytes.subarray(start, start + entry.packed);
}
