import type { SourceDocument } from '../domain/source/types';
import { HtmlWalker } from './htmlWalker';
import { LONGEST_TEXT } from './limits';
import { tooLarge } from './zipDirectory';

/**
 * The tables and prose of HTML: a web page, a page saved from Word or Excel, or what the clipboard holds after a copy.
 * Scripts, styles, hidden words and pictures are passed over, and no address in it is ever fetched. Lists are kept as
 * bullets, bold as bold, merged cells as spans; a table inside a cell comes out as a table of its own.
 */
export async function readHtml(name: string, html: string): Promise<SourceDocument> {
  if (html.length > LONGEST_TEXT) throw tooLarge(name);
  const { Parser } = await import('htmlparser2');
  const walker = new HtmlWalker(name);
  const parser = new Parser(
    {
      onopentag: (element, attributes) => {
        walker.open(element, attributes);
      },
      ontext: (text) => {
        walker.text(text);
      },
      onclosetag: (element) => {
        walker.close(element);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(withoutClipboardHeader(html));
  return walker.document();
}

/** Windows puts lines such as `Version:0.9` before the HTML on its clipboard. */
function withoutClipboardHeader(html: string): string {
  return /^version:\d/i.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
