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

/** HTML says its encoding in a meta element; otherwise as {@link decodeText}. */
export function decodeMarkup(bytes: Uint8Array): string {
  const head = decode('windows-1252', bytes.subarray(0, 2048));
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const marked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (stated === undefined || marked || stated.startsWith('utf-16') || bytes.subarray(0, 256).includes(0)) {
    return decodeText(bytes);
  }
  if (stated === 'utf-8' || stated === 'utf8') return decodeText(bytes);
  try {
    return decode(stated, bytes);
  } catch (fault) {
    if (fault instanceof RangeError) return decodeText(bytes);
    throw fault;
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** True where the bytes are whole UTF-8; a character cut in two at the very end is forgiven. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}
