import type { PartsPackage } from '../package/partsPackage';
import { escapeXml } from '../xml/escape';

const TOKEN = /<f>BoardlineColumn(\d+)<\/f>/g;
/** Characters of XML in one piece. */
const PIECE = 1 << 18;

/**
 * What stands for a column's formula while a sheet is being made. A plan of 20,000 actions repeats some 12,000
 * characters of formulas on every row: written out, they would take gigabytes on their way to the file.
 */
export function formulaToken(number: number): string {
  return `BoardlineColumn${String(number)}`;
}

/** Puts the formulas in the places of their tokens, piece by piece, when the sheet is packed. */
export function spellOutFormulas(parts: PartsPackage, sheetPart: string, formulas: readonly string[]): void {
  const xml = parts.text(sheetPart) ?? '';
  const spelled = formulas.map((formula) => `<f>${escapeXml(formula)}</f>`);
  parts.setPieces(sheetPart, () => pieces(xml, spelled));
}

function* pieces(xml: string, spelled: readonly string[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  let at = 0;
  for (const token of xml.matchAll(TOKEN)) {
    piece += xml.slice(at, token.index) + (spelled[Number(token[1])] ?? '');
    at = token.index + token[0].length;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece + xml.slice(at));
}
