import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { turnedRows } from '../../../src/domain/table/turnedRows';
import { textCell } from '../../../src/sources/cells';

test('turned twice, a table is as it was, merged cells standing for themselves', () => {
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(size, size, (tall, wide) => {
      const rows = Array.from({ length: tall }, (_, row) =>
        Array.from({ length: wide }, (_, column) => textCell(`${String(row)},${String(column)}`, 'A1')),
      );
      expect(turnedRows(turnedRows(rows, wide), tall)).toEqual(rows);
    }),
    { seed: 13 },
  );
  expect(turnedRows([[{ ...textCell('a', 'A1'), columnSpan: 2 }, null]], 2)).toEqual([[textCell('a', 'A1')], [null]]);
});
