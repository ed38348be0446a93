import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exceptions, exceptionsOf } from '../../../src/domain/report/exceptions';
import { anAction } from '../../helpers/planBuilder';
import { contextOf } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

describe('exceptions', () => {
  test('every red or overdue action once, none besides, whatever the order of rows', () => {
    const dates = fc.constantFrom('2026-01-31', '2026-06-29', '2026-06-30', '2026-12-31', null);
    const statuses = fc.constantFrom('In progress' as const, 'Complete' as const, 'Deferred' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, statuses), { maxLength: 25 }), (rows) => {
        const actions = rows.map(([currentDue, status], at) =>
          anAction({ ref: String(at), currentDue, status, timescale: '' }),
        );
        const { assessment } = contextOf({ actions });
        const expected = assessment.actions.filter(({ rag, overdue }) => rag === 'Red' || overdue);
        const listed = exceptionsOf(assessment).map(({ action }) => action.ref);
        expect([...listed].sort()).toEqual(expected.map(({ action }) => action.ref).sort());
        expect(new Set(listed).size).toBe(listed.length);
      }),
      { numRuns: 40 },
    );
  });

  test('the longest overdue comes first, with all that a board needs to act', () => {
    const actions = [
      anAction({ ref: '1', currentDue: '2026-06-01', progress: 'Supplier chosen', supportNeeded: 'A named deputy' }),
      anAction({ ref: '2', currentDue: '2026-02-01', timesRevised: 2 }),
    ];
    const table = tableIn(exceptions(contextOf({ actions })), 'ExceptionActions');
    expect(columnOf(table, 'Ref')).toEqual(['2', '1']);
    expect(columnOf(table, 'Mitigating action')).toEqual(['', 'Supplier chosen']);
    expect(columnOf(table, 'Support needed')).toEqual(['', 'A named deputy']);
    expect(columnOf(table, 'Times moved')).toEqual([2, 0]);
    expect(columnOf(table, 'Original due')).toEqual(['2026-12-31', '2026-12-31']);
  });

  test('none is said outright', () => {
    const section = exceptions(contextOf());
    expect(section.headline).toBe('No action is red or overdue.');
    expect(tableIn(section, 'ExceptionActions')).toMatchObject({ rows: [], whenEmpty: 'No action is red or overdue.' });
  });
});
