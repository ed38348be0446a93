import { expect, test } from '@jest/globals';
import { MONTH, monthName, monthNumber, MONTH_START, MONTH_WORD } from '../../../src/domain/calendar/months';

const matches = (pattern: string, word: string): boolean => new RegExp(`^${pattern}$`).test(word);

test.each(Array.from({ length: 12 }, (_, at) => at + 1))('month %i by its name and short form', (month) => {
  const name = monthName(month).toLowerCase();
  const short = name.slice(0, 3);
  expect([
    matches(MONTH, name),
    matches(MONTH, `${short}.`),
    matches(MONTH_WORD, short),
    matches(MONTH_START, short),
  ]).toEqual([true, true, true, true]);
  expect([monthNumber(name), monthNumber(short)]).toEqual([month, month]);
});

test.each([
  ['sept', true],
  ['septem', false],
  ['janu', false],
  ['juna', false],
  ['mars', false],
  ['decide', false],
])('%s is a month’s word: %s', (word, is) => {
  expect(matches(MONTH, word)).toBe(is);
});
