import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Action } from '../../../src/domain/plan/types';
import { matchImport } from '../../../src/domain/recognise/matchImport';
import type { ImportedAction } from '../../../src/domain/recognise/types';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';

function imported(fields: Partial<ImportedAction>): ImportedAction {
  return {
    ref: null,
    theme: null,
    priority: null,
    action: 'Open the hub in every ward',
    timescale: null,
    reading: readTimescale(fields.timescale ?? ''),
    start: null,
    due: null,
    status: null,
    accountableLeads: [],
    supportingOfficers: [],
    outcome: null,
    commentary: null,
    tags: [],
    group: null,
    reviews: [],
    provenance: 'plan.docx, table 1, row 2',
    ...fields,
  };
}

function existing(fields: Partial<Action>): Action {
  return {
    row: 2,
    id: 'a1',
    ref: '',
    theme: '',
    priority: '',
    action: 'Open the hub in every ward',
    timescale: '',
    start: null,
    baselineDue: null,
    currentDue: null,
    completedOn: null,
    status: null,
    percentComplete: null,
    accountableLead: '',
    supportingOfficers: '',
    outcome: '',
    commentary: '',
    progress: '',
    blockage: '',
    supportNeeded: '',
    evidence: '',
    lastUpdate: null,
    reviewDate: null,
    tags: '',
    group: '',
    reportedRag: '',
    overrideReason: '',
    timesRevised: 0,
    ...fields,
  };
}

describe('Importing onto a plan', () => {
  test('the same row is the same, whatever the spacing and the order of names', () => {
    const match = matchImport(
      [existing({ accountableLead: 'A. Pell; C Dunn' })],
      [imported({ action: 'Open  the hub in every ward', accountableLeads: ['C Dunn', 'A Pell'] })],
    );
    expect([match.same.length, match.changed.length, match.added.length, match.missing.length]).toEqual([1, 0, 0, 0]);
  });

  test('changes are proposed field by field, and blanks propose nothing', () => {
    const match = matchImport(
      [
        existing({
          ref: '1.1',
          timescale: 'May 2026',
          currentDue: '2026-05-31',
          outcome: 'Kept',
          status: 'In progress',
        }),
      ],
      [
        imported({
          ref: '1.1',
          timescale: 'July 2026',
          due: '2026-07-31',
          status: 'Complete',
          accountableLeads: ['A Pell'],
        }),
      ],
    );
    expect(match.changed[0]?.changes).toEqual([
      { field: 'timescale', from: 'May 2026', to: 'July 2026' },
      { field: 'currentDue', from: '2026-05-31', to: '2026-07-31' },
      { field: 'status', from: 'In progress', to: 'Complete' },
      { field: 'accountableLead', from: null, to: 'A Pell' },
    ]);
  });

  test('a due date that the plan has moved on from is left alone', () => {
    const match = matchImport(
      [existing({ timescale: 'May 2026', baselineDue: '2026-05-31', currentDue: '2026-09-30' })],
      [imported({ timescale: 'May 2026', due: '2026-05-31' })],
    );
    expect(match.same).toHaveLength(1);
  });

  test('a renumbered plan is matched by its words', () => {
    const match = matchImport(
      [existing({ ref: '1', action: 'Map all the sites' }), existing({ ref: '2', action: 'Train the wardens well' })],
      [imported({ ref: '1', action: 'Train the wardens well' }), imported({ ref: '2', action: 'Map all the sites' })],
    );
    expect([...match.same, ...match.changed].map((pair) => [pair.existing.action, pair.imported.action])).toEqual([
      ['Train the wardens well', 'Train the wardens well'],
      ['Map all the sites', 'Map all the sites'],
    ]);
  });

  test('other words under the same ref are another action', () => {
    const match = matchImport([existing({ ref: '1' })], [imported({ ref: '1', action: 'Audit fifty case files' })]);
    expect([match.added.length, match.missing.length]).toEqual([1, 1]);
  });

  test('each row is used once: of two alike, the one under the same priority first', () => {
    const match = matchImport(
      [existing({ id: 'a', priority: 'Homes' }), existing({ id: 'b', priority: 'Jobs' })],
      [imported({ priority: 'Jobs' }), imported({ priority: 'Homes' }), imported({ priority: 'Health' })],
    );
    expect(match.same.map((pair) => pair.existing.id)).toEqual(['b', 'a']);
    expect(match.added).toHaveLength(1);
  });

  test('a plan imported onto itself, in any order, changes nothing', () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){2,6}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (actions, order) => {
        const shuffled = actions
          .map((action) => ({ action, at: order.next().value as number }))
          .sort((one, other) => one.at - other.at);
        const match = matchImport(
          actions.map((action) => existing({ action })),
          shuffled.map(({ action }) => imported({ action })),
        );
        expect(match.same).toHaveLength(actions.length);
      }),
    );
  });
});
