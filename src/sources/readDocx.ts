import type { SourceDocument } from '../domain/source/types';
import { checkUnpacked } from './checkUnpacked';
import { readHtml } from './readHtml';
import { UnreadableSource } from './unreadableSource';

/**
 * A Word document's tables and prose, with bold and lists kept. Tracked insertions count, deletions and comments do
 * not; pictures are passed over. Refuses a document that holds pictures and no words: a scan.
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  await checkUnpacked(name, bytes);
  const mammoth = await import('mammoth');
  const convert = 'convertToHtml' in mammoth ? mammoth : (mammoth as { default: typeof mammoth }).default;
  let pictures = 0;
  const input = { arrayBuffer: copyOf(bytes), buffer: bytes };
  const { value } = await convert.convertToHtml(input, {
    convertImage: convert.images.imgElement(() => {
      pictures += 1;
      return Promise.resolve({ src: '' });
    }),
  });
  const document = await readHtml(name, value);
  if (document.tables.length === 0 && document.prose.length === 0) {
    throw new UnreadableSource(
      name,
      'the document',
      pictures > 0 ? 'it holds pictures and no words, as a scan does' : 'it holds no words',
      pictures > 0 ? 'Ask for the document that was scanned.' : 'Choose another file.',
    );
  }
  return document;
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
