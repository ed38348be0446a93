import { describe, expect, test } from '@jest/globals';
import { hollowCell } from '../../../src/domain/table/hollowCell';
import { textCell } from '../../../src/sources/cells';

describe('a cell that says nothing', () => {
  test.each([
    ...['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#SPILL!', '########'].map((text) => [text, 'error']),
    ...['#1 priority', '#REF! see note', '# of visits', '###'].map((text) => [text, null]),
    ...['31/12/1900', '1 Jan 1900', '1900-01-00', '00/01/1900', '1/0/00', '30 December 1899', '01/01/1970'].map(
      (text) => [text, 'no date'],
    ),
    ...['1/1/1901', '02/01/1970', '01/01/1971', '1900 homes', 'Opened 1 Jan 1900', '1/1900', '1900'].map((text) => [
      text,
      null,
    ]),
    ...[
      '[insert name]',
      '<lead>',
      '[date]',
      '[Red / Amber / Green]',
      '{Enter text}',
      '[short title of the action] e.g. Agree the pathway',
      'e.g. Ann Holt',
      'eg. Ann Holt',
      'dd/mm/yyyy',
      'DD.MM.YY',
      'Click or tap to enter a date.',
    ].map((text) => [text, 'placeholder']),
    ...[
      '[Ann Holt]',
      '[TBC]',
      '<1 week',
      'Agree the pathway, e.g. for falls',
      'Egremont hub',
      'Insert a ramp at the hub',
      'Action [insert]',
      `[Name ${'a'.repeat(56)}]`,
      'Click and collect to open',
      '',
    ].map((text) => [text, null]),
    [`[Name ${'a'.repeat(55)}]`, 'placeholder'],
  ])('%s: %s', (text, why) => {
    expect(hollowCell(textCell(text ?? '', 'A1'))).toBe(why);
  });

  test.each([
    ['1899-12-31', 'no date'],
    ['1900-12-31', 'no date'],
    ['1901-01-01', null],
    ['1969-12-31', null],
    ['1970-01-01', 'no date'],
    ['1970-01-02', null],
  ])('a day kept by the source as %s: %s', (date, why) => {
    expect(hollowCell({ ...textCell('a day', 'A1'), date })).toBe(why);
  });

  test('a missing cell is none', () => {
    expect([hollowCell(null), hollowCell(undefined)]).toEqual([null, null]);
  });
});
