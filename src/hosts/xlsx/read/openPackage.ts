import { rootElement } from '../xml/elements';
import { DamagedPart, PartsPackage } from '../package/partsPackage';
import { sheetsOf, workbookPart } from '../package/workbookPart';
import { zipEntries } from '../package/zipEntries';
import { UnreadableWorkbook } from '../unreadableWorkbook';

/** No workbook of a plan or ledger unpacks to more; a file that would is broken or means harm. */
const MOST_BYTES = 768 * 1024 * 1024;
const MOST_PARTS = 20_000;
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of a workbook file, once it is sure that it is one. Throws {@link UnreadableWorkbook} for anything else: an
 * empty or cut file, one locked with a password, an old .xls, a Word document, a file that would unpack to something
 * monstrous, a workbook with no worksheet.
 */
export function openPackage(fileName: string, bytes: Uint8Array): PartsPackage {
  const refuse = (why: string, whatToDo: string, where: string | null = null): never => {
    throw new UnreadableWorkbook(fileName, where, why, whatToDo);
  };
  if (bytes.length === 0) return refuse('it is empty', 'Fetch the file again, or use an older copy.');
  if (OLE_MARK.every((byte, at) => bytes[at] === byte)) {
    return hasText(bytes, 'EncryptedPackage')
      ? refuse('it is locked with a password', 'Open it in Excel, take the password off and save it again.')
      : refuse('it is an older kind of Office file', 'Open it in Excel and save it as an Excel workbook (.xlsx).');
  }
  const entries = bytes[0] === 0x50 && bytes[1] === 0x4b ? zipEntries(bytes) : null;
  if (entries === null) return refuse('it is not an Excel workbook', 'Choose a file that Excel saved as .xlsx.');
  if ('why' in entries) return refuse(entries.why, 'Fetch the file again, or open it in Excel and save it anew.');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES || entries.length > MOST_PARTS) {
    return refuse(
      `it would unpack to ${String(Math.round(size / 1048576))} MB in ${String(entries.length)} parts`,
      'Boardline opens no file as large as that; take out what the plan does not need.',
    );
  }
  const parts = new PartsPackage(entries);
  try {
    return checked(parts, refuse);
  } catch (cause) {
    if (cause instanceof DamagedPart) return refuse('it is damaged', 'Open it in Excel and save it anew.', cause.part);
    throw cause;
  }
}

function checked(parts: PartsPackage, refuse: (why: string, whatToDo: string) => never): PartsPackage {
  const main = workbookPart(parts);
  if (main === null) {
    const isWord = parts.has('word/document.xml');
    return refuse(
      isWord ? 'it is a Word document with the ending .xlsx' : 'it is a zip file, but not an Excel workbook',
      isWord ? 'Give it the ending .docx and import it.' : 'Choose a file that Excel saved as .xlsx.',
    );
  }
  const root = rootElement(parts.text(main) ?? '')?.open.local;
  if (root !== 'workbook') {
    return refuse(
      root === 'document' ? 'it is a Word document with the ending .xlsx' : 'it is not an Excel workbook of XML parts',
      root === 'document' ? 'Give it the ending .docx and import it.' : 'Open it in Excel and save it as .xlsx.',
    );
  }
  const worksheets = sheetsOf(parts, main).filter((sheet) => sheet.kind === 'worksheet' && sheet.part !== null);
  if (worksheets.length === 0) return refuse('it has no worksheet', 'Choose the workbook that holds the plan.');
  return parts;
}

/** True where the bytes hold a text in the UTF-16 that OLE directories use. */
function hasText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
