import type { SourceDocument } from '../domain/source/types';
import { isMarkupText } from './isMarkup';
import { readDelimited } from './readDelimited';
import { readHtml } from './readHtml';

/**
 * What was pasted: the clipboard's HTML where it holds a table, for its bold and merged cells, and otherwise its text.
 *
 * @param html the clipboard's `text/html`, or blank
 * @param text the clipboard's `text/plain`
 */
export async function readPasted(html: string, text: string, name = 'Pasted text'): Promise<SourceDocument> {
  if (html !== '') {
    const document = await readHtml(name, html);
    if (document.tables.length > 0 || text === '') return document;
  }
  return isMarkupText(text) ? readHtml(name, text) : readDelimited(name, text);
}
