import { describe, expect, test } from '@jest/globals';
import { layoutSheet } from '../../src/workbook/layoutSheet';
import { linesNeeded, rowHeights } from '../../src/workbook/rowHeights';
import type { SheetModel } from '../../src/workbook/sheetModel';

describe('row heights', () => {
  test.each([
    ['short', 20, 1],
    ['', 20, 1],
    ['one\ntwo\nthree', 20, 3],
    ['twelve words that will have to be broken over a few lines here', 20, 3],
    ['TWELVE WORDS THAT WILL HAVE TO BE BROKEN OVER A FEW LINES HERE', 20, 4],
    ['x'.repeat(100), 11, 9],
  ])('%j in %i characters needs %i lines', (text, width, lines) => {
    expect(linesNeeded(text, width)).toBe(lines);
  });

  test('a row is as high as its fullest wrapped cell, and never higher than Excel allows', () => {
    const sheet: SheetModel = {
      name: 'Sheet',
      title: 'Title',
      subtitle: null,
      blocks: [
        {
          kind: 'table',
          name: 'Words',
          heading: null,
          columns: [
            { header: 'A', width: 20, format: 'text', wrap: true },
            { header: 'B', width: 20, format: 'text', wrap: true },
            { header: 'C', width: 20, format: 'text' },
          ],
          rows: [
            [{ value: 'a\nb' }, { value: 'a\nb\nc' }, { value: 'x '.repeat(500) }],
            [{ value: 'word '.repeat(2000) }, { value: 'a' }, { value: 'a' }],
            [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
          ],
          whenEmpty: 'None',
        },
      ],
      landscape: true,
      repeatHeaderOf: null,
      tabColour: null,
    };
    const heights = rowHeights(layoutSheet(sheet));
    expect(heights.get(3)).toBeCloseTo(3 * 14.3 + 1, 5);
    expect(heights.get(4)).toBe(409);
    expect(heights.has(5)).toBe(false);
  });
});
