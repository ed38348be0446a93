import { describe, expect, test } from '@jest/globals';
import { samplePlan } from '../../src/application/sample/samplePlan';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { actionInView } from '../../src/taskpane/session/actionInView';
import type { PaneSession } from '../../src/taskpane/session/session';
import { paneOver } from './memoryPane';

const pane = (workbook = new MemoryWorkbook('Westmere.xlsx')) => paneOver(workbook);

async function withSample() {
  const workbook = new MemoryWorkbook('Westmere.xlsx');
  await workbook.createPlan(samplePlan());
  const all = pane(workbook);
  await all.session.start();
  return all;
}

function openedIn(session: PaneSession) {
  const { phase } = session.state();
  if (phase.kind !== 'plan') throw new Error(`No plan is open: ${phase.kind}`);
  return phase.opened;
}

/** Takes a due date away that its timescale states, so that a re-check has a cell of Actions to fill. */
function blankDueDate(workbook: MemoryWorkbook): void {
  const table = workbook.contents.tables.find((each) => each.name === 'Actions');
  const place = table?.headers.indexOf('Current due') ?? -1;
  for (const row of table?.rows ?? []) row[place] = { value: null, formula: null };
}

describe('first run', () => {
  test('is shown where the workbook holds no plan, can be put aside and taken up again', async () => {
    const { session } = pane();
    await session.start();
    expect(session.state().phase).toMatchObject({ kind: 'noPlan', skipped: false });
    session.dispatch({ kind: 'skipped', skipped: true });
    expect(session.state().phase).toMatchObject({ kind: 'noPlan', skipped: true });
  });

  test('says what it will add before it makes the sample in the user’s own workbook', async () => {
    const { session, workbook } = pane();
    await session.start();
    await session.askSample();
    expect(session.state().ask?.title).toBe('Add the sample plan to this workbook?');
    expect(workbook.contents.tables).toEqual([]);
    await session.confirm();
    expect(openedIn(session).assessment.actions.length).toBeGreaterThan(50);
    expect(session.state().notice?.intent).toBe('success');
  });

  test('makes the sample at once in a browser, where it is a workbook of its own', async () => {
    const { session } = paneOver(new MemoryWorkbook(), { host: 'browser' });
    await session.start();
    await session.askSample();
    expect(session.state().phase.kind).toBe('plan');
  });

  test('starts an empty plan that has no actions and nothing in the way', async () => {
    const { session } = pane();
    await session.start();
    await session.askNewPlan();
    await session.confirm();
    expect(openedIn(session).assessment.actions).toEqual([]);
  });
});

describe('re-check', () => {
  test('says how many cells and sheets before anything changes; "Not now" leaves all as it was', async () => {
    const { session, workbook } = await withSample();
    const before = JSON.stringify(workbook.contents);
    await session.askRecheck('2026-07-31');
    expect(session.state().ask?.lines.join(' ')).toContain('The report date becomes 31 Jul 2026.');
    session.dispatch({ kind: 'ask', ask: null });
    expect(JSON.stringify(workbook.contents)).toBe(before);
  });

  test('writes once it is confirmed, and can be put back exactly', async () => {
    const { session, workbook } = await withSample();
    const before = JSON.stringify(workbook.contents);
    await session.askRecheck('2026-07-31');
    await session.confirm();
    expect(openedIn(session).plan.cover.reportDate).toBe('2026-07-31');
    const restores = session.state().notice?.restores ?? [];
    expect(restores.length).toBeGreaterThan(0);
    await session.putBack(restores);
    expect(JSON.stringify(workbook.contents)).toBe(before);
    expect(openedIn(session).plan.cover.reportDate).toBe('2026-07-15');
  });

  test('is refused with the obstacle’s own sentence, and writes nothing', async () => {
    const { session, workbook } = await withSample();
    blankDueDate(workbook);
    const message = 'The sheet Actions is protected. Unprotect it, then re-check.';
    workbook.obstacles = [{ kind: 'protected', where: 'Actions', message, canContinueWithConsent: false }];
    await session.askRecheck();
    expect(session.state().ask).toBeNull();
    expect(session.state().notice).toMatchObject({ intent: 'warning', lines: [message] });
  });

  test('is not stopped by what stands in the way of something else', async () => {
    const { session, workbook } = await withSample();
    const message = 'Something stands below Leads.';
    workbook.obstacles = [{ kind: 'blockedBelow', where: 'Leads', message, canContinueWithConsent: false }];
    await session.askRecheck();
    expect(session.state().ask?.title).toBe('Bring the workbook up to date?');
  });

  test('asks for consent where a filter is on, in the obstacle’s own words', async () => {
    const { session, workbook } = await withSample();
    blankDueDate(workbook);
    const message = 'Actions is filtered. The filter is cleared for the moment and put back.';
    workbook.obstacles = [{ kind: 'filtered', where: 'Actions', message, canContinueWithConsent: true }];
    await session.askRecheck();
    expect(session.state().ask?.lines).toContain(message);
  });

  test('looks at another day without changing a cell', async () => {
    const { session, workbook } = await withSample();
    const before = JSON.stringify(workbook.contents);
    await session.lookAsAt('2026-12-31');
    expect(openedIn(session).assessment.asAt).toBe('2026-12-31');
    expect(JSON.stringify(workbook.contents)).toBe(before);
  });
});

