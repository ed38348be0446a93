import type { Arithmetic, Comparison, Expression, RuleFunction } from './expression';
import { RULE_NAMES } from './ruleNames';
import { RULE_QUANTITIES } from './ruleQuantities';
import { RuleSyntaxError, ruleTokens, type RuleToken } from './ruleTokens';

const COMPARISONS: readonly string[] = ['<', '<=', '=', '<>', '>=', '>'];
const FUNCTIONS: readonly string[] = ['months', 'first', 'latest', 'earliest', 'size', 'gone'];
const NAMES = new Map(
  [...RULE_NAMES.map((each) => each.name), ...Object.keys(RULE_QUANTITIES)].map((name) => [name.toLowerCase(), name]),
);

/**
 * Reads a rule's condition: `[Status] = "Complete" or [Current due] < ReportDate - 7`. Fields stand in square brackets,
 * texts in quotation marks; thresholds and named figures stand alone; `and`, `or`, `not`, `is blank`, `is filled`,
 * `otherwise`; `25 %` is 0.25. Throws {@link RuleSyntaxError} for anything else, saying what and where.
 */
export function parseCondition(text: string): Expression {
  const tokens = ruleTokens(text);
  let next = 0;

  const fail = (message: string): never => {
    throw new RuleSyntaxError(message, tokens[next]?.at ?? text.length);
  };
  const peekWord = (...words: readonly string[]): boolean => {
    const token = tokens[next];
    return token?.kind === 'word' && words.includes(token.value.toLowerCase());
  };
  const peekSymbol = (...signs: readonly string[]): string | null => {
    const token = tokens[next];
    return token?.kind === 'symbol' && signs.includes(token.value) ? token.value : null;
  };
  const expectSymbol = (sign: string): void => {
    if (peekSymbol(sign) === null) fail(`“${sign}” is missing`);
    next += 1;
  };

  const chain = (word: 'and' | 'or', read: () => Expression): Expression => {
    const parts = [read()];
    while (peekWord(word)) {
      next += 1;
      parts.push(read());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: word, parts };
  };
  const condition = (): Expression => chain('or', () => chain('and', negation));
  const negation = (): Expression => {
    if (!peekWord('not')) return comparison();
    next += 1;
    return { kind: 'not', of: negation() };
  };
  const comparison = (): Expression => {
    const left = sum();
    const sign = peekSymbol(...COMPARISONS);
    if (sign !== null) {
      next += 1;
      return { kind: 'compare', operator: sign as Comparison, left, right: sum() };
    }
    if (!peekWord('is')) return left;
    next += 1;
    const negated = peekWord('not');
    if (negated) next += 1;
    if (peekWord('blank', 'filled')) {
      const blank = peekWord('blank') !== negated;
      next += 1;
      return { kind: 'blank', of: left, blank };
    }
    return { kind: 'compare', operator: negated ? '<>' : '=', left, right: sum() };
  };
  const arithmetic = (signs: readonly string[], read: () => Expression): Expression => {
    let left = read();
    for (let sign = peekSymbol(...signs); sign !== null; sign = peekSymbol(...signs)) {
      next += 1;
      left = { kind: 'arithmetic', operator: sign as Arithmetic, left, right: read() };
    }
    return left;
  };
  const sum = (): Expression => arithmetic(['+', '-'], () => arithmetic(['*', '/'], single));
  const single = (): Expression => {
    if (peekSymbol('-') !== null) {
      next += 1;
      const zero: Expression = { kind: 'number', value: 0, percent: false };
      return { kind: 'arithmetic', operator: '-', left: zero, right: single() };
    }
    if (peekSymbol('(') !== null) {
      next += 1;
      const inner = condition();
      expectSymbol(')');
      return inner;
    }
    const token = tokens[next];
    if (token === undefined) return fail('The condition breaks off');
    next += 1;
    return operand(token);
  };
  const operand = (token: RuleToken): Expression => {
    if (token.kind === 'number') {
      return { kind: 'number', value: token.percent ? token.value / 100 : token.value, percent: token.percent };
    }
    if (token.kind === 'field') return { kind: 'field', field: token.value };
    if (token.kind === 'text') return { kind: 'text', value: token.value };
    const word = token.value.toLowerCase();
    if (token.kind === 'word' && word === 'otherwise') return { kind: 'otherwise' };
    if (token.kind === 'word' && FUNCTIONS.includes(word)) return call(word as RuleFunction);
    const name = token.kind === 'word' ? NAMES.get(word) : undefined;
    if (name !== undefined) return { kind: 'name', name };
    throw new RuleSyntaxError(
      `“${token.value}” is neither a field in square brackets nor a name of the Cover`,
      token.at,
    );
  };
  const call = (name: RuleFunction): Expression => {
    expectSymbol('(');
    const parts = [condition()];
    while (peekSymbol(',') !== null) {
      next += 1;
      parts.push(condition());
    }
    expectSymbol(')');
    return { kind: 'call', call: name, parts };
  };

  if (tokens.length === 0) fail('The condition is blank');
  const whole = condition();
  if (next < tokens.length) fail(`“${text.slice(tokens[next]?.at ?? 0)}” does not follow from what stands before it`);
  return whole;
}
