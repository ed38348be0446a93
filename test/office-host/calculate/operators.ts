import { Block, type Calculated, CellError, DIVISION_ERROR, NUMBER_ERROR, type Scalar } from './calculated';
import { compared, Erroneous, numberOf, textOf } from './coerce';
import { NotModelled } from '../wire/simError';

const PAIRS: Readonly<Record<string, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': (left, right) => summed(numberOf(left), numberOf(right)),
  '-': (left, right) => summed(numberOf(left), -numberOf(right)),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => {
    const divisor = numberOf(right);
    return divisor === 0 ? DIVISION_ERROR : numberOf(left) / divisor;
  },
  '^': (left, right) => {
    const power = numberOf(left) ** numberOf(right);
    return Number.isFinite(power) ? power : NUMBER_ERROR;
  },
  '&': (left, right) => textOf(left) + textOf(right),
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '>': (left, right) => compared(left, right) > 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>=': (left, right) => compared(left, right) >= 0,
};

/** A sum that is nought but for the last binary digits is nought (Microsoft Learn, "Floating-point arithmetic may give inaccurate results in Excel"). */
function summed(left: number, right: number): number {
  const sum = left + right;
  return Math.abs(sum) < Math.max(Math.abs(left), Math.abs(right)) * 2 ** -48 ? 0 : sum;
}

const SIGNS: Readonly<Record<'-' | '+' | '%', (value: Scalar) => Scalar>> = {
  '-': (value) => -numberOf(value),
  '+': (value) => value,
  '%': (value) => numberOf(value) / 100,
};

/** What a calculation gives, an error of a cell as that error. */
export function orError(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof Erroneous) return fault.cell;
    throw fault;
  }
}

/** Cell by cell over one block, or one value. */
export function each(value: Calculated, work: (value: Scalar) => Scalar): Calculated {
  if (!(value instanceof Block)) return orError(() => work(value));
  return new Block(value.rows.map((row) => row.map((cell) => orError(() => work(cell)))));
}

/** Cell by cell over two blocks of one size; one value, row or column stands for all beside it. */
export function eachPair(
  left: Calculated,
  right: Calculated,
  work: (left: Scalar, right: Scalar) => Scalar,
): Calculated {
  if (!(left instanceof Block) && !(right instanceof Block)) return orError(() => work(left, right));
  const height = Math.max(heightOf(left), heightOf(right));
  const width = Math.max(widthOf(left), widthOf(right));
  return new Block(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        orError(() => work(cellAt(left, row, column), cellAt(right, row, column))),
      ),
    ),
  );
}

function heightOf(value: Calculated): number {
  return value instanceof Block ? value.height : 1;
}

function widthOf(value: Calculated): number {
  return value instanceof Block ? value.width : 1;
}

function cellAt(value: Calculated, row: number, column: number): Scalar {
  if (!(value instanceof Block)) return value;
  const cells = value.rows[value.height === 1 ? 0 : row];
  const cell = cells?.[value.width === 1 ? 0 : column];
  return cell === undefined ? new CellError('#N/A') : cell;
}

export function paired(operator: string, left: Calculated, right: Calculated): Calculated {
  const work = PAIRS[operator];
  if (work === undefined) throw new NotModelled(`the operator ${operator} in a formula`);
  return eachPair(left, right, work);
}

export function signed(sign: '-' | '+' | '%', value: Calculated): Calculated {
  return each(value, SIGNS[sign]);
}

/** The numbers among some values, errors carried out; texts, blanks and truth values in ranges do not count. */
export function numbersIn(given: readonly Calculated[]): readonly number[] {
  return given.flatMap((value): readonly number[] => {
    if (!(value instanceof Block)) return [numberOf(value)];
    return value.flat().flatMap((cell): readonly number[] => {
      if (cell instanceof CellError) throw new Erroneous(cell);
      return typeof cell === 'number' ? [cell] : [];
    });
  });
}
