import type { SourceDocument } from '../domain/source/types';
import type { ReadingPace } from './readingPace';
import { UnreadableSource } from './unreadableSource';
import { WordNumbering } from './word/wordNumbering';
import { wordParts } from './word/wordParts';
import { WordStyles } from './word/wordStyles';
import { WordWalker } from './word/wordWalker';
import { xmlEvents } from './word/xmlEvents';
import { damagedZip, readDirectory } from './zipDirectory';

/**
 * A Word document's tables and prose, read as it is unpacked: bold, lists and their numbers, merged cells, fill colours
 * and text boxes. Tracked insertions count; deletions, hidden words, comments and the prompts of unfilled controls do
 * not; pictures are passed over. Refuses a document that holds pictures and no words: a scan.
 */
export async function readDocx(name: string, bytes: Uint8Array, pace?: ReadingPace): Promise<SourceDocument> {
  const { main, ...parts } = await wordParts(name, bytes, readDirectory(name, bytes));
  if (main === null) throw damagedZip(name, 'its text is missing');
  const styles = new WordStyles();
  const numbering = new WordNumbering();
  if (parts.styles !== null) await xmlEvents(name, bytes, parts.styles, styles);
  if (parts.numbering !== null) await xmlEvents(name, bytes, parts.numbering, numbering);
  const walker = new WordWalker(name, styles, numbering);
  await xmlEvents(name, bytes, main, walker, pace);
  if (!walker.hasBody) throw damagedZip(name);
  const document = walker.document();
  if (document.tables.length === 0 && document.prose.length === 0) throw withoutWords(name, walker.pictures);
  if (parts.footnotes === null) return document;
  const notes = new WordWalker(name, styles, numbering);
  await xmlEvents(name, bytes, parts.footnotes, notes);
  return { ...document, prose: [...document.prose, ...notes.document().prose] };
}

function withoutWords(name: string, pictures: number): UnreadableSource {
  return new UnreadableSource(
    name,
    'the document',
    pictures > 0 ? 'it holds pictures and no words, as a scan does' : 'it holds no words',
    pictures > 0 ? 'Ask for the document that was scanned.' : 'Choose another file.',
  );
}
