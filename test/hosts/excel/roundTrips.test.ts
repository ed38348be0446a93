import { describe, expect, test } from '@jest/globals';
import { benchExcel } from '../../measures/benchExcel';

describe('round trips to Excel', () => {
  test('are the same number at 100 and at 10,000 actions, chunks aside, and no request is over 2 MB', async () => {
    const figures = await benchExcel([100, 10_000]);
    const fixed = figures.map(({ name, size, trips, chunks }) => ({ name, size, fixed: trips - chunks }));
    process.stdout.write(
      `${figures.map((one) => `${one.name} ${String(one.size)}: ${String(one.trips)} trips, ${String(one.chunks)} of them chunks, largest ${String(one.largestRequest)} bytes, ${one.seconds.toFixed(2)} s`).join('\n')}\n`,
    );
    for (const { name, size, fixed: trips } of fixed) {
      expect({ name, size, trips }).toEqual({ name, size, trips: fixed.find((other) => other.name === name)?.fixed });
    }
    for (const { largestRequest } of figures) expect(largestRequest).toBeLessThanOrEqual(2 * 1024 * 1024);
  });
});
