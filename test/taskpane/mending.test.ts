import { describe, expect, test } from '@jest/globals';
import { samplePlan } from '../../src/application/sample/samplePlan';
import type { Finding } from '../../src/domain/findings/types';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { PaneSession } from '../../src/taskpane/session/session';
import { paneOver } from './memoryPane';

/** The pane over a workbook in memory that holds the sample. */
async function pane(): Promise<{ workbook: MemoryWorkbook; session: PaneSession }> {
  const workbook = new MemoryWorkbook('Westmere.xlsx');
  await workbook.createPlan(samplePlan());
  const session = paneOver(workbook).session;
  await session.start();
  return { workbook, session };
}

function openedIn(session: PaneSession) {
  const { phase } = session.state();
  if (phase.kind !== 'plan') throw new Error(`No plan is open: ${phase.kind}`);
  return phase.opened;
}

const findingsOf = (session: PaneSession, rule: string): readonly Finding[] =>
  openedIn(session).assessment.findings.filter((finding) => finding.rule === rule);

function column(workbook: MemoryWorkbook, table: string, header: string) {
  const found = workbook.contents.tables.find((each) => each.name === table);
  if (found === undefined) throw new Error(`No table ${table}`);
  return { rows: found.rows, place: found.headers.indexOf(header) };
}

describe('leads that are not in Leads', () => {
  test('are all added once the user has said yes, and the check has nothing more to say', async () => {
    const { session } = await pane();
    const missing = findingsOf(session, 'lead-not-in-directory');
    expect(missing.length).toBeGreaterThan(0);
    const before = openedIn(session).plan.leads.length;
    session.askMend(missing);
    expect(session.state().ask?.lines).toEqual(expect.arrayContaining([missing[0]?.subject]));
    expect(openedIn(session).plan.leads).toHaveLength(before);
    await session.confirm();
    expect(openedIn(session).plan.leads).toHaveLength(before + missing.length);
    expect(findingsOf(session, 'lead-not-in-directory')).toEqual([]);
    expect(session.state().notice?.restores.length).toBe(1);
  });

  test('are noted as another spelling of somebody who is there', async () => {
    const { session } = await pane();
    const [missing] = findingsOf(session, 'lead-not-in-directory');
    const lead = openedIn(session).plan.leads[0]?.name ?? '';
    session.askSameAs(missing?.subject ?? '', lead);
    await session.confirm();
    expect(openedIn(session).plan.leads[0]?.alsoWrittenAs).toContain(missing?.subject);
    expect(findingsOf(session, 'lead-not-in-directory').map(({ subject }) => subject)).not.toContain(missing?.subject);
  });
});

describe('completion', () => {
  test('an action with a completion date is set to Complete, and the log says so', async () => {
    const { workbook, session } = await pane();
    const { rows, place } = column(workbook, 'Actions', 'Status');
    const completed = column(workbook, 'Actions', 'Completed on').place;
    const row = rows.find((each) => each[place]?.value === 'Complete' && typeof each[completed]?.value === 'number');
    if (row === undefined) throw new Error('The sample has no completed action');
    row[place] = { value: 'In progress', formula: null };
    await session.retry();
    const wrong = findingsOf(session, 'completed-but-not-marked');
    session.askMend(wrong);
    await session.confirm();
    expect(wrong).toHaveLength(1);
    expect(findingsOf(session, 'completed-but-not-marked')).toEqual([]);
    expect(openedIn(session).plan.updates.at(-1)).toMatchObject({ field: 'Status', to: 'Complete', source: 'Checks' });
  });

  test('a missing date is filled from the log alone: a day that nothing states is never offered', async () => {
    const { session } = await pane();
    const without = findingsOf(session, 'completed-without-date');
    expect(without.length).toBeGreaterThan(0);
    const stated = new Set(
      openedIn(session)
        .plan.updates.filter(({ field, to }) => field === 'Status' && to === 'Complete')
        .map(({ ref }) => ref),
    );
    for (const finding of without) {
      expect(session.mendFor([finding]) !== null).toBe(stated.has(finding.subject ?? ''));
    }
  });

  test('the day of the log is the day that is filled in', async () => {
    const { workbook, session } = await pane();
    const [finding] = findingsOf(session, 'completed-without-date');
    const log = column(workbook, 'Updates', 'Field');
    const cell = (value: string | number) => ({ value, formula: null });
    const headers = workbook.contents.tables.find((each) => each.name === 'Updates')?.headers ?? [];
    const entry: Readonly<Record<string, string | number>> = {
      Period: '2026-06',
      At: 46174,
      Ref: finding?.subject ?? '',
      Field: 'Status',
      To: 'Complete',
    };
    log.rows.push(headers.map((header) => cell(entry[header] ?? '')));
    await session.retry();
    const again = findingsOf(session, 'completed-without-date').filter(({ subject }) => subject === finding?.subject);
    session.askMend(again);
    expect(session.state().ask?.lines.join(' ')).toContain('1 Jun 2026');
    await session.confirm();
    const filled = openedIn(session).plan.actions.find(({ ref }) => ref === finding?.subject);
    expect(filled?.completedOn).toBe('2026-06-01');
  });
});

describe('ignoring', () => {
  test('is kept with its reason in the workbook, seen by the next person, and can be undone', async () => {
    const { workbook, session } = await pane();
    const [finding] = findingsOf(session, 'overdue');
    if (finding === undefined) throw new Error('The sample has nothing overdue');
    await session.ignore(finding, 'Agreed with the chair');
    const other = paneOver(workbook).session;
    await other.start();
    expect(Object.values(other.state().ignored)).toEqual(['Agreed with the chair (2026-07-20)']);
    await other.showAgain(finding);
    expect(other.state().ignored).toEqual({});
    await other.ignore(finding, 'Again');
    expect(Object.values(other.state().ignored)).toEqual(['Again (2026-07-20)']);
  });

  test('lasts while the pane is open where the workbook has no Mappings table', async () => {
    const { workbook, session } = await pane();
    const { tables } = workbook.contents;
    tables.splice(
      tables.findIndex((each) => each.name === 'Mappings'),
      1,
    );
    await session.retry();
    const [finding] = findingsOf(session, 'overdue');
    if (finding === undefined) throw new Error('The sample has nothing overdue');
    await session.ignore(finding, 'Known');
    expect(Object.values(session.state().ignored)).toEqual(['Known']);
    await session.showAgain(finding);
    expect(session.state().ignored).toEqual({});
  });
});
