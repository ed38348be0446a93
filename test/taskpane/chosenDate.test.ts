import { describe, expect, test } from '@jest/globals';
import { samplePlan } from '../../src/application/sample/samplePlan';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { Proposal } from '../../src/taskpane/session/proposals';
import type { ChangeSet } from '../../src/workbook/port';
import { paneOver } from './memoryPane';

const NOTHING: ChangeSet = { title: 'Change', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };

function proposal(changes: Partial<ChangeSet>): Proposal {
  return {
    title: 'Change it?',
    lines: [],
    confirm: 'Change',
    work: 'Changing',
    said: () => 'Changed',
    changes: { ...NOTHING, ...changes },
  };
}

describe('the day chosen in the pane', () => {
  async function started() {
    const workbook = new MemoryWorkbook('Westmere.xlsx');
    await workbook.createPlan(samplePlan());
    const pane = paneOver(workbook);
    await pane.session.start();
    return { ...pane, cover: pane.opened().assessment.asAt };
  }

  test('stays after a change and after it was put back', async () => {
    const { session, opened } = await started();
    await session.lookAsAt('2026-12-31');
    await session.makeChange(proposal({ appends: [{ table: 'Leads', headers: ['Name'], rows: [['R Adeyemi']] }] }));
    expect(opened().plan.leads.some(({ name }) => name === 'R Adeyemi')).toBe(true);
    expect(opened().assessment.asAt).toBe('2026-12-31');
    await session.putBack(session.state().notice?.restores ?? []);
    expect(opened().plan.leads.some(({ name }) => name === 'R Adeyemi')).toBe(false);
    expect(opened().assessment.asAt).toBe('2026-12-31');
  });

  test('is the Cover’s again where a change sets the report date anew', async () => {
    const { session, opened } = await started();
    await session.lookAsAt('2026-12-31');
    const date = opened().snapshot.names.find(({ name }) => name === 'ReportDate');
    await session.makeChange(
      proposal({ names: [{ name: 'ReportDate', expected: date?.value ?? null, value: 46_265 }] }),
    );
    expect(opened().assessment.asAt).toBe('2026-08-31');
  });

  test('is the Cover’s as long as nobody chose another', async () => {
    const { session, opened, cover } = await started();
    await session.makeChange(proposal({ appends: [{ table: 'Leads', headers: ['Name'], rows: [['R Adeyemi']] }] }));
    expect(opened().assessment.asAt).toBe(cover);
  });
});
