import { describe, expect, test } from '@jest/globals';
import { conflictWords } from '../../src/taskpane/session/conflictWords';
import type { CellValue } from '../../src/workbook/port';
import { assessedAs, westmereContents } from '../application/westmerePlan';
import { memoryPane } from './memoryPane';

describe('what somebody else changed, as the user knows it', () => {
  test.each<[header: string, found: CellValue, said: string]>([
    ['Progress', 'Lease signed', 'Progress of 1.1: somebody else has written “Lease signed”, and that stands.'],
    ['Progress', null, 'Progress of 1.1: somebody else has emptied it, and that stands.'],
    ['Current due', 46_265, 'Current due of 1.1: somebody else has written 31 Aug 2026, and that stands.'],
    ['% complete', 0.4, '% complete of 1.1: somebody else has written 40 %, and that stands.'],
    ['Progress', 'rowGone', 'Progress of 1.1: the row is no longer there.'],
  ])('%s: %s', async (header, found, said) => {
    const { opened } = await memoryPane(westmereContents(), '2026-07-02');
    const { id: key } = assessedAs(opened(), '1.1').action;
    const write = { table: 'Actions', key, keyColumn: 'Id', header, expected: null, value: 'Mine' };
    expect(conflictWords({ write, found, message: '' }, opened())).toBe(said);
  });

  test('a cell that is no action’s keeps the host’s own sentence', async () => {
    const { opened } = await memoryPane(westmereContents(), '2026-07-02');
    const write = { name: 'ReportDate', expected: null, value: 46_265 };
    expect(conflictWords({ write, found: null, message: 'ReportDate was changed.' }, opened())).toBe(
      'ReportDate was changed.',
    );
  });
});
