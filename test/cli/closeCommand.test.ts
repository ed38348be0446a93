import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boardline, boardlineJson } from '../helpers/commandLine';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boardline-close-'));
  await boardline('sample', at('sample.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('close keeps a period, once, and says whom it left out', async () => {
  const month = ['--period', '2026-07', '--as-at', '2026-07-31'];
  const closed = await boardline(
    'close',
    at('sample.xlsx'),
    ...month,
    '--leave-out',
    '--out',
    at('closed.xlsx'),
    '--json',
  );
  expect(closed.status).toBe(0);
  const { rows, leftOut, ...rest } = JSON.parse(closed.out) as { rows: number; leftOut: number };
  expect(rest).toEqual({ out: 'closed.xlsx', periodEnd: '2026-07-31', refused: null });
  expect(leftOut).toBeGreaterThan(0);
  expect(closed.err.trim().split('\n')).toHaveLength(leftOut);
  const check = (await boardlineJson('check', at('closed.xlsx'), '--as-at', '2026-08-01')) as { actions: unknown[] };
  expect(check.actions).toHaveLength(rows + leftOut);
  const again = await boardline('close', at('closed.xlsx'), ...month, '--leave-out', '--out', at('again.xlsx'));
  expect(again).toMatchObject({ status: 1, out: '' });
  expect(again.err).toContain('The period to 31 Jul 2026 is already closed.');
  expect(existsSync(at('again.xlsx'))).toBe(false);
});

test.each([
  [['--period', '2026-07', '--as-at', '2026-07-31'], 1, '--leave-out closes without them'],
  [['--period', '2026-08'], 1, 'before the period ends on 31 Aug 2026'],
  [['--period', 'July'], 2, '--period takes a month as 2026-06'],
  [[], 2, '--period YYYY-MM is missing'],
])('close %p ends with %d and writes nothing', async (words, status, said) => {
  const outcome = await boardline('close', at('sample.xlsx'), ...words, '--out', at('not.xlsx'));
  expect(outcome.status).toBe(status);
  expect(outcome.err).toContain(said);
  expect(existsSync(at('not.xlsx'))).toBe(false);
});
