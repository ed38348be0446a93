import type { Comparison, Expression } from '../../domain/status/expression';
import { isText } from '../../domain/status/compileCondition';
import { RULE_NAMES } from '../../domain/status/ruleNames';
import { quoted, type FormulaCells } from './cells';
import { knownDays } from './dayDifferences';
import { figureFormula } from './figureFormula';
import { allOf, both, guarded, holds, negated } from './guards';

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
      return `OR(${alternatives(tree.parts, cells).join(',')})`;
    case 'not':
      return `NOT(${conditionFormula(tree.of, cells)})`;
    case 'blank': {
      if (isText(tree.of)) {
        const text = textFormula(tree.of, cells);
        return `${text}${tree.blank ? '=' : '<>'}""`;
      }
      const filled = holds(figureFormula(tree.of, cells).guard);
      return tree.blank ? negated(filled) : filled;
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

/** The parts of an `or`: what is known where none of those before holds need not be asked again. */
function alternatives(parts: readonly Expression[], cells: FormulaCells): readonly string[] {
  const beside = new Set(cells.beside);
  return parts.map((part) => {
    const formula = conditionFormula(part, { ...cells, beside: new Set(beside) });
    for (const known of knownWithout(part, cells)) beside.add(known);
    return formula;
  });
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
  if (knownDays(left, right, cells) !== null) {
    const days: Expression = { kind: 'arithmetic', operator: '-', left, right };
    return compareFigures(operator, days, { kind: 'number', value: 0, percent: false }, cells);
  }
  const one = figureFormula(left, cells);
  const other = figureFormula(right, cells);
  const compared =
    one.exact && other.exact
      ? `${one.formula}${operator}${other.formula}`
      : `ROUND(${other.formula === '0' ? one.formula : `${one.formula}-(${other.formula})`},${CLOSE})${operator}0`;
  const { checks, further } = both(one.guard, other.guard);
  const unsure = checks.filter((check) => cells.known?.has(check) !== true);
  if (one.risky || other.risky || further.length > 0) return [guarded({ checks: unsure, further }, compared, 'FALSE')];
  // An absent figure counts as nought in its place, which is neither over nought, nor over a limit, nor under nought.
  const settles =
    /^N\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(one.formula) &&
    ((right.kind === 'number' && right.value === 0 && (operator === '<' || operator === '>')) ||
      (right.kind === 'name' && isLimit(right.name) && operator === '>'));
  return settles ? [compared] : [...unsure.filter((check) => cells.beside?.has(check) !== true), compared];
}

/** True for a figure of the Cover that the rules do without where it is below nought. */
function isLimit(name: string): boolean {
  return RULE_NAMES.some((each) => each.name === name && each.threshold !== null);
}
