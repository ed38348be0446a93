import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { samplePlan } from '../../src/application/sample/samplePlan';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { PaneFile } from '../../src/taskpane/services';
import { planServices } from '../../src/taskpane/services/planServices';
import { movedSection } from '../../src/taskpane/session/reportState';
import { paneSession } from '../../src/taskpane/session/session';

const nothingToTell = () => () => undefined;

/** The pane over the sample in memory, with the files that it has handed over. */
async function withSample() {
  const workbook = new MemoryWorkbook('Westmere.xlsx');
  await workbook.createPlan(samplePlan());
  const delivered: PaneFile[] = [];
  const plans = planServices({
    today: () => '2026-07-20',
    workbook: () => workbook,
    consenting: (same) => same,
    makePlan: (contents, signal) => workbook.createPlan(contents, signal),
  });
  const session = paneSession(
    {
      ...plans,
      host: 'excel',
      openFile: () => Promise.reject(new Error('Excel opens its own files')),
      workbookFile: () => Promise.resolve(null),
      goTo: () => Promise.resolve(),
      onSelection: nothingToTell,
      onChanged: nothingToTell,
      deliver: (file) => {
        delivered.push(file);
        return Promise.resolve({ done: true, message: `${file.name} is there` });
      },
    },
    () => 0,
  );
  await session.start();
  return { session, delivered };
}

describe('the report from the pane', () => {
  test('over a plan with errors is made only when that is confirmed', async () => {
    const { session, delivered } = await withSample();
    await session.makeReport();
    expect(delivered).toEqual([]);
    expect(session.state().notice?.title).toMatch(/^10 findings must be mended/);
    session.dispatch({ kind: 'report', change: { errorsAccepted: true } });
    await session.makeReport();
    expect(delivered).toHaveLength(1);
  });

  test.each([
    ['docx', /, board paper 2026-07-15\.docx$/, 'word/document.xml'],
    ['zip', /, board tables 2026-07-15\.zip$/, 'StatusCounts.csv'],
    ['xlsx', /, board report 2026-07-15\.xlsx$/, 'xl/workbook.xml'],
  ] as const)('comes as %s', async (format, name, part) => {
    const { session, delivered } = await withSample();
    session.dispatch({ kind: 'report', change: { format, errorsAccepted: true } });
    await session.makeReport();
    expect(delivered[0]?.name).toMatch(name);
    expect(Object.keys(unzipSync(delivered[0]?.bytes ?? new Uint8Array()))).toContain(part);
  });

  test('keeps the order that its sections were moved to', async () => {
    const { session } = await withSample();
    const { order = [] } = session.state().report ?? {};
    session.dispatch({ kind: 'report', change: { order: movedSection(order, 'exceptions', -1) } });
    expect(session.state().report?.sections.slice(0, 3)).toEqual(['front', 'exceptions', 'summary']);
    expect(movedSection(order, 'front', -1)).toEqual(order);
  });

  test('over several plans holds each under its own name; a file without a plan is named', async () => {
    const { session, delivered } = await withSample();
    const other = newXlsx('north.xlsx');
    await other.createPlan(samplePlan());
    session.dispatch({
      kind: 'report',
      change: { errorsAccepted: true, others: [{ name: 'north.xlsx', bytes: other.bytes() }], format: 'zip' },
    });
    await session.makeReport();
    const plans = strFromU8(unzipSync(delivered[0]?.bytes ?? new Uint8Array())['Plans.csv'] ?? new Uint8Array());
    expect(plans).toContain('Westmere mental health improvement plan (2)');
    session.dispatch({ kind: 'report', change: { others: [{ name: 'notes.xlsx', bytes: new Uint8Array(9) }] } });
    await session.makeReport();
    expect(delivered).toHaveLength(1);
    expect(session.state().notice?.lines.join(' ')).toContain('notes.xlsx');
  });
});
