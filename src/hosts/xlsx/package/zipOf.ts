import { crc32 } from './crc32';
import { writeZip } from './zipWriter';

/** A file that goes into a zip as it is. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in one zip, stored and not pressed: workbooks are zips themselves. The same files give the same bytes. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  return writeZip(
    files.map(({ name, bytes }) => ({ name, method: 0, crc: crc32(bytes), size: bytes.length, compressed: bytes })),
  );
}
