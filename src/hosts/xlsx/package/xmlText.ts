/** An XML part as text: UTF-8, or UTF-16 where its first bytes say so. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** An XML text as UTF-8, its declaration mended where it named another encoding. */
export function encodeXml(text: string): Uint8Array {
  const mended = text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']*(["'])/i, '$1UTF-8$2');
  return new TextEncoder().encode(mended);
}
