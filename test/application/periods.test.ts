import { describe, expect, test } from '@jest/globals';
import { changesSince } from '../../src/application/periods/changesSince';
import {
  closePlanPeriod,
  monthEndedBy,
  periodEndOf,
  type ProposedClosing,
} from '../../src/application/periods/closePlanPeriod';
import { updateAction } from '../../src/application/actions/updateAction';
import type { OpenedPlan } from '../../src/application/openPlan';
import { assessedAs, HOSTS, opened, valuesOf, westmereContents } from './westmerePlan';

type Closed = Extract<ProposedClosing, { readonly refused: null }>;

function closed(plan: OpenedPlan, periodEnd: string, leaveOut = false): Closed {
  const closing = closePlanPeriod(plan, periodEnd, leaveOut);
  if (closing.refused !== null) throw new Error(closing.refused);
  return closing;
}

describe.each(HOSTS)('closing a period, %s', (_host, make) => {
  test('keeps one row an action, changes no other cell, and can be put back', async () => {
    const workbook = await make(westmereContents());
    const before = await opened(workbook);
    const { changes, rows } = closed(before, '2026-06-30');
    expect(rows.map(({ ref, rag, currentDue, percentComplete }) => [ref, rag, currentDue, percentComplete])).toEqual([
      ['1.1', 'Green', '2026-07-31', 0.7],
      ['1.2', 'Red', '2026-05-31', null],
      ['2.1', 'Green', '2026-09-30', null],
      ['2.2', 'Blue', '2026-03-31', 1],
    ]);
    const { restore } = await workbook.apply(changes);
    const after = await opened(workbook, '2026-07-31');
    expect(after.plan.history.slice(-4).map(({ periodEnd, ref, rag }) => [periodEnd, ref, rag])).toEqual(
      rows.map(({ ref, rag }) => ['2026-06-30', ref, rag]),
    );
    expect(after.plan.actions).toEqual(before.plan.actions);
    expect(after.assessment.previous).toMatchObject({ periodEnd: '2026-06-30', counts: { Red: 1, Green: 2, Blue: 1 } });
    if (restore === null) throw new Error('There is no way back');
    await workbook.putBack(restore);
    expect(valuesOf(await workbook.read())).toBe(valuesOf(before.snapshot));
  });

  test('is done once only', async () => {
    const workbook = await make(westmereContents());
    await workbook.apply(closed(await opened(workbook), '2026-06-30').changes);
    const after = await opened(workbook);
    expect(closePlanPeriod(after, '2026-06-30', false).refused).toBe('The period to 30 Jun 2026 is already closed.');
    expect(closePlanPeriod(after, '2026-05-31', false).refused).toContain('in order');
  });

  test('what has changed since is a list, worst and all', async () => {
    const workbook = await make(westmereContents());
    const since = changesSince(await opened(workbook));
    expect(since?.periodEnd).toBe('2026-05-31');
    expect(since?.movements.map(({ ref, movement }) => [ref, movement])).toEqual([
      ['1.1', 'better'],
      ['1.2', 'worse'],
      ['2.1', 'new'],
      ['2.2', 'new'],
      ['9.9', 'gone'],
    ]);
    expect(since?.movements[0]?.changes).toEqual([
      { ref: '1.1', what: 'rating', from: 'Amber', to: 'Green' },
      { ref: '1.1', what: 'progress', from: '40 %', to: '70 %' },
    ]);
    await workbook.apply(closed(await opened(workbook), '2026-06-30').changes);
    const later = await opened(workbook, '2026-07-01');
    expect(changesSince(later)?.movements).toEqual([]);
    const update = updateAction(
      later,
      assessedAs(later, '2.1').action,
      { status: 'In progress' },
      { by: 'P Marlow', at: '2026-07-01' },
    );
    if (update.refused !== null) throw new Error(update.refused);
    await workbook.apply(update.changes);
    expect(changesSince(await opened(workbook, '2026-07-01'))?.movements).toMatchObject([
      { ref: '2.1', movement: 'other', changes: [{ what: 'status', from: 'Not started', to: 'In progress' }] },
    ]);
  });
});

describe('a period that cannot be closed', () => {
  const [, make] = HOSTS[0] ?? [];

  async function plan(...parts: Parameters<typeof westmereContents>): Promise<OpenedPlan> {
    if (make === undefined) throw new Error('There is no host');
    return opened(await make(westmereContents(...parts)));
  }

  test('before it has ended', async () => {
    expect(closePlanPeriod(await plan(), '2026-07-31', false).refused).toContain(
      'before the period ends on 31 Jul 2026',
    );
  });

  test.each([
    ['without a Ref', { ref: '' }, 'has no Ref'],
    ['with another’s Ref', { ref: '1.1' }, 'More than one action bears the Ref 1.1'],
  ])('with an action %s, unless it is to be left out', async (_what, parts, why) => {
    const before = await plan([{ ...parts, action: 'Train the reception staff', status: 'Not started' }]);
    const refused = closePlanPeriod(before, '2026-06-30', false);
    expect(refused.refused).toContain(why);
    const without = closed(before, '2026-06-30', true);
    expect(without.rows.map(({ ref }) => ref)).toEqual(
      parts.ref === '' ? ['1.1', '1.2', '2.1', '2.2'] : ['1.2', '2.1', '2.2'],
    );
    expect(without.unkept.length).toBe(parts.ref === '' ? 1 : 2);
  });

  test('without the table that would keep it', async () => {
    const before = await plan();
    const tables = before.snapshot.tables.filter(({ name }) => name !== 'History');
    expect(
      closePlanPeriod({ ...before, snapshot: { ...before.snapshot, tables } }, '2026-06-30', false).refused,
    ).toContain('History');
  });
});

test.each([
  ['2026-06', '2026-06-30'],
  ['2028-02', '2028-02-29'],
  ['2026-13', null],
  ['June', null],
])('the month %s ends on %s', (month, end) => {
  expect(periodEndOf(month)).toBe(end);
});

test.each([
  ['2026-06-30', '2026-06'],
  ['2026-06-29', '2026-05'],
  ['2026-01-15', '2025-12'],
  ['2028-02-29', '2028-02'],
])('by %s the last month that has ended is %s', (day, month) => {
  expect(monthEndedBy(day)).toBe(month);
});
