import { NotModelled } from '../wire/simError';

/** A piece of a formula's text. */
export interface FormulaToken {
  readonly kind: 'text' | 'number' | 'error' | 'table' | 'cells' | 'word' | 'sign';
  readonly text: string;
}

const KINDS: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/y],
  ['table', /[A-Za-z_\\][\w.\\]*\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]/y],
  [
    'cells',
    /(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!])/y,
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y],
  ['word', /[A-Za-z_\\][\w.\\]*/y],
  ['sign', /<>|<=|>=|[-+*/^&=<>(),%]/y],
];

/** Takes a formula's text apart, without the `=` that it begins with. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, form] of KINDS) {
    form.lastIndex = at;
    const found = form.exec(formula);
    if (found !== null) return { kind, text: found[0] };
  }
  throw new NotModelled(`"${formula.slice(at, at + 20)}" in a formula`);
}
