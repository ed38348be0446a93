const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** True for a character that an XML 1.0 document may hold. */
function isAllowed(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text for an element or attribute; characters that XML cannot hold are left out, returns are kept in attributes. */
export function escapeXml(text: string): string {
  if (!/[^ !#-%'-;=?-~]/.test(text)) return text;
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isAllowed(code)) escaped += MARKS[character] ?? character;
  }
  return escaped;
}

/** An XML text as it reads: named, decimal and hexadecimal character references decoded. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * A text as a cell of a workbook writes it: characters that XML cannot hold as `_x0007_`, and a text that already looks
 * like such a mark protected (ISO 29500, ST_Xstring).
 */
export function escapeCellText(text: string): string {
  if (!/[^ !#-%'-;=?-~]|_x/.test(text)) return text;
  const guarded = text.replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_');
  let written = '';
  for (let at = 0; at < guarded.length; at += 1) {
    const code = guarded.charCodeAt(at);
    written +=
      code < 32 && !isAllowed(code) ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : guarded.charAt(at);
  }
  return escapeXml(written).replace(/\r/g, '_x000D_');
}
