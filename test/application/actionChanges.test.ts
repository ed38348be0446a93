import { describe, expect, test } from '@jest/globals';
import { moveDue } from '../../src/application/actions/moveDue';
import { overrideRag } from '../../src/application/actions/overrideRag';
import { updateAction } from '../../src/application/actions/updateAction';
import type { ActionChange } from '../../src/application/actions/actionChange';
import { toSerial } from '../../src/domain/calendar/serial';
import { extensionRequests } from '../../src/domain/report/extensionRequests';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { ChangeSet, Workbook } from '../../src/workbook/port';
import { assessedAs, HOSTS, opened, valuesOf, westmereContents } from './westmerePlan';

const AUTHOR = { by: 'P Marlow', at: '2026-07-02' };

function allowed(change: ActionChange): ChangeSet {
  if (change.refused !== null) throw new Error(change.refused);
  return change.changes;
}

describe.each(HOSTS)('a change to one action, %s', (_host, make) => {
  async function plan(): Promise<Workbook> {
    return make(westmereContents());
  }

  test('an update writes what differs, the day and the log, and nothing else; it can be put back', async () => {
    const workbook = await plan();
    const before = await opened(workbook);
    const typed = { status: 'In progress', percentComplete: '85', progress: 'Lease signed' };
    const changes = allowed(updateAction(before, assessedAs(before, '1.1').action, typed, AUTHOR));
    expect(changes.cells.map(({ header, value }) => [header, value])).toEqual([
      ['% complete', 0.85],
      ['Progress', 'Lease signed'],
      ['Last update', toSerial('2026-07-02')],
    ]);
    const { restore, conflicts } = await workbook.apply(changes);
    expect(conflicts).toEqual([]);
    const after = await opened(workbook);
    expect(assessedAs(after, '1.1').action).toMatchObject({
      percentComplete: 0.85,
      progress: 'Lease signed',
      lastUpdate: '2026-07-02',
      status: 'In progress',
    });
    expect(after.plan.actions.slice(1)).toEqual(before.plan.actions.slice(1));
    expect(
      after.plan.updates.map(({ by, at, ref, field, from, to, source }) => [by, at, ref, field, from, to, source]),
    ).toEqual([
      ['P Marlow', '2026-07-02', '1.1', '% complete', '70 %', '85 %', 'Pane'],
      ['P Marlow', '2026-07-02', '1.1', 'Progress', '', 'Lease signed', 'Pane'],
    ]);
    if (restore === null) throw new Error('There is no way back');
    await workbook.putBack(restore);
    expect(valuesOf(await workbook.read())).toBe(valuesOf(before.snapshot));
  });

  test('with nothing to report, the day is noted and the log says so', async () => {
    const workbook = await plan();
    const before = await opened(workbook);
    await workbook.apply(allowed(updateAction(before, assessedAs(before, '2.1').action, {}, AUTHOR)));
    const after = await opened(workbook);
    expect(assessedAs(after, '2.1').action.lastUpdate).toBe('2026-07-02');
    expect(after.plan.updates).toMatchObject([{ ref: '2.1', field: 'Update', to: 'No change' }]);
  });

  test('asking for more time changes no cell of the action and waits for the board', async () => {
    const workbook = await plan();
    const before = await opened(workbook);
    const wish = { to: '2026-08-31', reason: 'Two trusts have not met', agreed: false };
    await workbook.apply(allowed(moveDue(before, assessedAs(before, '1.2'), wish, AUTHOR)));
    const after = await opened(workbook);
    expect(after.plan.actions).toEqual(before.plan.actions);
    expect(extensionRequests(after.plan, after.assessment)).toMatchObject([
      { assessed: { action: { ref: '1.2' } }, requested: '2026-08-31', reason: 'Two trusts have not met' },
    ]);
  });

  test('the first agreed date outlives every move, and the moves are counted', async () => {
    const workbook = await plan();
    for (const [to, times] of [
      ['2026-10-31', 1],
      ['2026-11-30', 2],
      ['2026-12-31', 3],
    ] as const) {
      const before = await opened(workbook);
      const wish = { to, reason: 'Register not complete', agreed: true };
      const change = moveDue(before, assessedAs(before, '2.1'), wish, AUTHOR);
      expect(change.refused === null && change.warnings.length).toBe(times > 2 ? 1 : 0);
      await workbook.apply(allowed(change));
      const { action, slippageDays } = assessedAs(await opened(workbook), '2.1');
      // Its cell was blank: the date that the timescale's words gave is kept as the first.
      expect(action).toMatchObject({ baselineDue: '2026-09-30', currentDue: to, timesRevised: times });
      expect(slippageDays).toBeGreaterThan(0);
    }
  });

  test('an override stands with its reason, and the rule comes back when it is taken away', async () => {
    const workbook = await plan();
    const before = await opened(workbook);
    expect(assessedAs(before, '1.2').rag).toBe('Red');
    await workbook.apply(
      allowed(overrideRag(before, assessedAs(before, '1.2'), { word: 'Amber', reason: 'Signed, not filed' }, AUTHOR)),
    );
    const overridden = await opened(workbook);
    expect(assessedAs(overridden, '1.2')).toMatchObject({ rag: 'Amber', derivedRag: 'Red' });
    expect(assessedAs(overridden, '1.2').reason).toContain('Signed, not filed');
    await workbook.apply(
      allowed(overrideRag(overridden, assessedAs(overridden, '1.2'), { word: '', reason: 'Not so' }, AUTHOR)),
    );
    const after = await opened(workbook);
    expect(assessedAs(after, '1.2').rag).toBe('Red');
    expect(after.plan.updates.map(({ field, from, to, source }) => [field, from, to, source])).toEqual([
      ['RAG', 'Red', 'Amber', 'Pane: Signed, not filed'],
      ['RAG', 'Amber', 'Red', 'Pane: Not so'],
    ]);
  });

  test('a text that looks like a formula stays a text', async () => {
    const workbook = await plan();
    const before = await opened(workbook);
    await workbook.apply(allowed(updateAction(before, assessedAs(before, '1.1').action, { progress: '=1+1' }, AUTHOR)));
    const after = await opened(workbook);
    expect(assessedAs(after, '1.1').action.progress).toBe('=1+1');
    expect(after.plan.updates).toMatchObject([{ to: '=1+1' }]);
  });
});

