import { SimError } from '../wire/simError';
import { SimObject } from '../wire/simObject';
import { wireText } from '../wire/wireText';
import type { Wire } from '../wire/wireTypes';
import { dateTyped } from './typedValue';

type Fields = Readonly<Record<string, Wire>>;

/** The longest list that can stand in the rule itself (Microsoft Support, "Create a drop-down list"). */
const LONGEST_LIST = 255;
const COMPARED = ['EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?$/;
const TIME = /^\d{1,2}:\d\d(?::\d\d)?$/;

const isFormula = (bound: Wire | undefined): boolean => typeof bound === 'string' && /^=./.test(bound);
const isCells = (bound: unknown): boolean => bound instanceof SimObject;

/** A number, a text of one, or a formula. */
function isNumberBound(bound: Wire | undefined): boolean {
  if (typeof bound === 'number') return true;
  return typeof bound === 'string' && bound.trim() !== '' && !Number.isNaN(Number(bound));
}

/** A date as ISO text, or in a form that the cell would take; a number is none. */
function isDateBound(bound: Wire | undefined): boolean {
  return typeof bound === 'string' && (ISO.test(bound) || dateTyped(bound) !== null);
}

function isTimeBound(bound: Wire | undefined): boolean {
  return typeof bound === 'string' && (TIME.test(bound) || ISO.test(bound));
}

/** One bound, or two for `Between` and `NotBetween`. */
const bounded =
  (takes: (bound: Wire | undefined) => boolean) =>
  ({ formula1, formula2, operator }: Fields): boolean => {
    const taken = (bound: Wire | undefined): boolean => isFormula(bound) || isCells(bound) || takes(bound);
    if (operator === 'Between' || operator === 'NotBetween') return taken(formula1) && taken(formula2);
    return typeof operator === 'string' && COMPARED.includes(operator) && taken(formula1);
  };

const KINDS: Readonly<Record<string, (rule: Fields) => boolean>> = {
  wholeNumber: bounded(isNumberBound),
  decimal: bounded(isNumberBound),
  textLength: bounded(isNumberBound),
  date: bounded(isDateBound),
  time: bounded(isTimeBound),
  custom: ({ formula }) => isFormula(formula),
  list: ({ source }) =>
    isCells(source) ||
    isFormula(source) ||
    (typeof source === 'string' && source !== '' && source.length <= LONGEST_LIST),
};

/** The one kind of a rule with what it says. */
function partOf(rule: Wire): readonly [kind: string, says: Fields] | null {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return null;
  const [found, ...others] = Object.entries(rule as Fields).filter(([, says]) => says !== null);
  if (found === undefined || others.length > 0 || typeof found[1] !== 'object') return null;
  return [found[0], found[1] as Fields];
}

/**
 * Refuses what is no rule (`InvalidArgument`). A date's bound is an ISO text, a date as typed, cells or a formula, never a
 * number; a number's bound is a number, also as a text (Microsoft Learn, "Add data validation to Excel ranges",
 * "Excel.DateTimeDataValidation", "Excel.BasicDataValidation"; a date as typed: the example of "Excel.DataValidationRule").
 */
export function mustBeRule(rule: Wire): void {
  const part = partOf(rule);
  if (part === null || KINDS[part[0]]?.(part[1]) !== true) throw new SimError('InvalidArgument');
}

/** The rule's kind as `DataValidation.type` says it. */
export function kindOf(rule: Wire): string {
  const kind = partOf(rule)?.[0];
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** An ISO date as `1/1/1990`. */
function shownDate(bound: string): string {
  const [, year = '', month = '', day = ''] = ISO.exec(bound) ?? [];
  return year === '' ? bound : `${String(Number(month))}/${String(Number(day))}/${year}`;
}

function shownBound(kind: string, bound: Wire): Wire {
  if (kind === 'date' && typeof bound === 'string') return shownDate(bound);
  return kind !== 'time' && isNumberBound(bound) ? `=${wireText(bound)}` : bound;
}

/**
 * A rule as it is read back: numbers as formulas (`=10`; Microsoft Learn, "Excel.BasicDataValidation"), ISO dates as the
 * region writes them (`1/1/1990`; guess, as one public add-in measured it), all else as it was set.
 */
export function shownRule(rule: Wire): Wire {
  const part = partOf(rule);
  if (part === null) return rule;
  const [kind, says] = part;
  const shown = Object.entries(says).map(([name, value]) => [
    name,
    /^formula[12]$/.test(name) ? shownBound(kind, value) : value,
  ]);
  return { [kind]: Object.fromEntries(shown) as Fields };
}
