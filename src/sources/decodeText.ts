/**
 * The text of a file whose encoding nobody stated: a byte order mark is believed, then UTF-16 by its noughts, then
 * UTF-8 where every byte fits it, and otherwise Windows-1252, which is what Excel in the UK saves as "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode('utf-8', bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes.subarray(2));
  const sample = bytes.subarray(0, 4096);
  if (sample.includes(0)) {
    return decode(sample.filter((byte, at) => byte === 0 && at % 2 === 1).length > 0 ? 'utf-16le' : 'utf-16be', bytes);
  }
  return decode(isUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes);
}

const KNOWN =
  /^(?:iso-8859-(?:[1-9]|1[013456])|windows-125[0-8]|us-ascii|latin1|macintosh|koi8-[ru]|gb18030|gbk|big5|shift_jis|euc-jp|euc-kr)$/;

/** HTML says its encoding in a meta element; otherwise as {@link decodeText}. */
export function decodeMarkup(bytes: Uint8Array): string {
  const head = decode('windows-1252', bytes.subarray(0, 2048));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const marked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (stated === undefined || marked || stated.startsWith('utf-16') || bytes.subarray(0, 256).includes(0)) {
    return decodeText(bytes);
  }
  if (stated === 'utf-8' || stated === 'utf8') return decodeText(bytes);
  return KNOWN.test(stated) ? decode(stated, bytes) : decodeText(bytes);
}

/** What Windows-1252 has at 0x80 to 0x9F; some decoders that claim to know it leave them as control marks. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decode(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (!/^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/.test(encoding)) return text;
  return text.replace(/[\u0080-\u009F]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
}

/**
 * True where the bytes are UTF-8, a few broken ones among them forgiven: more characters outside ASCII came out whole
 * than came out as the mark of a broken one.
 */
function isUtf8(bytes: Uint8Array): boolean {
  const text = decode('utf-8', bytes);
  const broken = text.split('\uFFFD').length - 1;
  if (broken === 0) return true;
  const whole = Array.from(text).filter((letter) => letter > '\u007F').length - broken;
  return whole > broken;
}
