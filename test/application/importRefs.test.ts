import { expect, test } from '@jest/globals';
import { withRefs } from '../../src/application/importRefs';
import type { ImportedAction } from '../../src/domain/recognise/types';
import { readTimescale } from '../../src/domain/timescale/readTimescale';

function imported(ref: string | null, priority: string | null): ImportedAction {
  return {
    ref,
    theme: null,
    priority,
    action: 'Open the café',
    timescale: null,
    reading: readTimescale(''),
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
  };
}

test.each([
  [
    'numbered priorities',
    [
      [null, '1.4 Homes'],
      [null, '1.4 Homes'],
      [null, '2. Work'],
    ],
    ['1.4.1', '1.4.2', '2.1'],
  ],
  [
    'no numbers',
    [
      [null, 'Homes'],
      [null, null],
      [null, 'Work'],
    ],
    ['1', '2', '3'],
  ],
  [
    'refs given stay, and are not given again',
    [
      ['1.4.1', '1.4 Homes'],
      [null, '1.4 Homes'],
      ['A7', null],
    ],
    ['1.4.1', '1.4.2', 'A7'],
  ],
  ['a year is no number of a priority when words are glued to it', [[null, '100days plan']], ['1']],
] as const)('%s', (_, rows, refs) => {
  expect(withRefs(rows.map(([ref, priority]) => imported(ref, priority))).map((action) => action.ref)).toEqual(refs);
});

test('refs that the plan has already are not given again', () => {
  expect(withRefs([imported(null, '1.4 Homes')], ['1.4.1']).map((action) => action.ref)).toEqual(['1.4.2']);
});
