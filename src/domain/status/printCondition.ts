import type { Expression } from './expression';

/** How tightly each form binds; a looser one inside a tighter one needs brackets. */
const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARE = 4;
const SUM = 5;
const PRODUCT = 6;
const SINGLE = 7;

/** The text form of a condition, as the Condition column of the RuleSets table keeps it; reads back to the same tree. */
export function printCondition(expression: Expression): string {
  return print(expression, 0);
}

function print(expression: Expression, within: number): string {
  const [text, binds] = write(expression);
  return binds < within ? `(${text})` : text;
}

function write(expression: Expression): readonly [text: string, binds: number] {
  switch (expression.kind) {
    case 'otherwise':
      return ['otherwise', SINGLE];
    case 'field':
      return [`[${expression.field}]`, SINGLE];
    case 'name':
      return [expression.name, SINGLE];
    case 'text':
      return [`"${expression.value}"`, SINGLE];
    case 'number':
      return [
        expression.percent ? `${String(Number((expression.value * 100).toFixed(8)))} %` : String(expression.value),
        SINGLE,
      ];
    case 'call':
      return [`${expression.call}(${expression.parts.map((part) => print(part, 0)).join(', ')})`, SINGLE];
    case 'arithmetic': {
      const binds = expression.operator === '+' || expression.operator === '-' ? SUM : PRODUCT;
      return [`${print(expression.left, binds)} ${expression.operator} ${print(expression.right, binds + 1)}`, binds];
    }
    case 'compare':
      return [`${print(expression.left, SUM)} ${expression.operator} ${print(expression.right, SUM)}`, COMPARE];
    case 'blank':
      return [`${print(expression.of, SUM)} is ${expression.blank ? 'blank' : 'filled'}`, COMPARE];
    case 'not':
      return [`not ${print(expression.of, NOT)}`, NOT];
    case 'and':
      return [expression.parts.map((part) => print(part, AND + 1)).join(' and '), AND];
    case 'or':
      return [expression.parts.map((part) => print(part, OR + 1)).join(' or '), OR];
  }
}
