import { addressOf, quotedSheet, rectOf } from './address';
import type { Rect } from './rect';

const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])/g;

function marksOf(address: string): readonly [string, string] {
  const part = address.split(':')[0] ?? '';
  return [part.startsWith('$') ? '$' : '', /\d/.test(part) && /\$\d/.test(part) ? '$' : ''];
}

/** A formula with each of its references to one sheet put where `moved` says; `#REF!` where that says `null`. */
export function withMovedReferences(
  formula: string,
  home: string,
  sheet: string,
  moved: (rect: Rect) => Rect | null,
): string {
  return formula.replace(
    TOKEN,
    (whole: string, prefix: string | undefined, address: string | undefined, at: number) => {
      if (address === undefined || /[\w.$]/.test(formula.charAt(at - 1))) return whole;
      const named = prefix === undefined ? home : prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
      if (named.toLowerCase() !== sheet.toLowerCase()) return whole;
      const before = rectOf(address);
      const after = moved(before);
      if (after === before) return whole;
      if (after === null) return '#REF!';
      const [column, row] = marksOf(address);
      const shown = addressOf(after).replace(
        /([A-Z]+)(\d+)/g,
        (_, letters: string, number: string) => `${column}${letters}${row}${number}`,
      );
      return `${prefix ?? ''}${shown}`;
    },
  );
}

/** A formula after a sheet was renamed. */
export function withRenamedSheet(formula: string, before: string, after: string): string {
  if (!formula.includes('!')) return formula;
  return formula.split(`${quotedSheet(before)}!`).join(`${quotedSheet(after)}!`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A formula after a table was renamed. */
export function withRenamedTable(formula: string, before: string, after: string): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(new RegExp(`(?<![\\w.])${escaped(before)}(?=\\[)`, 'gi'), after);
}

/** A formula after a column of a table was renamed. */
export function withRenamedColumn(formula: string, table: string, before: string, after: string): string {
  const reference = new RegExp(`(?<![\\w.])${escaped(table)}\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]`, 'gi');
  return formula.replace(reference, (whole) => whole.split(`[${before}]`).join(`[${after}]`));
}
