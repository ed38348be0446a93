import type { SourceDocument } from '../domain/source/types';
import type { ReadingPace } from './readingPace';
import { decodeMarkup, decodeText } from './decodeText';
import { LARGEST_FILE } from './limits';
import { sourceKind } from './sourceKind';
import { UnreadableSource } from './unreadableSource';

/**
 * Reads a document as its tables and prose, whatever its extension says: Word (.docx), HTML, a workbook, CSV, TSV or
 * plain text. The readers are loaded only when used. Nothing is said of what the tables mean.
 *
 * @param name file name, without its folder
 * @param pace called between the pieces of a long reading; what it throws stops the reading and comes out as it is
 * @throws UnreadableSource for a file that is empty, locked, damaged, too large or of another kind
 */
export async function readSource(name: string, bytes: Uint8Array, pace?: ReadingPace): Promise<SourceDocument> {
  if (bytes.length > LARGEST_FILE) {
    throw new UnreadableSource(
      name,
      'the file',
      `it is larger than ${String(LARGEST_FILE / 1024 / 1024)} MB`,
      'Save a copy with only the plan in it.',
    );
  }
  const kind = sourceKind(name, bytes);
  const stops: unknown[] = [];
  const guarded: ReadingPace = async (done, total) => {
    await pace?.(done, total).catch((stop: unknown) => {
      stops.push(stop);
      throw stop;
    });
  };
  try {
    if (kind === 'word') return await (await import('./readDocx')).readDocx(name, bytes, guarded);
    if (kind === 'workbook') {
      return await (await import('./readWorkbook')).readWorkbook(name, bytes, bytes[0] === 0x50, guarded);
    }
    if (kind === 'markup') return await (await import('./readHtml')).readHtml(name, decodeMarkup(bytes));
    return await (await import('./readDelimited')).readDelimited(name, decodeText(bytes), guarded);
  } catch (fault) {
    if (stops.length > 0) throw fault;
    throw asUnreadable(name, fault);
  }
}

/** Whatever a reader stumbled over, as the one error that callers know. */
function asUnreadable(name: string, fault: unknown): UnreadableSource {
  if (fault instanceof UnreadableSource) return fault;
  const why = fault instanceof Error ? fault.message.split('\n')[0] : String(fault);
  const said = /password|encrypt/i.test(why ?? '')
    ? 'it is locked with a password'
    : 'it is damaged, or not what it says it is';
  return new UnreadableSource(
    name,
    'the file',
    `${said} (${(why ?? '').slice(0, 120)})`,
    'Save it again from Word or Excel.',
  );
}
