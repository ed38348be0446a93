import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { knownRuleSets } from '../../src/application/rules/knownRuleSets';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { formsFor } from '../../src/application/returns/issueForms';
import { draftChange } from '../../src/taskpane/session/draftChange';
import type { SheetBlock } from '../../src/workbook/sheetModel';
import { assessedAs, westmereContents } from '../application/westmerePlan';
import { memoryPane } from './memoryPane';

const pane = () => memoryPane(westmereContents(), '2026-07-02');
type Pane = Awaited<ReturnType<typeof pane>>;

/** A form for an update of 1.1, filled in. */
function fillIn({ session, opened }: Pane, typed: Readonly<Record<string, string>>): void {
  session.openForm('update', assessedAs(opened(), '1.1'));
  const { form } = session.state().desk;
  if (form?.kind !== 'update') throw new Error('The form is not open');
  session.dispatch({ kind: 'desk', change: { by: 'P Marlow', form: { ...form, typed } } });
}

describe('a form about one action', () => {
  test('says what it will write, writes it, closes, and can be put back exactly', async () => {
    const all = await pane();
    const before = JSON.stringify(all.workbook.contents);
    fillIn(all, { progress: 'Lease signed' });
    const { form, by } = all.session.state().desk;
    const change = form === null ? null : draftChange(form, { by, at: all.session.today() });
    expect(change?.refused === null ? change.changes.cells.map(({ header }) => header) : []).toEqual([
      'Progress',
      'Last update',
    ]);
    await all.session.saveForm();
    expect(all.session.state().desk.form).toBeNull();
    expect(all.session.state().notice).toMatchObject({ intent: 'success', title: 'Update saved.' });
    expect(assessedAs(all.opened(), '1.1').action.progress).toBe('Lease signed');
    await all.session.putBack(all.session.state().notice?.restores ?? []);
    expect(JSON.stringify(all.workbook.contents)).toBe(before);
  });

  test('writes nothing at all, log included, where somebody else changed a cell since the form was opened', async () => {
    const all = await pane();
    fillIn(all, { progress: 'Mine', percentComplete: '90' });
    all.typeIn('1.1', 'Progress', 'Theirs');
    await all.session.saveForm();
    expect(all.session.state().notice?.intent).toBe('warning');
    expect(all.session.state().desk.form).not.toBeNull();
    expect(assessedAs(all.opened(), '1.1').action).toMatchObject({ progress: 'Theirs', percentComplete: 0.7 });
    expect(all.opened().plan.updates).toEqual([]);
  });

  test('is offered again over what somebody else wrote, and saving it once more writes it', async () => {
    const all = await pane();
    fillIn(all, { progress: 'Mine' });
    all.typeIn('1.1', 'Progress', 'Theirs');
    await all.session.saveForm();
    expect(all.session.state().desk.form).toMatchObject({ typed: { progress: 'Mine' } });
    await all.session.saveForm();
    expect(all.session.state().desk.form).toBeNull();
    expect(assessedAs(all.opened(), '1.1').action.progress).toBe('Mine');
    expect(all.opened().plan.updates.at(-1)).toMatchObject({ field: 'Progress', from: 'Theirs', to: 'Mine' });
  });

  test('stays in front while something is typed in it, and makes room when nothing is', async () => {
    const all = await pane();
    fillIn(all, { progress: 'Half a sentence' });
    all.session.dispatch({ kind: 'chose', ref: '2.1' });
    expect(all.session.state().desk.form).not.toBeNull();
    fillIn(all, {});
    all.session.dispatch({ kind: 'chose', ref: '2.1' });
    expect(all.session.state().desk.form).toBeNull();
  });

  test('asks before it clears a filter, and closes once that is done', async () => {
    const all = await pane();
    const message = 'Actions is filtered. The filter is cleared for the moment and put back.';
    all.workbook.obstacles = [{ kind: 'filtered', where: 'Actions', message, canContinueWithConsent: true }];
    await all.session.retry();
    fillIn(all, { progress: 'Lease signed' });
    await all.session.saveForm();
    expect(all.session.state().ask?.lines).toContain(message);
    expect(all.opened().plan.updates).toEqual([]);
    await all.session.confirm();
    expect(all.session.state().desk.form).toBeNull();
    expect(all.opened().plan.updates).toHaveLength(1);
  });
});

