import { addMonths, dayNumber, fromDayNumber } from '../calendar/isoDate';
import type { Comparison, Expression } from './expression';
import { RULE_FIELDS } from './ruleFields';
import { spaced } from './spaced';

/**
 * One row as the rules see it, by field name: dates as day numbers, money in pounds, `NaN` for whatever is absent or
 * unusable; the Cover's names the same way.
 */
export interface RuleRow {
  readonly numbers: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, number>>;
}

export type RowCondition = (row: RuleRow) => boolean;
export type RowNumber = (row: RuleRow) => number;

/** Figures closer than this are the same: what a division leaves over must not decide a status. */
const CLOSE = 1e9;

/**
 * A resolved condition as a function. A comparison with something absent does not hold, and what is worked out from
 * something absent is itself absent; a blank text is just an empty one.
 */
export function compileCondition(tree: Expression): RowCondition {
  switch (tree.kind) {
    case 'otherwise':
      return () => true;
    case 'and': {
      const parts = tree.parts.map(compileCondition);
      return (row) => {
        for (const part of parts) if (!part(row)) return false;
        return true;
      };
    }
    case 'or': {
      const parts = tree.parts.map(compileCondition);
      return (row) => {
        for (const part of parts) if (part(row)) return true;
        return false;
      };
    }
    case 'not': {
      const of = compileCondition(tree.of);
      return (row) => !of(row);
    }
    case 'blank': {
      const { of, blank } = tree;
      if (isText(of)) {
        const text = compileText(of);
        return (row) => (text(row) === '') === blank;
      }
      const value = compileNumber(of);
      return (row) => Number.isNaN(value(row)) === blank;
    }
    case 'compare':
      return isText(tree.left)
        ? compareTexts(tree.operator, compileText(tree.left), compileText(tree.right))
        : compareNumbers(tree.operator, compileNumber(tree.left), compileNumber(tree.right));
    case 'field':
    case 'name':
    case 'number':
    case 'text':
    case 'arithmetic':
    case 'call':
      return () => false;
  }
}

/** True where an expression is a text: a text of its own or a text field. */
export function isText(tree: Expression): boolean {
  return tree.kind === 'text' || (tree.kind === 'field' && TEXT_FIELDS.has(tree.field));
}

const TEXT_FIELDS: ReadonlySet<string> = new Set(
  Object.values(RULE_FIELDS).flatMap((fields) =>
    fields.filter((field) => field.kind === 'text').map((field) => field.name),
  ),
);

/** Text as it is compared, in the workbook's formulas too: no spaces round it, one between words, no capitals. */
export function comparable(text: string): string {
  return spaced(text).toLowerCase();
}

function compileText(tree: Expression): (row: RuleRow) => string {
  if (tree.kind === 'field') {
    const { field } = tree;
    return (row) => comparable(row.texts[field] ?? '');
  }
  const fixed = tree.kind === 'text' ? comparable(tree.value) : '';
  return () => fixed;
}

function compareTexts(
  operator: Comparison,
  left: (row: RuleRow) => string,
  right: (row: RuleRow) => string,
): RowCondition {
  return operator === '=' ? (row) => left(row) === right(row) : (row) => left(row) !== right(row);
}

function compareNumbers(operator: Comparison, left: RowNumber, right: RowNumber): RowCondition {
  const difference = (row: RuleRow): number => Math.round((left(row) - right(row)) * CLOSE) / CLOSE;
  switch (operator) {
    case '<':
      return (row) => difference(row) < 0;
    case '<=':
      return (row) => difference(row) <= 0;
    case '>':
      return (row) => difference(row) > 0;
    case '>=':
      return (row) => difference(row) >= 0;
    case '=':
      return (row) => difference(row) === 0;
    case '<>':
      return (row) => {
        const apart = difference(row);
        return !Number.isNaN(apart) && apart !== 0;
      };
  }
}

/** A resolved date or number as a function; `NaN` where it is absent. */
export function compileNumber(tree: Expression): RowNumber {
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'field': {
      const { field } = tree;
      return (row) => row.numbers[field] ?? Number.NaN;
    }
    case 'name': {
      const { name } = tree;
      return (row) => row.names[name] ?? Number.NaN;
    }
    case 'arithmetic':
      return compileArithmetic(tree.operator, compileNumber(tree.left), compileNumber(tree.right));
    case 'call':
      return compileCall(tree.call, tree.parts.map(compileNumber));
    case 'otherwise':
    case 'text':
    case 'compare':
    case 'blank':
    case 'and':
    case 'or':
    case 'not':
      return () => Number.NaN;
  }
}

function compileArithmetic(operator: '+' | '-' | '*' | '/', left: RowNumber, right: RowNumber): RowNumber {
  switch (operator) {
    case '+':
      return (row) => left(row) + right(row);
    case '-':
      return (row) => left(row) - right(row);
    case '*':
      return (row) => left(row) * right(row);
    case '/':
      return (row) => {
        const by = right(row);
        return by === 0 ? Number.NaN : left(row) / by;
      };
  }
}

function compileCall(call: (Expression & { kind: 'call' })['call'], parts: readonly RowNumber[]): RowNumber {
  const [one = () => Number.NaN, two = () => Number.NaN] = parts;
  switch (call) {
    case 'latest':
      return (row) => Math.max(...parts.map((part) => part(row)));
    case 'earliest':
      return (row) => Math.min(...parts.map((part) => part(row)));
    case 'first':
      return (row) => {
        for (const part of parts) {
          const value = part(row);
          if (!Number.isNaN(value)) return value;
        }
        return Number.NaN;
      };
    case 'size':
      return (row) => Math.abs(one(row));
    case 'months':
      return (row) => {
        const from = one(row);
        const months = two(row);
        if (Number.isNaN(from) || Number.isNaN(months)) return Number.NaN;
        return dayNumber(addMonths(fromDayNumber(from), Math.trunc(months)));
      };
    case 'gone':
      return (row) => {
        const from = one(row);
        const length = two(row) - from;
        const gone = (row.names.ReportDate ?? Number.NaN) - from;
        return length > 0 ? Math.max(0, Math.min(1, gone / length)) : Number.NaN;
      };
  }
}
