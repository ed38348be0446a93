import { describe, expect, test } from '@jest/globals';
import { coAuthorRuns } from '../../measures/coAuthors';
import { faultMatrix } from '../../measures/faults';

describe('a fault at any request to Excel', () => {
  test('leaves the workbook as it was, or complete after one retry, for every command', async () => {
    const lost: string[] = [];
    const matrix = await faultMatrix(3, (what) => lost.push(what));
    process.stdout.write(`fault matrix: ${JSON.stringify(matrix)}\n`);
    expect(lost).toEqual([]);
    expect(matrix.cases).toBeGreaterThanOrEqual(500);
  });

  test('and another person at work meanwhile lose none of their edits', async () => {
    const runs = await coAuthorRuns(60, 1);
    expect(runs).toEqual({ interleavings: 60, editsLost: 0 });
  });
});
