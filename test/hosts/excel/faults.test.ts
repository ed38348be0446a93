import { describe, expect, test } from '@jest/globals';
import { coAuthorRuns } from '../../measures/coAuthors';
import { faultMatrix } from '../../measures/faults';
import { liveCommands } from '../../measures/liveCommands';

const ACTIONS = 3;
/** `npm run faults` runs every case. Seven has no factor in common with the faults of a request, so that each gets its turn. */
const SHARE = [2, 7] as const;

describe('a fault at any request to Excel', () => {
  let cases = 0;

  test.each(liveCommands(ACTIONS).map((command) => [command.name, command] as const))(
    'leaves the workbook as it was, or complete after one retry: %s',
    async (_, command) => {
      const lost: string[] = [];
      const matrix = await faultMatrix(ACTIONS, (what) => lost.push(what), [command], SHARE);
      cases += matrix.cases;
      expect(lost).toEqual([]);
      expect(matrix.cases).toBeGreaterThan(0);
    },
  );

  test('was tried in at least five hundred cases', () => {
    process.stdout.write(`fault matrix: ${String(cases)} cases\n`);
    expect(cases).toBeGreaterThanOrEqual(500);
  });
});

describe('another person at work meanwhile', () => {
  test('loses none of their edits', async () => {
    expect(await coAuthorRuns(40, 1)).toEqual({ interleavings: 40, editsLost: 0 });
  });
});
