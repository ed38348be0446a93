/** Excel takes no formula longer than this. */
export const LONGEST_FORMULA = 8192;

/** Excel takes no formula whose functions stand within each other deeper than this. */
const DEEPEST_NESTING = 64;
/** Nor a function with more arguments than this. */
const MOST_ARGUMENTS = 255;

/** What of a formula Excel counts. */
interface FormulaSize {
  readonly characters: number;
  readonly nesting: number;
  readonly mostArguments: number;
}

/** Why Excel would not take a formula, as the end of a sentence; `null` where it would. */
export function excelRefusal(formula: string): string | null {
  const { characters, nesting, mostArguments } = formulaSize(formula);
  if (characters > LONGEST_FORMULA) return over(characters, 'characters', LONGEST_FORMULA);
  if (nesting > DEEPEST_NESTING) return over(nesting, 'functions one within another', DEEPEST_NESTING);
  if (mostArguments > MOST_ARGUMENTS) return over(mostArguments, 'arguments of one function', MOST_ARGUMENTS);
  return null;
}

function over(found: number, of: string, most: number): string {
  return `would have ${found.toLocaleString('en-GB')} ${of}, and Excel takes ${most.toLocaleString('en-GB')}`;
}

/** Texts in quotation marks and column names in square brackets, where a bracket or comma means nothing. */
const QUOTED = /"(?:[^"]|"")*"|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/g;

function formulaSize(formula: string): FormulaSize {
  const signs = formula.replace(QUOTED, '_');
  const open: { readonly call: boolean; commas: number }[] = [];
  let nesting = 0;
  let deepest = 0;
  let mostArguments = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charAt(at);
    if (sign === '(') {
      const call = /[A-Z0-9.]/.test(signs.charAt(at - 1));
      open.push({ call, commas: 0 });
      if (call) nesting += 1;
      deepest = Math.max(deepest, nesting);
    } else if (sign === ')') {
      const closed = open.pop();
      if (closed?.call !== true) continue;
      nesting -= 1;
      mostArguments = Math.max(mostArguments, closed.commas + 1);
    } else if (sign === ',') {
      const within = open[open.length - 1];
      if (within !== undefined) within.commas += 1;
    }
  }
  return { characters: formula.length, nesting: deepest, mostArguments };
}
