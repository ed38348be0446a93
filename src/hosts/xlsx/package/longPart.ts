import { Deflate } from 'fflate';
import { crcSoFar, FIRST_CRC, finishedCrc } from './crc32';
import type { ZipEntry } from './zipEntries';

/** The content of a part that is too long to hold at once, a piece at a time, the same each time it is asked for. */
export type Pieces = () => Iterable<Uint8Array>;

/** The whole of a long part, for a reader that needs it. */
export function wholeOf(pieces: Pieces): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces()) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** How many bytes a long part has. */
export function lengthOf(pieces: Pieces): number {
  let length = 0;
  for (const piece of pieces()) length += piece.length;
  return length;
}

/** A long part as the zip will hold it, deflated piece by piece. */
export function packedPieces(name: string, pieces: Pieces): ZipEntry {
  const deflated: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => deflated.push(chunk));
  let crc = FIRST_CRC;
  let size = 0;
  for (const piece of pieces()) {
    crc = crcSoFar(crc, piece);
    size += piece.length;
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(0), true);
  return { name, method: 8, crc: finishedCrc(crc), size, compressed: wholeOf(() => deflated) };
}
