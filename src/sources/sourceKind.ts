import { isMarkup } from './isMarkup';
import { UnreadableSource } from './unreadableSource';
import { readDirectory } from './zipDirectory';

/** The readers' names for what a file holds, whatever its extension says. */
export type SourceKind = 'word' | 'workbook' | 'markup' | 'text';

const FILE = 'the file';

/** File signatures that no reader takes, with what to do about each. */
const REFUSED: readonly { readonly bytes: readonly number[]; readonly why: string; readonly whatToDo: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    why: 'it is a PDF, which keeps no tables',
    whatToDo: 'Ask for the Word or Excel file it was made from.',
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    why: 'it is a rich text (RTF) document',
    whatToDo: 'Open it in Word and save it as .docx.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], why: 'it is a picture', whatToDo: 'Ask for the document itself.' },
  { bytes: [0xff, 0xd8, 0xff], why: 'it is a picture', whatToDo: 'Ask for the document itself.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], why: 'it is a picture', whatToDo: 'Ask for the document itself.' },
  { bytes: [0x1f, 0x8b], why: 'it is a compressed archive', whatToDo: 'Unpack it and choose the document inside.' },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What a file is, found from its content. Refuses empty, locked, damaged and unsuitable files with an
 * {@link UnreadableSource} that says which.
 */
export function sourceKind(name: string, bytes: Uint8Array): SourceKind {
  if (bytes.length === 0) throw new UnreadableSource(name, FILE, 'it is empty', 'Choose the file again.');
  for (const refused of REFUSED) {
    if (startsWith(bytes, refused.bytes)) throw new UnreadableSource(name, FILE, refused.why, refused.whatToDo);
  }
  if (startsWith(bytes, OLE)) return oleKind(name, bytes);
  if (startsWith(bytes, ZIP)) return zipKind(name, bytes);
  if (holdsBinary(bytes)) {
    throw new UnreadableSource(
      name,
      FILE,
      'it is not a document that can be read, or it is damaged',
      'Save the plan as .docx, .xlsx, .csv or .html.',
    );
  }
  return isMarkup(bytes) ? 'markup' : 'text';
}

function zipKind(name: string, bytes: Uint8Array): SourceKind {
  const paths = readDirectory(name, bytes).map((entry) => entry.path);
  const has = (start: string): boolean => paths.some((path) => path.startsWith(start));
  if (has('word/')) return 'word';
  if (has('xl/')) return 'workbook';
  if (paths.includes('content.xml') && !has('Pictures/') && name.toLowerCase().endsWith('.ods')) return 'workbook';
  if (has('ppt/')) {
    throw new UnreadableSource(name, FILE, 'it is a presentation', 'Copy its table and paste it instead.');
  }
  throw new UnreadableSource(
    name,
    FILE,
    'it is an archive without a Word document or a workbook in it',
    'Save the plan as .docx or .xlsx.',
  );
}

/** Old Office files, and the wrapper of locked new ones, name their streams in UTF-16. */
function oleKind(name: string, bytes: Uint8Array): SourceKind {
  if (holdsName(bytes, 'EncryptedPackage')) {
    throw new UnreadableSource(name, FILE, 'it is locked with a password', 'Save a copy without the password.');
  }
  if (holdsName(bytes, 'WordDocument')) {
    throw new UnreadableSource(name, FILE, 'it is an old Word (.doc) document', 'Save it in Word as .docx.');
  }
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return 'workbook';
  throw new UnreadableSource(
    name,
    FILE,
    'it is an old Office file without a workbook in it, or it is damaged',
    'Save the plan as .docx or .xlsx.',
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, ahead) => bytes[at + ahead] === byte)) return true;
  }
  return false;
}

/** Nought bytes that are not UTF-16 mean that a file holds no text. */
function holdsBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) return false;
  const sample = bytes.subarray(0, 4096);
  const noughts = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (noughts === 0) return false;
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  return noughts < sample.length / 4 || Math.min(even, noughts - even) > noughts / 10;
}
