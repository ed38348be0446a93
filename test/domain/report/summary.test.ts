import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summary } from '../../../src/domain/report/summary';
import { aHistoryRow, anAction } from '../../helpers/planBuilder';
import { contextOf } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

const LATE = { currentDue: '2026-05-31', baselineDue: '2026-05-31' };

describe('the summary', () => {
  test('counts are the assessment’s, shares add up to the whole', () => {
    const some = fc.record({
      currentDue: fc.constantFrom('2026-03-31', '2026-07-10', '2026-12-31', null),
      status: fc.constantFrom('In progress' as const, 'Complete' as const, 'Deferred' as const, null),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 30 }), (rows) => {
        const actions = rows.map((row, at) => anAction({ ...row, timescale: '', ref: `1.${String(at)}` }));
        const context = contextOf({ actions });
        const table = tableIn(summary(context), 'StatusCounts');
        const counts = columnOf(table, 'Now').map(Number);
        expect(Object.fromEntries(columnOf(table, 'Status').map((word, at) => [String(word), counts[at]]))).toEqual(
          context.assessment.counts,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(actions.length);
        const shares = columnOf(table, 'Now %').map(Number);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('says the split in a sentence with figures and percentages', () => {
    const actions = [anAction({ ref: '1', ...LATE }), anAction({ ref: '2' }), anAction({ ref: '3' })];
    expect(summary(contextOf({ actions })).headline).toBe(
      'Of 3 actions, 1 (33\u00a0%) is red and 2 (67\u00a0%) are green.',
    );
  });

  test('without a closed period there is no comparison and it says so', () => {
    const section = summary(contextOf());
    expect(tableIn(section, 'StatusCounts').columns.map((column) => column.header)).toEqual(['Status', 'Now', 'Now %']);
    const words = section.blocks.flatMap((block) => (block.kind === 'words' ? block.lines : []));
    expect(words.join(' ')).toContain('No period has been closed yet');
  });

  test('last period’s counts, the change and the trend come from the history', () => {
    const actions = [anAction({ ref: '1', ...LATE }), anAction({ ref: '2' })];
    const history = [
      aHistoryRow({ ref: '1', periodEnd: '2026-04-30', rag: 'Green' }),
      aHistoryRow({ ref: '2', periodEnd: '2026-04-30', rag: 'Green' }),
      aHistoryRow({ ref: '1', rag: 'Amber' }),
      aHistoryRow({ ref: '2', rag: 'Green' }),
    ];
    const section = summary(contextOf({ actions, history }));
    const table = tableIn(section, 'StatusCounts');
    const at = columnOf(table, 'Status').indexOf('Red');
    expect(columnOf(table, 'Last period')[at]).toBe(0);
    expect(columnOf(table, 'Change')[at]).toBe(1);
    expect(columnOf(tableIn(section, 'StatusTrend'), 'Green')).toEqual([2, 1, 1]);
    expect(section.blocks.filter((block) => block.kind === 'chart').map((block) => block.name)).toEqual([
      'StatusChart',
      'TrendChart',
    ]);
  });

  test('names the leads who sent no update; for the public it counts actions, since organisations stand for leads', () => {
    const actions = [
      anAction({ ref: '1', lastUpdate: '2026-03-01', accountableLead: 'R Castle' }),
      anAction({ ref: '2', lastUpdate: '2026-06-20', accountableLead: 'P Marlow' }),
      anAction({ ref: '3', lastUpdate: null, accountableLead: '?' }),
    ];
    const section = summary(contextOf({ actions }));
    expect(columnOf(tableIn(section, 'ReturnsMissing'), 'Lead')).toEqual(['R Castle']);
    const open = summary(contextOf({ actions }, 'public'));
    expect(open.blocks.some((block) => block.kind === 'table' && block.name === 'ReturnsMissing')).toBe(false);
    expect(JSON.stringify(open.blocks)).toContain('2 open actions of 3 have had no update');
  });

  test('a plan without actions still has a summary', () => {
    const section = summary(contextOf({ actions: [] }));
    expect(section.headline).toBe('The plan has no actions.');
    expect(section.blocks.some((block) => block.kind === 'chart')).toBe(false);
  });
});
