import { NotModelled } from '../wire/simError';
import { Block, type Calculated, CellError, REFERENCE_ERROR, type Scalar, VALUE_ERROR } from './calculated';
import { Erroneous, numberOf, scalar, truthOf } from './coerce';
import type { FormulaTree } from './formulaTree';
import { FUNCTIONS } from './functions';
import { each, paired, signed } from './operators';

/** Where a formula stands, and how it reaches the cells that it names. */
export interface FormulaHome {
  readonly date1904: boolean;
  cells(sheet: string | null, address: string): Calculated;
  column(table: string, parts: readonly string[]): Calculated;
  name(name: string): Calculated;
}

/** What a formula's tree comes to. An error in a cell goes through every function but those that ask for it. */
export function evaluate(tree: FormulaTree, home: FormulaHome): Calculated {
  try {
    return within(tree, home);
  } catch (fault) {
    if (fault instanceof Erroneous) return fault.cell;
    throw fault;
  }
}

function within(tree: FormulaTree, home: FormulaHome): Calculated {
  switch (tree.kind) {
    case 'value':
      return tree.value;
    case 'error':
      return new CellError(tree.text);
    case 'cells':
      return home.cells(tree.sheet, tree.address);
    case 'column':
      return home.column(tree.table, tree.parts);
    case 'name':
      return home.name(tree.name);
    case 'sign':
      return signed(tree.sign, evaluate(tree.of, home));
    case 'pair':
      return paired(tree.operator, evaluate(tree.left, home), evaluate(tree.right, home));
    case 'call':
      return called(tree.name, tree.given, home);
  }
}

const PASSES_ERRORS = new Set(['ISERROR', 'ISNUMBER', 'COUNT', 'COUNTA', 'COUNTIFS']);

function called(name: string, given: readonly FormulaTree[], home: FormulaHome): Calculated {
  const choose = CHOOSING[name];
  if (choose !== undefined) return choose(given, home);
  const work = FUNCTIONS[name];
  if (work === undefined) throw new NotModelled(`the function ${name}() in a formula`);
  const values = given.map((each) => evaluate(each, home));
  if (!PASSES_ERRORS.has(name)) {
    const error = values.find((value): value is CellError => value instanceof CellError);
    if (error !== undefined) return error;
  }
  return work(values, home.date1904);
}

function argument(given: readonly FormulaTree[], at: number, home: FormulaHome): Calculated {
  const tree = given[at];
  return tree === undefined ? REFERENCE_ERROR : evaluate(tree, home);
}

/** Functions that leave out the arguments that they do not choose. */
const CHOOSING: Readonly<Record<string, (given: readonly FormulaTree[], home: FormulaHome) => Calculated>> = {
  CHOOSE: (given, home) => {
    const at = scalar(argument(given, 0, home));
    if (at instanceof CellError) return at;
    const chosen = Math.floor(numberOf(at));
    return chosen < 1 || chosen >= given.length ? VALUE_ERROR : argument(given, chosen, home);
  },
  IF: (given, home) => {
    const asked = scalar(argument(given, 0, home));
    if (asked instanceof CellError) return asked;
    const at = truthOf(asked) ? 1 : 2;
    return at === 2 && given.length < 3 ? false : argument(given, at, home);
  },
  IFERROR: (given, home) => {
    const value = argument(given, 0, home);
    if (!(value instanceof Block)) return value instanceof CellError ? argument(given, 1, home) : value;
    const otherwise = scalar(argument(given, 1, home));
    return each(value, (cell: Scalar) => (cell instanceof CellError ? otherwise : cell));
  },
};
