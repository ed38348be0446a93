/** The text of a rule cannot be read: what is wrong, and where in the text (from 0). */
export class RuleSyntaxError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
    this.name = 'RuleSyntaxError';
  }
}

export type RuleToken =
  | { readonly kind: 'field' | 'word' | 'text' | 'symbol'; readonly value: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly at: number };

const FORMS: readonly [kind: 'space' | 'field' | 'text' | 'number' | 'word' | 'symbol', form: RegExp][] = [
  ['space', /\s+/y],
  ['field', /\[([^[\]]*)\]/y],
  ['text', /["“]([^"“”]*)["”]/y],
  ['number', /(\d+(?:\.\d+)?)(\s*%)?/y],
  ['word', /[A-Za-z][A-Za-z0-9]*/y],
  ['symbol', /<=|>=|<>|≤|≥|≠|[-<>=+*/(),−×÷]/y],
];

/** Typographic signs that people type or Excel puts in, and what they mean. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
  '−': '-',
  '×': '*',
  '÷': '/',
};

/** Parts a rule's text: `[Current due] < ReportDate` is a field, a symbol and a word. Refuses any other sign. */
export function ruleTokens(text: string): readonly RuleToken[] {
  const tokens: RuleToken[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readOne(text, at);
    if (found.token !== null) tokens.push(found.token);
    at = found.next;
  }
  return tokens;
}

function readOne(text: string, at: number): { readonly token: RuleToken | null; readonly next: number } {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const next = form.lastIndex;
    if (kind === 'space') return { token: null, next };
    if (kind === 'number') {
      const percent = match[2] !== undefined;
      return { token: { kind, value: Number(match[1]), percent, at }, next };
    }
    const value = (match[1] ?? match[0]).trim();
    return { token: { kind, value: kind === 'symbol' ? (SAME_SIGN[value] ?? value) : value, at }, next };
  }
  throw new RuleSyntaxError(`“${text.slice(at, at + 12)}” cannot be read`, at);
}
