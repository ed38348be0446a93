import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RestorePoint } from '../../../src/workbook/port';
import { contractPlan } from '../../contract/contractPlan';
import { openClient, type SimClient, startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

const AMBER = '=IF(Actions[[#This Row],[Status]]="Complete","Green","Amber")';
const AMBER_SHOWN = '=IF([@Status]="Complete","Green","Amber")';
const RED_SHOWN = '=IF([@Status]="Complete","Green","Red")';

function mend(table: string, header: string, formula: string): ChangeSet {
  const column = { table, header, formula, colours: [], choices: null };
  return { title: 'Re-check', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [column] };
}

type Theirs = (actions: Excel.Table, context: Excel.RequestContext) => void;

function cellOf(table: Excel.Table, header: string, row: number): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange().getCell(row, 0);
}

describe('a mended column, put back', () => {
  let mine: SimClient & { readonly workbook: ReturnType<typeof startExcel>['workbook'] };
  let workbook: ExcelWorkbook;
  let theirs: SimClient;

  async function byHand(name: string, work: Theirs): Promise<void> {
    await theirs.excel.run(async (context) => {
      work(context.workbook.tables.getItem(name), context);
      await context.sync();
    });
  }

  async function shown(name: string, key: string, header: string): Promise<Readonly<Record<string, unknown>>> {
    return theirs.excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem(name);
      const [keys, cells] = [key, header].map((one) => columns.getItem(one).getDataBodyRange());
      keys?.load('values');
      cells?.load('formulas');
      await context.sync();
      return Object.fromEntries(
        (keys?.values ?? []).map((row, at) => [String(row[0]), (cells?.formulas[at] as unknown[] | undefined)?.[0]]),
      );
    });
  }

  async function mended(changes: ChangeSet): Promise<RestorePoint> {
    const { restore } = await workbook.apply(changes);
    if (restore === null) throw new Error('The change gave no restore point.');
    return restore;
  }

  beforeEach(async () => {
    mine = startExcel();
    theirs = openClient(mine.workbook, 'their Excel');
    workbook = excelWorkbook(simLink(mine));
    await workbook.createPlan(contractPlan());
    await byHand('Actions', (actions) => {
      cellOf(actions, 'RAG', 0).values = [['typed over']];
      cellOf(actions, 'RAG', 1).formulas = [['=1+1']];
    });
  });

  const WAS = { 'id-one': 'typed over', 'id-two': '=1+1', 'id-three': RED_SHOWN };

  test.each<readonly [what: string, work: Theirs, found: Readonly<Record<string, unknown>>, left: readonly string[]]>([
    ['nothing else happened', () => undefined, WAS, []],
    [
      'the table was sorted',
      (actions) => {
        actions.sort.apply([{ key: 0, ascending: false }]);
      },
      WAS,
      [],
    ],
    [
      'a row was inserted above',
      (actions) => {
        actions.worksheet.getRange('2:2').insert('Down');
        cellOf(actions, 'Id', 0).values = [['id-theirs']];
        cellOf(actions, 'RAG', 0).values = [['theirs']];
      },
      { ...WAS, 'id-theirs': 'theirs' },
      [],
    ],
    [
      'a row was deleted',
      (actions) => {
        actions.rows.getItemAt(0).delete();
      },
      { 'id-two': '=1+1', 'id-three': RED_SHOWN },
      ['id-one'],
    ],
    [
      'a cell was changed since',
      (actions) => {
        cellOf(actions, 'RAG', 1).values = [['theirs']];
      },
      { ...WAS, 'id-two': 'theirs' },
      ['id-two'],
    ],
    [
      'the table was sorted and a column put before it',
      (actions) => {
        actions.sort.apply([{ key: 0, ascending: false }]);
        actions.columns.add(0, undefined, 'Our notes');
      },
      WAS,
      [],
    ],
  ])('goes back into its own rows where %s', async (_, work, found, left) => {
    const restore = await mended(mend('Actions', 'RAG', AMBER));
    expect(await shown('Actions', 'Id', 'RAG')).toEqual({
      'id-one': AMBER_SHOWN,
      'id-two': AMBER_SHOWN,
      'id-three': AMBER_SHOWN,
    });
    await byHand('Actions', work);
    const { conflicts } = await workbook.putBack(restore);
    expect(await shown('Actions', 'Id', 'RAG')).toEqual(found);
    expect(conflicts.map(({ write }) => ('key' in write ? write.key : ''))).toEqual(left);
  });

  test('goes back in full at a second try, wherever the first broke off within a request', async () => {
    const left: unknown[] = [];
    for (let request = 1; request <= 6; request += 1) {
      for (let after = 0.1; after < 1; after += 0.1) {
        const restore = await mended(mend('Actions', 'RAG', AMBER));
        mine.failWith((at) => (at === request ? { kind: 'answered', code: 'ItemNotFound', after } : null));
        await workbook.putBack(restore).catch(() => null);
        mine.failWith(null);
        await workbook.putBack(restore);
        const found = await shown('Actions', 'Id', 'RAG');
        if (JSON.stringify(found) !== JSON.stringify(WAS)) {
          left.push({ request, after, found });
          await byHand('Actions', (actions) => {
            cellOf(actions, 'RAG', 0).values = [['typed over']];
            cellOf(actions, 'RAG', 1).formulas = [['=1+1']];
          });
        }
      }
    }
    expect(left).toEqual([]);
  });

  test('keeps only what it changes', async () => {
    expect(
      (await mended(mend('Actions', 'RAG', '=IF(Actions[[#This Row],[Status]]="Complete","Green","Red")'))).cells,
    ).toBe(2);
  });

  test('is mended and put back in cells that were formatted as text', async () => {
    await byHand('Actions', (actions) => {
      actions.columns.getItem('RAG').getDataBodyRange().numberFormat = [['@'], ['@'], ['General']];
    });
    const restore = await mended(mend('Actions', 'RAG', AMBER));
    expect(Object.values(await shown('Actions', 'Id', 'RAG'))).toEqual([AMBER_SHOWN, AMBER_SHOWN, AMBER_SHOWN]);
    const { obstacles, tables } = await workbook.read();
    expect(obstacles).toEqual([]);
    const actions = tables.find(({ name }) => name === 'Actions');
    expect(actions?.formulas?.map((row) => row[actions.headers.indexOf('RAG')])).toEqual([
      AMBER_SHOWN,
      AMBER_SHOWN,
      AMBER_SHOWN,
    ]);
    await byHand('Actions', (table) => {
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    await workbook.putBack(restore);
    expect(await shown('Actions', 'Id', 'RAG')).toEqual(WAS);
    const formats = await theirs.excel.run(async (context) => {
      const cells = context.workbook.tables.getItem('Actions').columns.getItem('RAG').getDataBodyRange();
      cells.load('numberFormat');
      await context.sync();
      return cells.numberFormat.map((row) => String(row[0]));
    });
    expect(formats).toEqual(['General', '@', '@']);
  });

  describe('of a table without Ids', () => {
    const LATE = '=IF(Milestones[[#This Row],[Milestone]]="","","Late")';
    beforeEach(async () => {
      await workbook.apply({
        ...mend('Milestones', 'x', ''),
        mend: [],
        appends: [
          {
            table: 'Milestones',
            headers: ['Action ref', 'Milestone'],
            rows: [
              ['1.1', 'First draft'],
              ['1.1', 'Consultation'],
              ['1.2', 'First draft'],
            ],
          },
        ],
      });
    });

    test('finds its rows by their words, and leaves twins that cannot be told apart', async () => {
      const header = 'RAG';
      await byHand('Milestones', (table) => {
        table.columns.getItem(header).getDataBodyRange().values = [['one'], ['two'], ['three']];
      });
      const restore = await mended(mend('Milestones', header, LATE));
      await byHand('Milestones', (table) => {
        table.sort.apply([{ key: 1, ascending: true }]);
      });
      expect((await workbook.putBack(restore)).conflicts).toEqual([]);
      expect(await shown('Milestones', 'Milestone', header)).toMatchObject({ Consultation: 'two' });
      const again = await mended(mend('Milestones', header, LATE));
      await byHand('Milestones', (table) => {
        table.columns.getItem('Action ref').getDataBodyRange().values = [['1.1'], ['1.1'], ['1.1']];
        table.sort.apply([{ key: 1, ascending: false }]);
      });
      const { conflicts } = await workbook.putBack(again);
      expect(conflicts.length).toBeGreaterThan(0);
    });
  });
});
