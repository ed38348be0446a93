import { describe, expect, test } from '@jest/globals';
import { completed } from '../../../src/domain/report/completed';
import { dueNext } from '../../../src/domain/report/dueNext';
import { extensions } from '../../../src/domain/report/extensions';
import { aHistoryRow, anAction, anUpdate } from '../../helpers/planBuilder';
import { contextOf } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

const done = (ref: string, completedOn: string | null) =>
  anAction({ ref, status: 'Complete', completedOn, outcome: `Outcome of ${ref}` });

describe('delivered since the last report', () => {
  const history = [aHistoryRow({ ref: 'old', status: 'Complete' }), aHistoryRow({ ref: 'undated' })];

  test('by completion date, and by the history where there is none', () => {
    const actions = [
      done('old', '2026-04-01'),
      done('new', '2026-06-10'),
      done('undated', null),
      done('ahead', '2026-08-01'),
      anAction({ ref: 'open' }),
    ];
    const section = completed(contextOf({ actions, history }));
    expect(columnOf(tableIn(section, 'CompletedActions'), 'Ref')).toEqual(['new', 'undated']);
    expect(section.headline).toBe('2 actions completed since 31 May 2026.');
    expect(JSON.stringify(section.blocks)).toContain('1 action has a completion date after 30 Jun 2026');
  });

  test('with its outcome; the public sees no evidence', () => {
    const table = tableIn(
      completed(contextOf({ actions: [done('a', '2026-06-10')], history }, 'public')),
      'CompletedActions',
    );
    expect(columnOf(table, 'Outcome')).toEqual(['Outcome of a']);
    expect(table.columns.map((column) => column.header)).not.toContain('Evidence');
  });

  test('nothing delivered is said', () => {
    expect(completed(contextOf({ history })).headline).toBe('No action has been completed since 31 May 2026.');
  });
});

describe('due next', () => {
  test.each([
    ['2026-06-29', false],
    ['2026-06-30', true],
    ['2026-07-31', true],
    ['2026-08-01', false],
  ])('an open action due on %s is listed: %s', (currentDue, listed) => {
    const table = tableIn(dueNext(contextOf({ actions: [anAction({ currentDue })] })), 'DueNextActions');
    expect(table.rows).toHaveLength(listed ? 1 : 0);
  });

  test('what is finished is not due', () => {
    const actions = [anAction({ currentDue: '2026-07-10', status: 'Complete' })];
    expect(dueNext(contextOf({ actions })).headline).toBe('No action falls due by 31 Jul 2026.');
  });
});

describe('extensions', () => {
  const asked = anUpdate({
    field: 'Requested due',
    to: '31 Mar 2027',
    source: 'Return: staff not in post',
    at: '2026-06-20',
  });

  test('a request with its reason waits for the board', () => {
    const table = tableIn(extensions(contextOf({ updates: [asked] })), 'ExtensionRequests');
    expect(columnOf(table, 'Date requested')).toEqual(['2027-03-31']);
    expect(columnOf(table, 'Reason for request')).toEqual(['staff not in post']);
  });

  test('no longer once the date has been moved', () => {
    const moved = anUpdate({ field: 'Current due', at: '2026-06-25', from: '2026-12-31', to: '2027-03-31' });
    const section = extensions(contextOf({ updates: [asked, moved] }));
    expect(section.headline).toBe('No extension has been requested.');
    expect(tableIn(section, 'DatesMoved').rows).toHaveLength(1);
  });

  test('dates moved too often are named', () => {
    const actions = [anAction({ ref: '2.4', timesRevised: 3 })];
    expect(JSON.stringify(extensions(contextOf({ actions })).blocks)).toContain('2.4 (3 times)');
  });
});
