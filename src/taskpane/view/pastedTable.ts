import type { PaneFile } from '../services';
import { text } from '../text';

/**
 * What was pasted, as a document: HTML where the clipboard has a table (Word, Excel and browsers put one there), else
 * tab-separated or plain text; `null` where it holds nothing.
 */
export function pastedTable(html: string, plain: string): PaneFile | null {
  const encode = (kind: string, content: string): PaneFile => ({
    name: `${text.importing.pastedName}.${kind}`,
    bytes: new TextEncoder().encode(content),
  });
  if (/<table[\s>]/i.test(html)) return encode('html', html);
  if (plain.trim() === '') return null;
  return encode(plain.includes('\t') ? 'tsv' : 'txt', plain);
}
