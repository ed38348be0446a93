import { describe, expect, test } from '@jest/globals';
import { keptColumnMap } from '../../src/application/columnMappings';
import { importContents } from '../../src/application/importContents';
import { readFiles, understandDocuments, type ImportWatch } from '../../src/application/importFiles';
import { importInto } from '../../src/application/importInto';
import { importPlan } from '../../src/application/importPlan';
import { holdsPlan, openPlan, type OpenedPlan } from '../../src/application/openPlan';
import { inSource } from '../../src/application/sourcePlaces';
import { actionKey, withoutActions } from '../../src/domain/recognise/chosenActions';
import type { ImportedPlan } from '../../src/domain/recognise/types';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { readSource } from '../../src/sources/readSource';
import { WorkStopped } from '../../src/workbook/workStopped';
import { bytesOf, docxOf, wordTable } from '../sources/files';

const ON = '2026-05-01';
const CSV = 'Alpha,Beta,Due\nOpen the hub,A Pell,May 2026\nClose the old one,B Ray,June 2026\n';
const MAP = { Alpha: 'Action', Beta: 'Accountable lead' };

async function imported(text: string, columnMap: Readonly<Record<string, string>> = MAP): Promise<ImportedPlan> {
  return importPlan([await readSource('plan.csv', bytesOf(text))], { columnMap });
}

async function opened(workbook: MemoryWorkbook): Promise<OpenedPlan> {
  const plan = await openPlan(workbook, { today: ON });
  if (!holdsPlan(plan)) throw new Error(plan.message);
  return plan;
}

async function planOf(text: string): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbook.createPlan(importContents(await imported(text), 'plan.csv', ON, MAP));
  return workbook;
}

describe('what an import leaves in the workbook', () => {
  test('where each action came from, and what was said of columns', async () => {
    const { plan } = await opened(await planOf(CSV));
    expect(plan.updates.map(({ ref, field, source, at }) => [ref, field, source, at])).toEqual([
      ['1', 'Imported', 'Import: plan.csv!A2', ON],
      ['2', 'Imported', 'Import: plan.csv!A3', ON],
    ]);
    expect(keptColumnMap(plan)).toEqual(MAP);
  });

  test('a column map that the workbook keeps serves the next import', async () => {
    const { plan } = await opened(await planOf(CSV));
    const again = await imported(CSV, keptColumnMap(plan));
    expect(again.actions.map(({ action }) => action)).toEqual(['Open the hub', 'Close the old one']);
    expect((await imported(CSV, {})).actions).toEqual([]);
  });
});

describe('importing again', () => {
  test('the same file changes nothing and doubles nothing', async () => {
    const workbook = await planOf(CSV);
    const before = await opened(workbook);
    const proposed = importInto(before, await imported(CSV), { on: ON, source: 'plan.csv', columnMap: MAP });
    expect(proposed.account).toBe(
      '0 actions added, 0 changed, 2 the same; 0 actions of the plan are not in the import.',
    );
    expect([proposed.changes.cells, proposed.changes.appends]).toEqual([[], []]);
  });

  test('a changed row changes its cells and says so in Updates; a new row is added once', async () => {
    const workbook = await planOf(CSV);
    const more = `${CSV.replace('June 2026', 'July 2026')}Train the staff,C Dunn,Aug 2026\n`;
    const notes = { on: '2026-06-01', source: 'plan.csv', columnMap: MAP };
    const proposed = importInto(await opened(workbook), await imported(more), notes);
    expect(proposed.match.changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
      ['timescale', 'currentDue'],
    ]);
    await workbook.apply(proposed.changes);
    const { plan } = await opened(workbook);
    expect(plan.actions.map(({ action, currentDue }) => [action, currentDue])).toEqual([
      ['Open the hub', '2026-05-31'],
      ['Close the old one', '2026-07-31'],
      ['Train the staff', '2026-08-31'],
    ]);
    expect(plan.updates.slice(2).map(({ field, to }) => [field, to])).toEqual([
      ['Imported', ''],
      ['Timescale', 'July 2026'],
      ['Current due', '2026-07-31'],
    ]);
    expect(plan.leads.map(({ name }) => name)).toEqual(['A Pell', 'B Ray', 'C Dunn']);
  });

  test('actions that the user leaves out stay out, with their steps', async () => {
    const plan = await imported(CSV);
    const [first] = plan.actions;
    const stepped = {
      ...plan,
      milestones: [0, 1].map((actionIndex) => ({
        actionRef: null,
        group: null,
        milestone: `Step of ${String(actionIndex)}`,
        timescale: null,
        due: null,
        provenance: '',
        actionIndex,
      })),
    };
    const chosen = withoutActions(stepped, new Set(first === undefined ? [] : [actionKey(first)]));
    expect(chosen.actions.map(({ action }) => action)).toEqual(['Close the old one']);
    expect(chosen.milestones.map(({ milestone, actionIndex }) => [milestone, actionIndex])).toEqual([['Step of 1', 0]]);
  });
});

describe('a long import', () => {
  const rows = Array.from({ length: 1200 }, (_, at) => [
    String(at),
    `Carry out work ${String(at)}`,
    'A Pell',
    'May 2026',
  ]);
  const bytes = docxOf(wordTable([['Ref', 'Action', 'Lead', 'Due'], ...rows]));

  function watch(stopAt: number): { readonly watch: ImportWatch; readonly said: string[] } {
    const said: string[] = [];
    return {
      said,
      watch: {
        signal: { cancelled: () => said.length >= stopAt, progress: (_done, _total, what) => said.push(what) },
        pause: () => Promise.resolve(),
      },
    };
  }

  test('says how far it is while it reads and while it understands', async () => {
    const { watch: watched, said } = watch(Infinity);
    const plan = await understandDocuments(
      await readFiles([{ name: 'p.docx', bytes }], readSource, watched),
      {},
      watched,
    );
    expect(plan.actions).toHaveLength(1200);
    expect(new Set(said)).toEqual(new Set(['Reading p.docx', 'Understanding the tables']));
    expect(said.filter((what) => what.startsWith('Understanding')).length).toBeGreaterThan(4);
  });

  test('stops at the next step, in either half, as stopped and not as a damaged file', async () => {
    const reading = watch(2);
    await expect(readFiles([{ name: 'p.docx', bytes }], readSource, reading.watch)).rejects.toThrow(WorkStopped);
    const documents = await readFiles([{ name: 'p.docx', bytes }], readSource, watch(Infinity).watch);
    await expect(understandDocuments(documents, {}, watch(3).watch)).rejects.toThrow(WorkStopped);
  });
});

test('findings on an imported plan name places of the document', async () => {
  const plan = await imported(CSV);
  const finding = { rule: 'r', severity: 'note', message: '', remedy: '', subject: null } as const;
  const placed = inSource([{ ...finding, where: ['Actions!A2', 'Cover!B3', 'Actions'] }], plan);
  expect(placed[0]?.where).toEqual(['plan.csv!A2', 'Cover!B3', 'Actions']);
});