describe('changes to the whole plan', () => {
  test('a period is closed as it was shown', async () => {
    const all = await pane();
    await all.session.closePeriod('2026-06');
    expect(all.session.state().notice?.title).toBe('June 2026 is closed. 4 rows kept in Status history.');
    expect(all.opened().plan.history.filter(({ periodEnd }) => periodEnd === '2026-06-30')).toHaveLength(4);
    await all.session.closePeriod('2026-06');
    expect(all.session.state().notice).toMatchObject({
      intent: 'warning',
      lines: ['The period to 30 Jun 2026 is already closed.'],
    });
  });

  test('a period is not closed over a change that nobody has seen', async () => {
    const all = await pane();
    all.typeIn('1.1', 'Status', 'Complete');
    await all.session.closePeriod('2026-06');
    expect(all.session.state().notice?.title).toContain('Look again');
    expect(all.opened().plan.history).toHaveLength(3);
    await all.session.closePeriod('2026-06');
    expect(all.opened().plan.history).toHaveLength(7);
  });

  test('another rule set is used once its preview still holds, and the draft is gone then', async () => {
    const all = await pane();
    const wish = { name: 'One month', copy: null, limits: {} };
    all.session.dispatch({ kind: 'desk', change: { rules: { name: 'One month', copy: null, limits: {} } } });
    all.typeIn('1.2', 'Status', 'Complete');
    await all.session.useRules(wish);
    expect(all.opened().plan.cover.ruleSet).toBe('Boardline');
    await all.session.useRules(wish);
    expect(all.opened().plan.cover.ruleSet).toBe('One month');
    expect(all.session.state().desk.rules).toBeNull();
    expect(knownRuleSets(all.opened().plan).map(({ name }) => name)).toContain('One month');
  });

  test('a rule set that cannot be used is refused in words', async () => {
    const all = await pane();
    await all.session.useRules({ name: 'Boardline', copy: null, limits: { warningDays: -3 } });
    expect(all.session.state().notice?.lines.join(' ')).toContain('WarningDays on the Cover');
  });
});

describe('the monthly cycle', () => {
  test('forms for every lead leave in one file, and one lead’s as a workbook', async () => {
    const { session, delivered } = await pane();
    await session.makeForms('2026-06', null);
    await session.makeForms('2026-06', 'R Castle');
    expect(delivered.map(({ name }) => name)).toEqual([
      'Westmere care plan, returns for June 2026.zip',
      '2026-06 R Castle.xlsx',
    ]);
    const forms = unzipSync(delivered[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(forms)).toEqual(['2026-06 P Marlow.xlsx', '2026-06 R Castle.xlsx']);
    const form = await (await openXlsx('form.xlsx', forms['2026-06 P Marlow.xlsx'] ?? new Uint8Array())).read();
    expect(form.tables.find(({ name }) => name === 'Return')?.rows.map(([ref]) => ref)).toEqual(['1.1', '2.1']);
  });

  test('a returned form is shown first, written on the user’s word, and can be put back', async () => {
    const all = await pane();
    const before = JSON.stringify(all.workbook.contents);
    await all.session.readReturns([await filledIn(all)]);
    const { returns } = all.session.state().desk;
    expect(returns?.collected.proposed.map(({ ref, field, to }) => [ref, field, to])).toEqual([
      ['1.1', 'Progress', 'Lease signed'],
    ]);
    expect(JSON.stringify(all.workbook.contents)).toBe(before);
    await all.session.acceptReturns();
    expect(all.session.state().desk.returns).toBeNull();
    expect(assessedAs(all.opened(), '1.1').action).toMatchObject({
      progress: 'Lease signed',
      lastUpdate: '2026-07-02',
    });
    expect(all.opened().plan.updates.map(({ by, field }) => [by, field])).toEqual([
      ['P Marlow', 'Progress'],
      ['P Marlow', 'Return'],
    ]);
    await all.session.putBack(all.session.state().notice?.restores ?? []);
    expect(JSON.stringify(all.workbook.contents)).toBe(before);
  });

  test('a file that is no workbook is named, and nothing is shown as read', async () => {
    const { session } = await pane();
    await session.readReturns([{ name: 'return.xlsx', bytes: new Uint8Array([1, 2, 3]) }]);
    expect(session.state().desk.returns).toBeNull();
    expect(session.state().notice?.lines.join(' ')).toContain('return.xlsx');
  });
});

/** P Marlow's form with one text typed into it, as a file. */
async function filledIn({ opened }: Pane) {
  const form = formsFor(opened(), '2026-06').find(({ lead }) => lead === 'P Marlow');
  if (form === undefined) throw new Error('P Marlow has no form');
  const book = form.book();
  const typed = (block: SheetBlock): SheetBlock => {
    if (block.kind !== 'table' || block.name !== 'Return') return block;
    const place = block.columns.findIndex(({ header }) => header === 'Progress');
    return {
      ...block,
      rows: block.rows.map((row, down) =>
        row.map((cell, at) => (down === 0 && at === place ? { ...cell, value: 'Lease signed' } : cell)),
      ),
    };
  };
  const sheets = book.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(typed) }));
  return { name: form.file, bytes: await makeBook({ ...book, sheets }) };
}
