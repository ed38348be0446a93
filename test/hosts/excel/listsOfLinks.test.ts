import { expect, test } from '@jest/globals';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { samplePlan } from '../../../src/application/sample/samplePlan';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet } from '../../../src/workbook/port';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import { changeSet } from '../../measures/liveCommands';
import { planOf } from '../../measures/planOf';
import { inVariants, OPPOSITES } from '../../office-host/inVariants';
import type { SimWorkbook } from '../../office-host/model/simWorkbook';
import { type SimClient, startExcel } from '../../office-host/simExcel';
import { VARIANTS } from '../../office-host/variants';
import { simLink } from './simLink';

/** What the cells of a table's column hold, from the top down: the formula, or the value where there is none. */
function columnOf(workbook: SimWorkbook, name: string, header: string): readonly unknown[] {
  const table = workbook.tableNamed(name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  const at = table.columnIds.findIndex((_, column) => table.headerAt(column) === header);
  return Array.from({ length: table.body.rows }, (_, row) => {
    const { formula, value } = table.sheet.grid.at(table.body.row + row, table.body.column + at);
    return formula ?? value;
  });
}

/** The words that links show. */
function linkWords(cells: readonly unknown[]): readonly string[] {
  return cells.map((cell) => /^=HYPERLINK\("[^"]+","([^"]*)"\)$/.exec(String(cell))?.[1] ?? String(cell));
}

function linkList(places: readonly string[]): SheetModel {
  return {
    name: 'Places',
    title: 'Places',
    subtitle: 'Where things stand',
    landscape: true,
    repeatHeaderOf: null,
    tabColour: null,
    blocks: [
      {
        kind: 'table',
        name: 'Places',
        heading: null,
        whenEmpty: 'Nothing.',
        columns: [{ header: 'Where', width: 14, format: 'text' }],
        rows: places.map((place) => [{ value: place, link: `#'Actions'!${place}` }]),
      },
    ],
  };
}

async function sample(): Promise<{ client: SimClient & { workbook: SimWorkbook }; written: () => Promise<number> }> {
  const client = startExcel();
  const workbook = excelWorkbook(simLink(client));
  await workbook.createPlan(samplePlan());
  return {
    client,
    written: async () => {
      const done = await refreshPlan(workbook, { asAt: '2026-08-31', today: '2026-07-15' });
      if (!('results' in done)) throw new Error(done.message);
      return done.results.reduce((sum, { written }) => sum + written, 0);
    },
  };
}

inVariants((variant) => {
  test('every row of a list leads to its own place, in a new plan', async () => {
    const { client } = await sample();
    const refs = linkWords(columnOf(client.workbook, 'ExceptionList', 'Ref'));
    expect(refs.length).toBeGreaterThan(5);
    expect(new Set(refs).size).toBe(refs.length);
    const sheets = columnOf(client.workbook, 'CheckList', 'Where');
    expect(new Set(sheets).size).toBeGreaterThan(5);
    expect(columnOf(client.workbook, 'LeadSummary', 'Actions')).not.toContain(0);
  });

  test('rows that led to one place lead to their own places in a list changed where it stands, and back', async () => {
    const client = startExcel();
    const workbook = excelWorkbook(simLink(client));
    await workbook.createPlan(planOf(2));
    const list = (links: readonly string[]): ChangeSet => changeSet({ sheets: [linkList(links)] });
    await workbook.apply(list(['A2', 'A2', 'A2']));
    const { restore } = await workbook.apply(list(['A2', 'A3', 'A4']));
    const links = (): readonly string[] => linkWords(columnOf(client.workbook, 'Places', 'Where'));
    expect(links()).toEqual(['A2', 'A3', 'A4']);
    if (restore !== null) await workbook.putBack(restore);
    expect(links()).toEqual(['A2', 'A2', 'A2']);
  });

  if (!OPPOSITES.includes(variant)) return;

  test('every row of a list leads to its own place after a re-check, and the next re-check writes no list', async () => {
    const { client, written } = await sample();
    await written();
    const lists = [
      ['ExceptionList', 'Ref'],
      ['CheckList', 'Where'],
    ] as const;
    const after = lists.map(([table, header]) => columnOf(client.workbook, table, header));
    expect(new Set(linkWords(after[0] ?? [])).size).toBe(after[0]?.length);
    await written();
    expect(lists.map(([table, header]) => columnOf(client.workbook, table, header))).toEqual(after);
  });
}, VARIANTS);