describe('what is refused', () => {
  async function plan() {
    const workbook = new MemoryWorkbook('Westmere.xlsx');
    await workbook.createPlan(westmereContents());
    return { workbook, before: await opened(workbook) };
  }

  test.each([
    ['an unknown status', { status: 'Nearly' }, AUTHOR, '“Nearly” is no status'],
    ['more than all', { percentComplete: '140' }, AUTHOR, 'from 0 to 100'],
    ['a share in words', { percentComplete: 'half' }, AUTHOR, '“half” is no percentage'],
    ['a day to come', { completedOn: '2026-07-03' }, AUTHOR, '3 Jul 2026 has not come yet'],
    ['no such day', { completedOn: '2026-06-31' }, AUTHOR, 'not a day that exists'],
    ['nobody’s update', { progress: 'x' }, { ...AUTHOR, by: ' ' }, 'Say who'],
    ['more than a cell holds', { commentary: 'x'.repeat(32_768) }, AUTHOR, '32768 characters'],
  ])('an update with %s', async (_what, typed, author, why) => {
    const { before } = await plan();
    expect(updateAction(before, assessedAs(before, '1.1').action, typed, author).refused).toContain(why);
  });

  test.each([
    ['without a reason', '1.1', { to: '2026-09-30', reason: ' ', agreed: true }, 'Say why'],
    ['to the day it has', '1.1', { to: '2026-07-31', reason: 'x', agreed: true }, 'already due'],
    ['asked for an earlier day', '1.1', { to: '2026-07-01', reason: 'x', agreed: false }, 'must be later'],
    ['to no day', '1.1', { to: '2026-06-31', reason: 'x', agreed: true }, 'not a day that exists'],
    ['before a date is chosen', '1.2', { to: '', reason: 'x', agreed: false }, 'Say which date'],
    ['of what is complete', '2.2', { to: '2026-09-30', reason: 'x', agreed: true }, 'is complete'],
  ])('a date moved %s', async (_what, ref, wish, why) => {
    const { before } = await plan();
    expect(moveDue(before, assessedAs(before, ref), wish, AUTHOR).refused).toContain(why);
  });

  test.each([
    ['without a reason', { word: 'Green', reason: '' }, 'Say why'],
    ['with a word the rules do not have', { word: 'Purple', reason: 'x' }, '“Purple” is no word'],
    ['with the rule’s own word', { word: 'Red', reason: 'x' }, 'Red already'],
    ['taken away where there is none', { word: '', reason: 'x' }, 'stands already'],
  ])('an override %s', async (_what, wish, why) => {
    const { before } = await plan();
    expect(overrideRag(before, assessedAs(before, '1.2'), wish, AUTHOR).refused).toContain(why);
  });

  test('any change where nothing could log it, or the row has no Id', async () => {
    const { before } = await plan();
    const unlogged = {
      ...before,
      snapshot: { ...before.snapshot, tables: before.snapshot.tables.filter(({ name }) => name !== 'Updates') },
    };
    const { action } = assessedAs(before, '1.1');
    expect(updateAction(unlogged, action, { progress: 'x' }, AUTHOR).refused).toContain('Updates');
    expect(updateAction(before, { ...action, id: '' }, { progress: 'x' }, AUTHOR).refused).toContain('Re-check');
  });

  test('closing without evidence or a day is allowed and said to be a finding', async () => {
    const { before } = await plan();
    const change = updateAction(before, assessedAs(before, '1.1').action, { status: 'Complete' }, AUTHOR);
    expect(change.refused === null ? change.warnings : []).toEqual([
      'Complete with no evidence is reported as a finding.',
      'Complete with no day of completion is reported as a finding.',
    ]);
  });

  test('a cell that somebody else changed meanwhile stays theirs', async () => {
    const { workbook, before } = await plan();
    const changes = allowed(updateAction(before, assessedAs(before, '1.1').action, { progress: 'Mine' }, AUTHOR));
    workbook.beforeApply = (contents) => {
      const table = contents.tables.find(({ name }) => name === 'Actions');
      const place = table?.headers.indexOf('Progress') ?? -1;
      const row = table?.rows[0];
      if (row !== undefined) row[place] = { value: 'Theirs', formula: null };
    };
    const { conflicts } = await workbook.apply(changes);
    expect(conflicts).toMatchObject([{ found: 'Theirs' }]);
  });
});
