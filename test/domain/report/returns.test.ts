import { describe, expect, test } from '@jest/globals';
import { toSerial } from '../../../src/domain/calendar/serial';
import { actionsToReturn, leadsToReturn, RETURN_COLUMNS, returnCell } from '../../../src/domain/report/proforma';
import { readReturn, type ReturnedTable } from '../../../src/domain/report/readReturn';
import type { ReturnedCell } from '../../../src/domain/report/returnedCells';
import { aLead, anAction } from '../../helpers/planBuilder';
import { assessed } from './reportPlan';

const ACTIONS = [
  anAction({ id: 'a1', ref: '1.1', percentComplete: 0.5 }),
  anAction({ id: 'a2', ref: '1.2', status: 'Complete' }),
  anAction({ id: 'a3', ref: '1.3', accountableLead: 'R Castle' }),
];

function issued(answers: Readonly<Record<string, ReturnedCell>> = {}): ReturnedTable {
  const { assessment } = assessed({ actions: ACTIONS, leads: [aLead(), aLead({ name: 'R Castle' })] });
  const rows = actionsToReturn(assessment, 'P Marlow').map((each) =>
    RETURN_COLUMNS.map((column): ReturnedCell => {
      if (Object.hasOwn(answers, column.header)) return answers[column.header] ?? null;
      const value = returnCell(each, column.key);
      return column.kind === 'date' && typeof value === 'string' ? toSerial(value) : value;
    }),
  );
  return {
    file: 'marlow.xlsx',
    sheet: 'Return',
    headerRow: 6,
    headers: RETURN_COLUMNS.map((column) => column.header),
    rows,
    date1904: false,
  };
}

const plan = assessed({ actions: ACTIONS }).plan;

describe('issuing returns', () => {
  test('a lead is asked for open actions only, and only leads with some are asked', () => {
    const { assessment } = assessed({ actions: ACTIONS });
    expect(actionsToReturn(assessment, 'P Marlow').map(({ action }) => action.ref)).toEqual(['1.1']);
    expect(leadsToReturn(assessment)).toEqual(['P Marlow', 'R Castle']);
  });
});

describe('reading returns', () => {
  test('a return sent back untouched asks for nothing and still counts as returned', () => {
    expect(readReturn(plan, issued())).toEqual({ changes: [], findings: [], refs: ['1.1'] });
  });

  test.each([
    ['Status', 'complete', 'status', 'Complete'],
    ['% complete', 0.75, 'percentComplete', 0.75],
    ['% complete', '75%', 'percentComplete', 0.75],
    ['% complete', 75, 'percentComplete', 0.75],
    ['Progress', 'Lease signed', 'progress', 'Lease signed'],
    ['RAG reported', 'Amber', 'reportedRag', 'Amber'],
  ])('%s %j is proposed as %s %j', (header, typed, key, to) => {
    const { changes, findings } = readReturn(plan, issued({ [header]: typed }));
    expect(findings).toEqual([]);
    expect(changes).toMatchObject([{ id: 'a1', ref: '1.1', key, to }]);
  });

  test.each([[toSerial('2027-03-31')], ['31/03/2027'], ['31 March 2027'], ['March 2027']])(
    'a new date %j with its reason is a request, not a change of the date',
    (typed) => {
      const answers = { 'New date requested': typed, 'Reason for new date': 'Staff not in post' };
      expect(readReturn(plan, issued(answers)).changes).toMatchObject([
        {
          key: 'requestedDue',
          field: 'Requested due',
          from: '2026-12-31',
          to: '2027-03-31',
          reason: 'Staff not in post',
        },
      ]);
    },
  );

  test.each([
    ['return-date-without-reason', { 'New date requested': '31/03/2027' }],
    ['return-date-unreadable', { 'New date requested': 'soon', 'Reason for new date': 'x' }],
    ['return-status-unknown', { Status: 'Nearly there' }],
    ['return-percent-unreadable', { '% complete': 'most of it' }],
    ['return-row-unknown', { 'Row mark': 'zz', Ref: '9.9' }],
  ])('%s is reported with its cell, and nothing is proposed', (rule, answers) => {
    const { changes, findings } = readReturn(plan, issued(answers));
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule }]);
    expect(findings[0]?.where[0]).toMatch(/^Return![A-M]7$/);
    expect(findings[0]?.message).toContain('marlow.xlsx');
  });

  test('a row is found by its mark when its Ref was mended, and by its Ref when the mark is gone', () => {
    expect(readReturn(plan, issued({ Ref: '1.1 (new)', Progress: 'x' })).changes).toMatchObject([{ ref: '1.1' }]);
    expect(readReturn(plan, issued({ 'Row mark': null, Progress: 'x' })).changes).toMatchObject([{ id: 'a1' }]);
  });
});
