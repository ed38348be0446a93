import type { ExcelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RestorePoint } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { refreshPlan } from '../../src/application/refreshPlan';
import type { SimClient } from '../office-host/simExcel';
import { planOf } from './planOf';

/** A command of the live host, as the fault matrix and the bench run it. */
export interface LiveCommand {
  readonly name: string;
  /** True where the command starts from a workbook with a plan in it. */
  readonly onPlan: boolean;
  /** A long command made of the others: one case in so many of it is tried. */
  readonly oneIn?: number;
  /** Brings the workbook to where the command starts; `client` is the user's own hands. */
  readonly before: (workbook: ExcelWorkbook, client: SimClient) => Promise<RestorePoint | null>;
  readonly run: (workbook: ExcelWorkbook, restore: RestorePoint | null) => Promise<unknown>;
}

export function changeSet(parts: Partial<ChangeSet>): ChangeSet {
  return { title: 'Measure', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [], ...parts };
}

/** What a re-check writes: two dates in every row. */
export function refreshOf(actions: number): ChangeSet {
  const cells = Array.from({ length: actions }, (_, at) => `a${String(at + 1)}`).flatMap((key) =>
    ['Current due', 'Baseline due'].map((header) => ({
      table: 'Actions',
      key,
      keyColumn: 'Id',
      header,
      expected: null,
      value: 46203,
    })),
  );
  return changeSet({ cells, names: [{ name: 'ReportDate', expected: 46203, value: 46234 }] });
}

function counts(title: string, words: readonly string[] = ['Red', 'Green'], table = 'StatusCounts'): SheetModel {
  return {
    name: 'Counts',
    title,
    subtitle: 'Actions by status',
    landscape: true,
    repeatHeaderOf: null,
    tabColour: null,
    blocks: [
      {
        kind: 'table',
        name: table,
        heading: null,
        whenEmpty: 'No action.',
        columns: [
          { header: 'Status', width: 14, format: 'text' },
          { header: 'Actions', width: 10, format: 'whole' },
        ],
        rows: words.map((word) => [
          { value: word, look: 'rag' },
          { value: 1, formula: `=COUNTIFS(Actions[RAG],"${word}")` },
        ]),
      },
      {
        kind: 'chart',
        name: 'Counts chart',
        title: 'Actions by status',
        altText: 'One is red and one is green.',
        type: 'bar',
        grouping: 'clustered',
        table,
        categories: 'Status',
        series: [{ header: 'Actions', colour: '#123C69' }],
        rows: 10,
      },
    ],
  };
}

const APPEND = changeSet({
  appends: [
    {
      table: 'Actions',
      headers: ['Ref', 'Action', 'Id'],
      rows: [
        ['9.1', 'Map the day centres', 'b1'],
        ['9.2', '=Not a formula', 'b2'],
      ],
    },
    {
      table: 'Updates',
      headers: ['Period', 'Ref'],
      rows: [
        ['2026-06', '9.1'],
        ['2026-06', '9.2'],
      ],
    },
  ],
});
const KEYS = changeSet({
  keys: [0, 1]
    .map((bodyRow) => ({
      table: 'Leads',
      bodyRow,
      header: 'Role',
      witness: { header: 'Name', value: bodyRow === 0 ? 'P Marlow' : null },
      value: `key ${String(bodyRow)}`,
    }))
    .slice(0, 1),
});
/** A change of one action, a new one, and where both came from. */
const IMPORT = changeSet({
  title: 'Import',
  cells: [
    { table: 'Actions', key: 'a1', keyColumn: 'Id', header: 'Timescale', expected: 'June 2026', value: 'July 2026' },
  ],
  appends: [
    { table: 'Actions', headers: ['Ref', 'Action', 'Id'], rows: [['9.1', 'Map the day centres', 'b1']] },
    { table: 'Leads', headers: ['Name', 'Organisation'], rows: [['S Okoro', 'Northgate NHS Trust']] },
    { table: 'Milestones', headers: ['Action ref', 'Milestone'], rows: [['9.1', 'First draft']] },
    { table: 'Updates', headers: ['Ref', 'Field', 'To'], rows: [['1.1', 'Timescale', 'July 2026']] },
  ],
});
/** Every action as it stands, kept under the period's end. */
const CLOSE = changeSet({
  title: 'Close the period',
  appends: [
    {
      table: 'History',
      headers: ['Period end', 'Ref', 'RAG'],
      rows: [
        [46203, '1.1', 'Green'],
        [46203, '1.2', 'Red'],
        [46203, '1.3', 'Red'],
      ],
    },
  ],
  names: [{ name: 'ReportDate', expected: 46203, value: 46234 }],
});
const nothing = (): Promise<null> => Promise.resolve(null);