describe('faults', () => {
  test('a fault of the host is shown in its own sentence, and the plan stays in view', async () => {
    const { session, workbook } = await withSample();
    workbook.read = () =>
      Promise.reject(Object.assign(new Error('A cell is being edited: press Enter.'), { name: 'HostFault' }));
    await session.askRecheck();
    expect(session.state().notice).toMatchObject({ intent: 'error', lines: ['A cell is being edited: press Enter.'] });
    expect(session.state().phase.kind).toBe('plan');
    expect(session.state().work).toBeNull();
  });

  test('a fault of our own says that it is one', async () => {
    const { session, workbook } = await withSample();
    workbook.read = () => Promise.reject(new TypeError('x is undefined'));
    await session.askRecheck();
    expect(session.state().notice?.lines[0]).toContain('Something went wrong inside Boardline: x is undefined.');
  });

  test('a workbook that cannot be read at first is refused with the reason, and can be tried again', async () => {
    const workbook = new MemoryWorkbook();
    const { session } = pane(workbook);
    const read = workbook.read.bind(workbook);
    workbook.read = () => Promise.reject(Object.assign(new Error('Excel is busy.'), { name: 'HostFault' }));
    await session.start();
    expect(session.state().phase).toMatchObject({ kind: 'refused', problem: { message: 'Excel is busy.' } });
    workbook.read = read;
    await session.retry();
    expect(session.state().phase.kind).toBe('noPlan');
  });
});

describe('staying current', () => {
  test('a change on the sheet marks the pane as stale; a reading makes it fresh', async () => {
    const { session, changes } = await withSample();
    changes.tell(undefined);
    expect(session.state().stale).toBe(true);
    await session.askRecheck();
    expect(session.state().stale).toBe(false);
  });

  test('the Action screen follows the selected row, and shows nothing for other sheets', async () => {
    const { session, selection } = await withSample();
    const [first, second] = openedIn(session).assessment.actions;
    selection.tell({ sheet: 'Actions', row: second?.action.row ?? 0 });
    expect(actionInView(session.state())?.action.ref).toBe(second?.action.ref);
    session.dispatch({ kind: 'chose', ref: first?.action.ref ?? '' });
    expect(actionInView(session.state())?.action.ref).toBe(first?.action.ref);
    selection.tell({ sheet: 'Leads', row: 3 });
    expect(actionInView(session.state())).toBeNull();
  });
});

describe('bringing a plan in', () => {
  const csv = 'Ref,Action,Timescale,Lead\n7.1,Open a second clinic at Northgate,31/12/2026,P Adeyemi\n';
  const file = { name: 'extra.csv', bytes: new TextEncoder().encode(csv) };

  test('writes nothing until it is accepted, then adds to the plan that is open', async () => {
    const { session, workbook } = await withSample();
    const before = JSON.stringify(workbook.contents);
    await session.bringIn([file]);
    expect(session.state().importing).toMatchObject({ step: 'found', preview: { target: 'existingPlan' } });
    expect(JSON.stringify(workbook.contents)).toBe(before);
    await session.acceptImport();
    const added = openedIn(session).assessment.actions.find((each) => each.action.ref === '7.1');
    expect(added).toMatchObject({ due: '2026-12-31', accountable: ['P Adeyemi'] });
  });

  test('makes a new plan where there is none', async () => {
    const { session } = pane();
    await session.start();
    await session.bringIn([file]);
    await session.acceptImport();
    expect(openedIn(session).assessment.actions.map((each) => each.action.ref)).toEqual(['7.1']);
  });

  test('a file that cannot be read is named on the Import screen', async () => {
    const { session } = await withSample();
    await session.bringIn([{ name: 'empty.docx', bytes: new Uint8Array() }]);
    expect(session.state().importing.problem?.message).toContain('empty.docx');
  });
});

describe('the report', () => {
  test('is made for the audience and sections chosen, and handed over by name', async () => {
    const { session, delivered } = await withSample();
    session.dispatch({ kind: 'report', change: { audience: 'public' } });
    session.dispatch({ kind: 'report', change: { sections: ['summary'], errorsAccepted: true } });
    await session.makeReport();
    expect(delivered.map((file) => file.name)).toEqual([
      'Westmere mental health improvement plan, public report 2026-07-15.xlsx',
    ]);
    expect(session.state().notice?.title).toContain('is there');
  });

  test('offers each audience all of its own sections', async () => {
    const { session } = await withSample();
    expect(session.state().report?.sections).not.toContain('history');
    session.dispatch({ kind: 'report', change: { audience: 'scrutiny' } });
    expect(session.state().report?.sections).toContain('history');
  });

  test('can be stopped between steps, and then hands nothing over', async () => {
    const { session, delivered } = await withSample();
    session.dispatch({ kind: 'report', change: { errorsAccepted: true } });
    session.subscribe(() => {
      if ((session.state().work?.total ?? 0) > 0) session.cancel();
    });
    await session.makeReport();
    expect(delivered).toEqual([]);
    expect(session.state().notice?.title).toBe('Stopped. Nothing was changed.');
  });
});
