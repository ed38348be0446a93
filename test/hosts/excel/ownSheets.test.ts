import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RestorePoint } from '../../../src/workbook/port';
import type { SheetBlock, SheetModel } from '../../../src/workbook/sheetModel';
import { boardlineCalculator } from '../../office-host/calculate/calculator';
import { workbookText } from '../../office-host/model/workbookText';
import { startExcel } from '../../office-host/simExcel';
import { contractPlan } from '../../contract/contractPlan';
import { simLink } from './simLink';

const COUNTS = ['Red', 'Amber', 'Green'] as const;

function counted(name: string, words: readonly string[], rows = 10): readonly SheetBlock[] {
  return [
    {
      kind: 'table',
      name,
      heading: `Actions of ${name}`,
      columns: [
        { header: 'Status', width: 20, format: 'text' },
        { header: 'Actions', width: 10, format: 'whole' },
        { header: 'Due', width: 12, format: 'date' },
      ],
      rows: words.map((word, at) => [
        { value: word, look: 'rag' },
        { value: at, formula: `=COUNTIFS(Actions[RAG],${name}[[#This Row],[Status]])` },
        { value: '2026-06-30' },
      ]),
      whenEmpty: 'No action.',
    },
    {
      kind: 'chart',
      name: `${name}Chart`,
      title: 'Actions by status',
      altText: 'One is red.',
      type: 'bar',
      grouping: 'clustered',
      table: name,
      categories: 'Status',
      series: [{ header: 'Actions', colour: '#123C69' }],
      rows,
    },
  ];
}

function board(first: readonly string[], second: readonly string[], extra: readonly SheetBlock[] = []): SheetModel {
  return {
    name: 'Board view',
    title: 'Board view',
    subtitle: 'How the plan stands',
    landscape: true,
    repeatHeaderOf: 'First',
    tabColour: null,
    blocks: [...counted('First', first), ...extra, ...counted('Second', second, 12)],
  };
}

function changes(sheet: SheetModel): ChangeSet {
  return { title: 'Re-check', cells: [], keys: [], appends: [], names: [], mend: [], sheets: [sheet] };
}

const NOTE: SheetBlock = {
  kind: 'text',
  lines: [
    { text: 'A note', look: 'bold' },
    { text: 'Another note', look: 'muted' },
  ],
};

describe('a sheet that Boardline owns, brought up to date', () => {
  let client: ReturnType<typeof startExcel>;
  let workbook: ExcelWorkbook;

  async function redraw(sheet: SheetModel): Promise<RestorePoint> {
    const { restore } = await workbook.apply(changes(sheet));
    if (restore === null) throw new Error('The change gave no restore point.');
    return restore;
  }

  async function byHand(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
    await client.excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Board view'), context);
      await context.sync();
    });
  }

  const dump = (): readonly string[] => [...workbookText(client.workbook)].sort();

  beforeEach(async () => {
    client = startExcel();
    client.workbook.calculator = boardlineCalculator;
    workbook = excelWorkbook(simLink(client));
    await workbook.createPlan(contractPlan());
    await redraw(board(COUNTS, COUNTS));
  });

  test.each<readonly [string, SheetModel]>([
    ['other words', board(['Late', 'Amber', 'Green'], COUNTS)],
    ['more rows', board(COUNTS, ['Red', 'Amber', 'Blue', 'Grey', 'Green'])],
    ['more rows above a chart and another table', board(['Red', 'Blue', 'Grey', 'Amber', 'Green'], COUNTS)],
    ['fewer rows', board(['Red'], ['Green', 'Amber'])],
    ['no rows', board(COUNTS, [])],
    ['a note between', board(COUNTS, COUNTS, [NOTE])],
    ['other columns', { ...board(COUNTS, COUNTS), blocks: counted('First', COUNTS).slice(0, 1) }],
    ['another table', { ...board(COUNTS, COUNTS), blocks: [...counted('First', COUNTS), ...counted('Third', COUNTS)] }],
  ])('is as a new drawing would be, and put back exactly as it was: %s', async (_, sheet) => {
    await byHand((board) => {
      board.getRange('B:B').format.columnWidth = 133;
      board.getRange('A5:C6').format.fill.color = '#FFEEDD';
      board.getRange('A2').format.font.italic = true;
    });
    const before = dump();
    const restore = await redraw(sheet);
    const fresh = startExcel();
    fresh.workbook.calculator = boardlineCalculator;
    const other = excelWorkbook(simLink(fresh));
    await other.createPlan(contractPlan());
    await other.apply(changes(sheet));
    const figures = (from: typeof client): readonly string[] =>
      workbookText(from.workbook)
        .filter((line) => /^(Board view!|table )/.test(line))
        .map((line) => line.replace(/,"[^"]*(?:\\.[^"]*)*"\]$/, ']'))
        .sort();
    expect(figures(client)).toEqual(figures(fresh));
    await workbook.putBack(restore);
    expect(dump()).toEqual(before);
  });

  test('keeps what a user has made of it: links to its cells, a chart of their own', async () => {
    await client.excel.run(async (context) => {
      const own = context.workbook.worksheets.add('Our notes');
      own.getRange('A1:A3').formulas = [["='Board view'!A23"], ['=SUM(Second[Actions])'], ["='Board view'!A1"]];
      const chart = context.workbook.worksheets
        .getItem('Board view')
        .charts.add('ColumnClustered', own.getRange('A1:A3'), 'Columns');
      chart.name = 'Our chart';
      await context.sync();
    });
    await redraw(board(['Red', 'Blue', 'Amber', 'Green'], ['Red', 'Amber', 'Green', 'Grey']));
    const notes = client.workbook.sheetNamed('Our notes');
    expect([0, 1, 2].map((row) => notes?.grid.at(row, 0).formula)).toEqual([
      "='Board view'!A24",
      '=SUM(Second[Actions])',
      "='Board view'!A1",
    ]);
    const sheet = client.workbook.sheetNamed('Board view');
    expect(sheet?.charts.map((chart) => chart.name)).toEqual(['FirstChart', 'SecondChart', 'Our chart']);
  });

  test('is not taken for a sheet of the user’s own that has its name', async () => {
    await client.excel.run(async (context) => {
      const own = context.workbook.worksheets.add('Summary');
      own.getRange('A1').values = [['Our own summary']];
      await context.sync();
    });
    const before = dump();
    const summary = { ...board(COUNTS, COUNTS), name: 'Summary', blocks: counted('Summaries', COUNTS) };
    await expect(workbook.apply(changes(summary))).rejects.toThrow(
      'The workbook has a sheet named Summary that Boardline did not make: rename it, then try again.',
    );
    const taken = { ...board(COUNTS, COUNTS), name: 'Another view' };
    await expect(workbook.apply(changes(taken))).rejects.toThrow(/table named First/);
    expect(dump()).toEqual(before);
  });
});
