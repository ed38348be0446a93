import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet } from '../../../src/workbook/port';
import { textOf } from '../../../src/workbook/snapshot';
import { contractPlan } from '../../contract/contractPlan';
import { openClient, type SimClient, startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

const DUE = 46234;
const OURS: ChangeSet = {
  title: 'Re-check',
  cells: ['id-one', 'id-two', 'id-three'].map((key) => ({
    table: 'Actions',
    key,
    keyColumn: 'Id',
    header: 'Baseline due',
    expected: null,
    value: DUE,
  })),
  keys: [],
  appends: [],
  names: [],
  sheets: [],
  mend: [],
};

type Theirs = (actions: Excel.Table, context: Excel.RequestContext) => void;

function columnOf(actions: Excel.Table, header: string): Excel.Range {
  return actions.columns.getItem(header).getDataBodyRange();
}

/** What another person does, and what is to be found afterwards: Id to our date, or to theirs. */
const EDITS: readonly (readonly [what: string, edit: Theirs, found: Readonly<Record<string, unknown>>])[] = [
  [
    'types a value into one of our cells',
    (actions) => {
      columnOf(actions, 'Baseline due').getCell(1, 0).values = [[47000]];
    },
    { 'id-one': DUE, 'id-two': 47000, 'id-three': DUE },
  ],
  [
    'inserts a row',
    (actions) => {
      actions.worksheet.getRange('3:3').insert('Down');
      columnOf(actions, 'Id').getCell(1, 0).values = [['id-theirs']];
      columnOf(actions, 'Baseline due').getCell(1, 0).values = [[47001]];
    },
    { 'id-one': DUE, 'id-theirs': 47001, 'id-two': DUE, 'id-three': DUE },
  ],
  [
    'deletes a row',
    (actions) => {
      actions.rows.getItemAt(1).delete();
    },
    { 'id-one': DUE, 'id-three': DUE },
  ],
  [
    'sorts the table',
    (actions) => {
      actions.sort.apply([{ key: 0, ascending: false }]);
    },
    { 'id-three': DUE, 'id-two': DUE, 'id-one': DUE },
  ],
  [
    'puts a column of their own before ours',
    (actions) => {
      actions.columns.add(0, undefined, 'Our notes');
      columnOf(actions, 'Our notes').values = [['a'], ['b'], ['c']];
    },
    { 'id-one': DUE, 'id-two': DUE, 'id-three': DUE },
  ],
  [
    'renames the sheet',
    (actions) => {
      actions.worksheet.name = 'Our actions';
    },
    { 'id-one': DUE, 'id-two': DUE, 'id-three': DUE },
  ],
];

describe('another person at work in the same workbook', () => {
  let mine: SimClient & { readonly workbook: ReturnType<typeof startExcel>['workbook'] };
  let theirs: SimClient;
  let workbook: ExcelWorkbook;

  async function edit(work: Theirs): Promise<void> {
    await theirs.excel.run(async (context) => {
      work(context.workbook.tables.getItem('Actions'), context);
      await context.sync();
    });
  }

  async function dates(): Promise<Readonly<Record<string, unknown>>> {
    const actions = (await workbook.read()).tables.find(({ name }) => name === 'Actions');
    const at = (header: string): number => actions?.headers.indexOf(header) ?? -1;
    return Object.fromEntries((actions?.rows ?? []).map((row) => [textOf(row[at('Id')]), row[at('Baseline due')]]));
  }

  async function begin(): Promise<void> {
    mine = startExcel();
    theirs = openClient(mine.workbook, 'their Excel');
    workbook = excelWorkbook(simLink(mine));
    await workbook.createPlan(contractPlan());
  }

  /** They act once, just before one of our next requests. */
  function interrupt(gap: number, work: Theirs): void {
    mine.failWith(null);
    mine.beforeEach = async (request) => {
      if (request === gap) await edit(work);
    };
  }

  beforeEach(begin);

  test.each(EDITS)('who %s between any two of our requests loses nothing, and is told of', async (_, work, found) => {
    for (let gap = 1; gap <= 3; gap += 1) {
      await begin();
      interrupt(gap, work);
      const { conflicts } = await workbook.apply(OURS);
      mine.beforeEach = null;
      expect({ gap, dates: await dates() }).toEqual({ gap, dates: found });
      const missing = OURS.cells.filter(({ key }) => found[key] !== DUE).map(({ key }) => key);
      expect(conflicts.map(({ write }) => ('key' in write ? write.key : ''))).toEqual(missing);
    }
  });

  test('who renames the table before we look has it so, and nothing is written', async () => {
    const before = await dates();
    interrupt(1, (actions) => {
      actions.name = 'OurActions';
    });
    await expect(workbook.apply(OURS)).rejects.toThrow(
      'The workbook has no table named Actions: it was renamed or deleted. Re-check the plan.',
    );
    mine.beforeEach = null;
    await theirs.excel.run(async (context) => {
      context.workbook.tables.getItem('OurActions').name = 'Actions';
      await context.sync();
    });
    expect(await dates()).toEqual(before);
  });

  test('whose edit stands is offered ours again', async () => {
    await edit((actions) => {
      columnOf(actions, 'Baseline due').getCell(0, 0).values = [[47000]];
    });
    const first = await workbook.apply(OURS);
    expect(first.conflicts.map(({ found, message }) => [found, message])).toEqual([
      [
        47000,
        'Baseline due of id-one in Actions: somebody else has changed it to "47000", which stands. Re-check the plan.',
      ],
    ]);
    const again = OURS.cells.slice(0, 1).map((write) => ({ ...write, expected: 47000 }));
    expect((await workbook.apply({ ...OURS, cells: again })).conflicts).toEqual([]);
    expect((await dates())['id-one']).toBe(DUE);
  });
});
