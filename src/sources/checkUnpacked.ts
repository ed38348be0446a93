import { LARGEST_UNPACKED, MOST_CELLS } from './limits';
import type { ReadingPace } from './readingPace';
import { UnreadableSource } from './unreadableSource';
import { SheetBounds } from './sheetBounds';
import { damagedZip, tooLarge } from './zipDirectory';

/** What is fed to the unpacker at a time, in bytes. */
const STEP = 65_536;
const STEPS_A_BREATH = 8;

/**
 * Unpacks the parts that a reader would read, a little at a time and keeping nothing, to see how much they really
 * hold: a zip file's own directory may lie. Refuses more than the limit, and a workbook of more filled cells than any plan has.
 */
export async function checkUnpacked(
  name: string,
  bytes: Uint8Array,
  pace: ReadingPace = () => Promise.resolve(),
): Promise<void> {
  const { Unzip, UnzipInflate } = await import('fflate');
  let total = 0;
  let cells = 0;
  const faults: Error[] = [];
  const outside: string[] = [];
  const unzip = new Unzip((file) => {
    if (!/\.(?:xml|rels|bin|vml)$/i.test(file.name)) return;
    const isSheet = /worksheets\/[^/]+\.xml$/i.test(file.name);
    const bounds = new SheetBounds();
    file.ondata = (error, chunk) => {
      if (error !== null) faults.push(error);
      total += chunk.length;
      if (isSheet) cells += valuesIn(chunk);
      if (isSheet && bounds.areBroken(chunk)) outside.push(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    if (at % (STEP * STEPS_A_BREATH) === 0) await pace(at / 3, bytes.length);
    push(name, () => {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    });
    if (faults.length > 0) throw damagedZip(name);
    if (outside.length > 0) throw damagedZip(name, 'a sheet in it names cells beyond the last row or column');
    if (total > LARGEST_UNPACKED) throw tooLarge(name);
    if (cells > MOST_CELLS) throw tooManyCells(name);
  }
}

/** The refusal of a document with more filled cells than any plan has. */
export function tooManyCells(name: string): UnreadableSource {
  return new UnreadableSource(
    name,
    'the file',
    `it has more than ${MOST_CELLS.toLocaleString('en-GB')} filled cells`,
    'Save a copy with only the rows and columns of the plan in it.',
  );
}

function push(name: string, step: () => void): void {
  try {
    step();
  } catch (fault) {
    throw fault instanceof UnreadableSource ? fault : damagedZip(name);
  }
}

/** How many `<v` (values of cells) a stretch of sheet XML opens. */
function valuesIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(0x3c); at >= 0; at = chunk.indexOf(0x3c, at + 1)) if (chunk[at + 1] === 0x76) count += 1;
  return count;
}
