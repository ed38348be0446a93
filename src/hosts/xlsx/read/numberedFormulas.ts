import { fromFileFormula } from '../../../workbook/fileFormula';
import { unescapeXml } from '../xml/escape';

/** Begins the word that stands in place of a formula; no formula of a file begins so. */
const MARK = '_boardline_formula_';

/** Formulas of a file, each kept once however many cells hold it. */
export class NumberedFormulas {
  private readonly known = new Map<number, { readonly bytes: Uint8Array; readonly word: Uint8Array }[]>();
  private readonly texts: string[] = [];

  /**
   * A sheet part in which every plain formula is a short word: a column of ten thousand rows repeats its formula in each,
   * and a reader of cells would take every one of them apart. Shared and array formulas stay as they are.
   */
  shortened(part: Uint8Array): Uint8Array {
    const kept = new Uint8Array(part.length + MARK.length);
    let length = 0;
    let from = 0;
    const keep = (bytes: Uint8Array): void => {
      kept.set(bytes, length);
      length += bytes.length;
    };
    for (let at = 0; at < part.length; at += 1) {
      if (part[at] !== LESS || part[at + 1] !== LETTER_F || part[at + 2] !== GREATER) continue;
      const end = part.indexOf(LESS, at + 3);
      // One that is hardly longer than the word in its place is not worth it.
      if (end - at < 64) continue;
      keep(part.subarray(from, at + 3));
      keep(this.wordFor(part, at + 3, end));
      from = end;
      at = end;
    }
    if (from === 0) return part;
    keep(part.subarray(from));
    return kept.slice(0, length);
  }

  /** A cell's formula as people type it: the one that its word stands for, else as the reader has it. */
  asTyped(text: string): string {
    const known = text.startsWith(MARK) ? this.texts[Number(text.slice(MARK.length))] : undefined;
    return known ?? fromFileFormula(text);
  }

  private wordFor(part: Uint8Array, from: number, to: number): Uint8Array {
    let alike = this.known.get(to - from);
    if (alike === undefined) this.known.set(to - from, (alike = []));
    let found = alike.find((each) => isAt(each.bytes, part, from));
    if (found === undefined) {
      const bytes = part.slice(from, to);
      found = { bytes, word: new TextEncoder().encode(`${MARK}${String(this.texts.length)}`) };
      alike.push(found);
      this.texts.push(fromFileFormula(unescapeXml(new TextDecoder().decode(bytes))));
    }
    return found.word;
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_F = 0x66;

function isAt(bytes: Uint8Array, part: Uint8Array, from: number): boolean {
  // From the end: formulas of one length mostly begin alike.
  for (let at = bytes.length - 1; at >= 0; at -= 1) if (bytes[at] !== part[from + at]) return false;
  return true;
}
