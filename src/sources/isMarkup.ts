import { decodeText } from './decodeText';

const START =
  /^(?:version:\d[\s\S]{0,600}?)?\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|table|div|p|span|meta|h[1-6]|ul|ol|b|font|style|center|article|section)\b/i;
const TABLE = /<(?:table|td|tr)\b[^>]*>/i;

/** True for HTML: a page, a fragment, the clipboard's form of either, or a workbook saved as HTML. */
export function isMarkup(bytes: Uint8Array): boolean {
  return isMarkupText(decodeText(bytes.subarray(0, 65_536)));
}

/** True for text that is HTML rather than words with an angle bracket in them. */
export function isMarkupText(text: string): boolean {
  return START.test(text.slice(0, 4000)) || (TABLE.test(text) && /<\/(?:table|td|tr)>/i.test(text));
}
