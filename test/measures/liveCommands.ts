import type { ExcelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RestorePoint } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { planOf } from './planOf';

/** A command of the live host, as the fault matrix and the bench run it. */
export interface LiveCommand {
  readonly name: string;
  /** True where the command starts from a workbook with a plan in it. */
  readonly onPlan: boolean;
  /** Brings the workbook to where the command starts. */
  readonly before: (workbook: ExcelWorkbook) => Promise<RestorePoint | null>;
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

function counts(title: string): SheetModel {
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
        name: 'StatusCounts',
        heading: null,
        whenEmpty: 'No action.',
        columns: [
          { header: 'Status', width: 14, format: 'text' },
          { header: 'Actions', width: 10, format: 'whole' },
        ],
        rows: ['Red', 'Green'].map((word) => [
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
        table: 'StatusCounts',
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
const nothing = (): Promise<null> => Promise.resolve(null);

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
      name: 'put back',
      onPlan: true,
      before: applied(all),
      run: (workbook, restore) => (restore === null ? nothing() : workbook.putBack(restore)),
    },
  ];
}
