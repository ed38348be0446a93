import { NotModelled } from '../wire/simError';
import { Block, type Calculated, CellError, NOT_FOUND, REFERENCE_ERROR, type Scalar, VALUE_ERROR } from './calculated';
import { Erroneous, numberOf, scalar, textOf, truthOf } from './coerce';
import { criterion } from './criteria';
import { dayOf, monthsOn } from './dates';
import { each, eachPair, numbersIn } from './operators';
import { numberWords } from './textFormat';

/** A function of the sheet over what its arguments came to. */
export type SheetFunction = (given: readonly Calculated[], date1904: boolean) => Calculated;

function one(given: readonly Calculated[], at = 0): Calculated {
  return given[at] ?? null;
}

function truths(given: readonly Calculated[]): readonly boolean[] {
  return given
    .flatMap((value) =>
      value instanceof Block ? value.flat().filter((cell) => cell !== null && cell !== '') : [value],
    )
    .map(truthOf);
}

function rounded(value: number, digits: number): number {
  const size = Number(`${Number(Math.abs(value).toPrecision(15)).toString()}e${String(digits)}`);
  if (!Number.isFinite(size)) return value;
  return (Math.sign(value) * Math.round(size)) / 10 ** digits;
}

function place(sought: string, within: string): Scalar {
  const at = within.indexOf(sought);
  return at < 0 ? VALUE_ERROR : at + 1;
}

function cells(value: Calculated): readonly Scalar[] {
  return value instanceof Block ? value.flat() : [value];
}

/** Which cells meet every condition: pairs of a range and what is looked for in it. */
function meeting(given: readonly Calculated[]): readonly boolean[] {
  const tests = Array.from({ length: Math.floor(given.length / 2) }, (_, at) => ({
    range: cells(one(given, at * 2)),
    test: criterion(scalar(one(given, at * 2 + 1))),
  }));
  return (tests[0]?.range ?? []).map((__, row) => tests.every(({ range, test }) => test(range[row] ?? null)));
}

const day =
  (part: 'day' | 'month' | 'year'): SheetFunction =>
  (given, date1904) =>
    each(one(given), (value) => dayOf(numberOf(value), date1904)[part]);

function isNumber(value: Scalar): boolean {
  return typeof value === 'number';
}

/** A number in SUMPRODUCT: anything else counts as nought, an error carries on. */
function factor(value: Scalar): number {
  if (value instanceof CellError) throw new Erroneous(value);
  return typeof value === 'number' ? value : 0;
}

/** Functions that look at all their arguments; those that choose among them are in `evaluate`. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ABS: (given) => each(one(given), (value) => Math.abs(numberOf(value))),
  AND: (given) => truths(given).every(Boolean),
  COUNT: (given) => given.flatMap(cells).filter(isNumber).length,
  COUNTA: (given) => given.flatMap(cells).filter((cell) => cell !== null).length,
  COUNTIFS: (given) => meeting(given).filter(Boolean).length,
  DAY: day('day'),
  EDATE: (given, date1904) =>
    eachPair(one(given), one(given, 1), (from, months) => monthsOn(numberOf(from), numberOf(months), date1904)),
  FIND: (given) => eachPair(one(given), one(given, 1), (sought, within) => place(textOf(sought), textOf(within))),
  HYPERLINK: (given) => given[1] ?? one(given),
  INDEX: (given) => cells(one(given))[numberOf(scalar(one(given, 1))) - 1] ?? REFERENCE_ERROR,
  INT: (given) => each(one(given), (value) => Math.floor(numberOf(value))),
  ISERROR: (given) => each(one(given), (value) => value instanceof CellError),
  ISNUMBER: (given) => each(one(given), isNumber),
  LEN: (given) => each(one(given), (value) => textOf(value).length),
  MATCH: (given) => {
    const [sought, kind] = [scalar(one(given)), scalar(one(given, 2))];
    if (kind !== 0 || typeof sought !== 'number') throw new NotModelled('MATCH() of anything but an exact number');
    const at = cells(one(given, 1)).indexOf(sought);
    return at < 0 ? NOT_FOUND : at + 1;
  },
  MAX: (given) => Math.max(...(numbersIn(given).length === 0 ? [0] : numbersIn(given))),
  MID: (given) => {
    const from = numberOf(scalar(one(given, 1)));
    return each(one(given), (value) => textOf(value).slice(from - 1, from - 1 + numberOf(scalar(one(given, 2)))));
  },
  MIN: (given) => Math.min(...(numbersIn(given).length === 0 ? [0] : numbersIn(given))),
  MONTH: day('month'),
  N: (given) => {
    const value = one(given);
    const first = value instanceof Block ? (value.rows[0]?.[0] ?? null) : value;
    if (first instanceof CellError) return first;
    return typeof first === 'number' ? first : first === true ? 1 : 0;
  },
  NOT: (given) => each(one(given), (value) => !truthOf(value)),
  OR: (given) => truths(given).some(Boolean),
  ROUND: (given) => eachPair(one(given), one(given, 1), (value, to) => rounded(numberOf(value), numberOf(to))),
  SEARCH: (given) =>
    eachPair(one(given), one(given, 1), (sought, within) =>
      place(textOf(sought).toLowerCase(), textOf(within).toLowerCase()),
    ),
  SUBSTITUTE: (given) => {
    const [before, after] = [textOf(scalar(one(given, 1))), textOf(scalar(one(given, 2)))];
    return each(one(given), (value) => (before === '' ? textOf(value) : textOf(value).split(before).join(after)));
  },
  SUM: (given) => numbersIn(given).reduce((sum, number) => sum + number, 0),
  SUMIFS: ([values = null, ...conditions]) => {
    const meets = meeting(conditions);
    return cells(values).reduce<number>((sum, value, at) => (meets[at] === true ? sum + factor(value) : sum), 0);
  },
  SUMPRODUCT: (given) => {
    const columns = given.map(cells);
    return (columns[0] ?? []).reduce<number>(
      (sum, _, row) => sum + columns.reduce((product, column) => product * factor(column[row] ?? null), 1),
      0,
    );
  },
  TEXT: (given) => each(one(given), (value) => numberWords(numberOf(value), textOf(scalar(one(given, 1))))),
  TRIM: (given) => each(one(given), (value) => textOf(value).trim().replace(/ {2,}/g, ' ')),
  UPPER: (given) => each(one(given), (value) => textOf(value).toUpperCase()),
  YEAR: day('year'),
};
