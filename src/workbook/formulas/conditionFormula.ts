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
      return allOf(conjunctsOf(tree, cells));
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
        : allOf(conjunctsOf(tree, cells));
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

/**
 * The conditions that a condition consists of, each once: what must be so of the cells before some of them are compared
 * stands once for all of them, and not at all where it is known to be so.
 */
function conjunctsOf(tree: Expression, cells: FormulaCells): readonly string[] {
  if (tree.kind === 'and') return [...new Set(tree.parts.flatMap((part) => conjunctsOf(part, cells)))];
  if (tree.kind === 'compare' && !isText(tree.left)) return compareFigures(tree.operator, tree.left, tree.right, cells);
  return [conditionFormula(tree, cells)];
}

/** What of the cells is known to be so once a condition is known not to hold: dates are there where none is blank. */
export function knownWithout(tree: Expression, cells: FormulaCells): readonly string[] {
  if (tree.kind === 'or') return tree.parts.flatMap((part) => knownWithout(part, cells));
  if (tree.kind !== 'blank' || !tree.blank || isText(tree.of)) return [];
  const { guard } = figureFormula(tree.of, cells);
  return guard.further.length === 0 ? guard.checks : [];
}

function compareFigures(
  operator: Comparison,
  left: Expression,
  right: Expression,
  cells: FormulaCells,
): readonly string[] {
  const one = figureFormula(left, cells);
  const other = figureFormula(right, cells);
  const compared =
    one.exact && other.exact
      ? `${one.formula}${operator}${other.formula}`
      : `ROUND(${one.formula}-(${other.formula}),${CLOSE})${operator}0`;
  const { checks, further } = both(one.guard, other.guard);
  const unsure = checks.filter((check) => cells.known?.has(check) !== true);
  return one.risky || other.risky || further.length > 0
    ? [guarded({ checks: unsure, further }, compared, 'FALSE')]
    : [...unsure, compared];
}
