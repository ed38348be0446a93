import { NotModelled } from '../wire/simError';
import type { FormulaTree } from './formulaTree';
import { type FormulaToken, formulaTokens } from './formulaTokens';

/** Operators from the loosest to the tightest (Microsoft Support, "Calculation operators and precedence in Excel"). */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const KNOWN = new Map<string, FormulaTree>();

/** A formula as a tree; `=SUM(A1:A3)*2`. The same text is taken apart once. */
export function parseFormula(formula: string): FormulaTree {
  const known = KNOWN.get(formula);
  if (known !== undefined) return known;
  const reader = new Reader(formulaTokens(formula.replace(/^=/, '')), formula);
  const tree = reader.whole();
  KNOWN.set(formula, tree);
  return tree;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly formula: string,
  ) {}

  whole(): FormulaTree {
    const tree = this.level(0);
    if (this.at < this.tokens.length) this.lost();
    return tree;
  }

  private lost(): never {
    throw new NotModelled(`the formula ${this.formula.slice(0, 80)} from its part ${String(this.at + 1)}`);
  }

  private is(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  private level(depth: number): FormulaTree {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (let token = this.tokens[this.at]; token?.kind === 'sign' && operators.includes(token.text);) {
      const operator = token.text;
      this.at += 1;
      left = { kind: 'pair', operator, left, right: this.level(depth + 1) };
      token = this.tokens[this.at];
    }
    return left;
  }

  private signed(): FormulaTree {
    for (const sign of ['-', '+'] as const) {
      if (this.take(sign)) return { kind: 'sign', sign, of: this.signed() };
    }
    let tree = this.single();
    while (this.take('%')) tree = { kind: 'sign', sign: '%', of: tree };
    return tree;
  }

  private single(): FormulaTree {
    if (this.take('(')) {
      const inside = this.level(0);
      if (!this.take(')')) this.lost();
      return inside;
    }
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'sign') return this.lost();
    this.at += 1;
    switch (token.kind) {
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'error':
        return { kind: 'error', text: token.text };
      case 'table':
        return columnTree(token.text);
      case 'cells':
        return cellsTree(token.text);
      case 'word':
        return this.word(token.text);
    }
  }

  private word(text: string): FormulaTree {
    if (this.take('(')) return { kind: 'call', name: text.replace(/^_xlfn\./i, '').toUpperCase(), given: this.given() };
    if (/^(true|false)$/i.test(text)) return { kind: 'value', value: /^true$/i.test(text) };
    return { kind: 'name', name: text };
  }

  private given(): readonly FormulaTree[] {
    const given: FormulaTree[] = [];
    if (this.take(')')) return given;
    for (;;) {
      given.push(this.is(',') || this.is(')') ? { kind: 'value', value: null } : this.level(0));
      if (this.take(')')) return given;
      if (!this.take(',')) this.lost();
    }
  }
}

function cellsTree(text: string): FormulaTree {
  const at = text.lastIndexOf('!');
  if (at < 0) return { kind: 'cells', sheet: null, address: text };
  const sheet = text.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { kind: 'cells', sheet, address: text.slice(at + 1) };
}

function plain(specifier: string): string {
  return specifier.replace(/'([\s\S])/g, '$1');
}

/** `Actions[[#This Row],[Due]]`, `Actions[Due]` and `Actions[@Due]`, as the parts between the brackets. */
function columnTree(text: string): FormulaTree {
  const at = text.indexOf('[');
  const table = text.slice(0, at);
  const inside = text.slice(at + 1, -1);
  if (inside.startsWith('@')) {
    return { kind: 'column', table, parts: ['#This Row', plain(inside.slice(1).replace(/^\[([\s\S]*)\]$/, '$1'))] };
  }
  if (!inside.startsWith('[')) return { kind: 'column', table, parts: [plain(inside)] };
  const parts: string[] = [];
  for (const found of inside.matchAll(/\[((?:'[\s\S]|[^[\]'])*)\]|(:)/g)) {
    parts.push(found[2] ?? plain(found[1] ?? ''));
  }
  return { kind: 'column', table, parts };
}
