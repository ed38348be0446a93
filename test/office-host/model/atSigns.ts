import type { SimWorkbook } from './simWorkbook';

/** Functions that can give a range, before which newer Excels show `@` in formulas of older files. */
const RANGE_FUNCTIONS = new Set(['INDEX', 'OFFSET', 'INDIRECT', 'CHOOSE']);
/** Texts, references in brackets, and words that may be names or functions. */
const WORDS =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|'(?:[^']|'')*'!|(?<![\w.!@\\])([A-Za-z_\\][\w.\\]*)(?![\w.\\[!])/g;
const AT_SIGNS = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|@(?=[A-Za-z_\\])/g;

/** A formula as Excel may show it: `@` before the workbook's names and before functions that can give a range. */
export function withAtSigns(formula: string, { names, variant }: SimWorkbook): string {
  if (!variant.showsAtSigns) return formula;
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  return formula.replace(WORDS, (whole: string, word: string | undefined) =>
    word !== undefined && (known.has(word.toLowerCase()) || RANGE_FUNCTIONS.has(word.toUpperCase()))
      ? `@${word}`
      : whole,
  );
}

/** A typed formula as it is kept: `@` before a name or a function changes nothing where one value is meant. */
export function withoutAtSigns(typed: string): string {
  if (!typed.startsWith('=') || !typed.includes('@')) return typed;
  return typed.replace(AT_SIGNS, (whole) => (whole === '@' ? '' : whole));
}
