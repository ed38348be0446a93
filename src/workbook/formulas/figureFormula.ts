import type { Expression } from '../../domain/status/expression';
import { RULE_NAMES } from '../../domain/status/ruleNames';
import type { FormulaCells } from './cells';
import { knownDays } from './dayDifferences';
import { both, holds, isDate, isShare, NO_GUARD, type Guard } from './guards';

/** A date or number as a formula, and what must be so before it may be worked out. */
export interface FigureFormula {
  readonly guard: Guard;
  readonly formula: string;
  /** Whole numbers and days compare exactly; what comes of a division or a share must be rounded first. */
  readonly exact: boolean;
  /** True where it would be an error while its guard does not hold. */
  readonly risky: boolean;
}

/** Share of the time gone from the action's start, else the plan's, to its due date: the rule language's `TimeGone`. */
export const TIME_GONE: Expression = {
  kind: 'call',
  call: 'gone',
  parts: [
    {
      kind: 'call',
      call: 'first',
      parts: [
        { kind: 'field', field: 'Start' },
        { kind: 'name', name: 'PlanStart' },
      ],
    },
    { kind: 'field', field: 'Current due' },
  ],
};

/** The column of Actions that holds it. */
export const TIME_GONE_COLUMN = 'Time gone';

function isTimeGone(tree: Expression): boolean {
  return JSON.stringify(tree) === JSON.stringify(TIME_GONE);
}

/** The report date as a formula: the rule formulas have made sure of it before anything else. */
export const REPORT_DATE = 'INT(ReportDate)';

/** A resolved date or number of the rule language as an Excel formula. */
export function figureFormula(tree: Expression, cells: FormulaCells): FigureFormula {
  switch (tree.kind) {
    case 'number':
      return sound(String(tree.value), Number.isInteger(tree.value));
    case 'field':
      return fieldFormula(tree.field, cells);
    case 'name':
      if (tree.name === 'ReportDate') return sound(REPORT_DATE, true);
      if (tree.name === 'PlanStart') return sound('INT(N(PlanStart))', true, isDate('PlanStart'));
      return sound(
        tree.name,
        RULE_NAMES.every((each) => each.name !== tree.name || each.kind !== 'share'),
      );
    case 'arithmetic': {
      const days = tree.operator === '-' ? knownDays(tree.left, tree.right, cells) : null;
      if (days !== null) {
        return sound(`${days.turned ? '-' : ''}N(${days.cell})`, true, `ISNUMBER(${days.cell})`);
      }
      return arithmeticFormula(tree, figureFormula(tree.left, cells), figureFormula(tree.right, cells));
    }
    case 'call':
      return callFormula(
        tree,
        tree.parts.map((part) => figureFormula(part, cells)),
        cells,
      );
    case 'otherwise':
    case 'text':
    case 'compare':
    case 'blank':
    case 'and':
    case 'or':
    case 'not':
      return sound('0', true, 'FALSE');
  }
}

/** A figure that is never an error: N has made a number of whatever its cell holds. */
function sound(formula: string, exact: boolean, ...checks: readonly string[]): FigureFormula {
  return { guard: { checks, further: [] }, formula, exact, risky: false };
}

function fieldFormula(field: string, cells: FormulaCells): FigureFormula {
  const cell = cells.field(field);
  switch (cells.kindOf(field)) {
    case 'date':
      return sound(`INT(N(${cell}))`, true, isDate(cell));
    case 'share':
      return sound(`N(${cell})`, false, isShare(cell));
    case 'money':
      return sound(`N(${cell})*${MONEY_UNIT}`, false, `ISNUMBER(${cell})`);
    case 'number':
    case 'text':
      return sound(`N(${cell})`, false, `ISNUMBER(${cell})`);
  }
}

/** Pounds a unit of the sheets' money, from the Cover. */
const MONEY_UNIT = `IF(MoneyUnit="£m",1000000,IF(MoneyUnit="£'000",1000,1))`;

function arithmeticFormula(
  { operator, left, right }: Expression & { kind: 'arithmetic' },
  one: FigureFormula,
  other: FigureFormula,
): FigureFormula {
  const bracket = (side: FigureFormula, of: Expression): string =>
    of.kind === 'arithmetic' || side.formula.includes('*') ? `(${side.formula})` : side.formula;
  const divisor = bracket(other, right);
  const divided: Guard = operator === '/' ? { checks: [], further: [`${divisor}<>0`] } : NO_GUARD;
  return {
    guard: both(both(one.guard, other.guard), divided),
    formula: `${bracket(one, left)}${operator}${divisor}`,
    exact: one.exact && other.exact && (operator === '+' || operator === '-'),
    risky: one.risky || other.risky || operator === '/',
  };
}

function callFormula(
  tree: Expression & { kind: 'call' },
  parts: readonly FigureFormula[],
  cells: FormulaCells,
): FigureFormula {
  const guard = parts.reduce((all, part) => both(all, part.guard), NO_GUARD);
  const exact = parts.every((part) => part.exact);
  const risky = parts.some((part) => part.risky);
  const formulas = parts.map((part) => part.formula);
  const [one = '0', two = '0'] = formulas;
  switch (tree.call) {
    case 'latest':
      return { guard, formula: `MAX(${formulas.join(',')})`, exact, risky };
    case 'earliest':
      return { guard, formula: `MIN(${formulas.join(',')})`, exact, risky };
    case 'size':
      return { guard, formula: `ABS(${one})`, exact, risky };
    case 'months':
      return { guard, formula: `EDATE(${one},${two})`, exact: true, risky: true };
    case 'first':
      return firstFormula(parts, exact);
    case 'gone': {
      const known = isTimeGone(tree) ? cells.part(TIME_GONE_COLUMN) : null;
      if (known !== null) return sound(`N(${known})`, false, `ISNUMBER(${known})`);
      const from = tree.parts[0]?.kind === 'arithmetic' ? `(${one})` : one;
      return {
        guard: both(guard, { checks: [], further: [`${two}>${one}`] }),
        // One less what is left, so that the start, which may be long, stands in it once.
        formula: `MAX(0,MIN(1,1-(${two}-${REPORT_DATE})/(${two}-${from})))`,
        exact: false,
        risky: true,
      };
    }
  }
}

/** The first of some figures whose guard holds; the whole is absent where none does. */
function firstFormula(parts: readonly FigureFormula[], exact: boolean): FigureFormula {
  const last = parts[parts.length - 1];
  const formula = parts
    .slice(0, -1)
    .reduceRight((rest, part) => `IF(${holds(part.guard)},${part.formula},${rest})`, last?.formula ?? '0');
  const known = parts.map((part) => holds(part.guard));
  const guard = known.includes('TRUE') ? NO_GUARD : { checks: [`OR(${known.join(',')})`], further: [] };
  return { guard, formula, exact, risky: last?.risky ?? false };
}