async function withTotals(_: ExcelWorkbook, { excel }: SimClient): Promise<null> {
  await excel.run(async (context) => {
    for (const name of ['Actions', 'Updates']) context.workbook.tables.getItem(name).showTotals = true;
    await context.sync();
  });
  return null;
}

/** Every command of the live host that reads or changes the workbook, over a plan of so many actions. */
export function liveCommands(actions: number): readonly LiveCommand[] {
  const [rag] = planOf(1).ruleColumns;
  const mend = changeSet({
    mend:
      rag === undefined ? [] : [{ ...rag, formula: '=IF(Actions[[#This Row],[Status]]="Complete","Green","Amber")' }],
  });
  const all = changeSet({
    ...refreshOf(actions),
    appends: APPEND.appends,
    mend: mend.mend,
    sheets: [counts('Counts')],
  });
  const applied =
    (changes: ChangeSet) =>
    async (workbook: ExcelWorkbook): Promise<RestorePoint | null> =>
      (await workbook.apply(changes)).restore;
  const sheet = (model: SheetModel): ChangeSet => changeSet({ sheets: [model] });
  const before = sheet(counts('Counts before'));
  const grown = sheet(counts('Counts', ['Late', 'Red', 'Amber', 'Green']));
  const twoTables = {
    ...counts('Counts'),
    blocks: [...counts('Counts').blocks, ...counts('', ['Red'], 'More').blocks],
  };
  const backFrom = (...steps: readonly ChangeSet[]): Pick<LiveCommand, 'before' | 'run'> => ({
    before: async (workbook) => {
      let restore: RestorePoint | null = null;
      for (const changes of steps) ({ restore } = await workbook.apply(changes));
      return restore;
    },
    run: (workbook, restore) => (restore === null ? nothing() : workbook.putBack(restore)),
  });
  return [
    { name: 'start a plan', onPlan: false, before: nothing, run: (workbook) => workbook.createPlan(planOf(actions)) },
    { name: 'read', onPlan: true, before: nothing, run: (workbook) => workbook.read() },
    { name: 're-check', onPlan: true, before: nothing, run: (workbook) => workbook.apply(refreshOf(actions)) },
    { name: 'fill keys', onPlan: true, before: nothing, run: (workbook) => workbook.apply(KEYS) },
    { name: 'add rows', onPlan: true, before: nothing, run: (workbook) => workbook.apply(APPEND) },
    { name: 'mend a column', onPlan: true, before: nothing, run: (workbook) => workbook.apply(mend) },
    {
      name: 'make a sheet',
      onPlan: true,
      before: nothing,
      run: (workbook) => workbook.apply(changeSet({ sheets: [counts('Counts')] })),
    },
    {
      name: 'replace a sheet',
      onPlan: true,
      before: applied(changeSet({ sheets: [counts('Counts before')] })),
      run: (workbook) => workbook.apply(changeSet({ sheets: [counts('Counts')] })),
    },
    {
      name: 'change a sheet where it stands',
      onPlan: true,
      before: applied(before),
      run: (workbook) => workbook.apply(grown),
    },
    {
      name: 'draw a sheet anew',
      onPlan: true,
      before: applied(before),
      run: (workbook) => workbook.apply(sheet(twoTables)),
    },
    {
      name: 'add rows above a totals row',
      onPlan: true,
      before: withTotals,
      run: (workbook) => workbook.apply(APPEND),
    },
    { name: 'take in an import', onPlan: true, before: nothing, run: (workbook) => workbook.apply(IMPORT) },
    { name: 'close a period', onPlan: true, before: nothing, run: (workbook) => workbook.apply(CLOSE) },
    {
      name: 're-check with its sheets',
      onPlan: true,
      oneIn: 7,
      before: nothing,
      run: (workbook) => refreshPlan(workbook, { today: '2026-06-30' }),
    },
    { name: 'put back', onPlan: true, ...backFrom(all) },
    { name: 'put a changed sheet back', onPlan: true, ...backFrom(before, grown) },
    { name: 'put a sheet drawn anew back', onPlan: true, ...backFrom(before, sheet(twoTables)) },
  ];
}
