import type { Comparison, Expression } from '../../domain/status/expression';
import { isText } from '../../domain/status/compileCondition';
import { quoted, type FormulaCells } from './cells';
import { figureFormula } from './figureFormula';
import { allOf, both, guarded, holds } from './guards';

/** Decimals to which figures are compared, as the function compares them. */
const CLOSE = '9';

/**
 * A resolved condition as an Excel formula: TRUE or FALSE in every row, whether its cells hold dates, numbers, texts or
 * nothing. Rows with an error in one of the cells are set aside before any rule is asked.
 */
export function conditionFormula(tree: Expression, cells: FormulaCells): string {
  switch (tree.kind) {
    case 'otherwise':
      return 'TRUE';
    case 'and':
      return `AND(${tree.parts.map((part) => conditionFormula(part, cells)).join(',')})`;
    case 'or':
      return `OR(${tree.parts.map((part) => conditionFormula(part, cells)).join(',')})`;
    case 'not':
      return `NOT(${conditionFormula(tree.of, cells)})`;
    case 'blank': {
      if (isText(tree.of)) {
        const text = textFormula(tree.of, cells);
        return `${text}${tree.blank ? '=' : '<>'}""`;
      }
      const filled = holds(figureFormula(tree.of, cells).guard);
      return tree.blank ? `NOT(${filled})` : filled;
    }
    case 'compare':
      return isText(tree.left)
        ? `${textFormula(tree.left, cells)}${tree.operator}${textFormula(tree.right, cells)}`
        : compareFigures(tree.operator, tree.left, tree.right, cells);
    case 'field':
    case 'name':
    case 'number':
    case 'text':
    case 'arithmetic':
    case 'call':
      return 'FALSE';
  }
}

/** A text as it is compared; Excel takes no account of capitals, and TRIM takes the spaces away. */
function textFormula(tree: Expression, cells: FormulaCells): string {
  if (tree.kind === 'field') return `TRIM(${cells.field(tree.field)})`;
  return tree.kind === 'text' ? quoted(tree.value.trim()) : '""';
}

function compareFigures(operator: Comparison, left: Expression, right: Expression, cells: FormulaCells): string {
  const one = figureFormula(left, cells);
  const other = figureFormula(right, cells);
  const compared =
    one.exact && other.exact
      ? `${one.formula}${operator}${other.formula}`
      : `ROUND(${one.formula}-(${other.formula}),${CLOSE})${operator}0`;
  const guard = both(one.guard, other.guard);
  return one.risky || other.risky || guard.further.length > 0
    ? guarded(guard, compared, 'FALSE')
    : allOf([...guard.checks, compared]);
}
