import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RagColour } from '../../../src/workbook/port';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import { contractPlan } from '../../contract/contractPlan';
import { addressOf } from '../../office-host/model/address';
import { openClient, type SimClient, startExcel } from '../../office-host/simExcel';
import type { SimPart } from '../../office-host/wire/simObject';
import { wireText } from '../../office-host/wire/wireText';
import { simLink } from './simLink';

const NOTHING: ChangeSet = { title: 'Re-check', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };
const COLOURS: readonly RagColour[] = [
  { word: 'Red', fill: '#C5221F', text: '#FFFFFF' },
  { word: 'Green', fill: '#B7DDB0', text: '#0B3D0B' },
];
const REPAINT: ChangeSet = {
  ...NOTHING,
  mend: [{ table: 'Actions', header: 'RAG', formula: null, colours: COLOURS, choices: null }],
};

function counts(words: readonly string[]): SheetModel {
  return {
    name: 'Counts',
    title: 'Counts',
    subtitle: null,
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
        rows: words.map((word) => [{ value: word, look: 'rag' }, { value: 1 }]),
      },
    ],
  };
}

function wordOf(rule: SimPart): string {
  const part = rule.parts.get('CellValue');
  const condition = part?.kept.get('Rule') as { readonly formula1?: string } | null | undefined;
  const fill = part?.parts.get('Format')?.parts.get('Fill')?.kept.get('Color');
  return `${condition?.formula1 ?? wireText(rule.kept.get('Type'))} ${typeof fill === 'string' ? fill : ''}`.trim();
}

describe('colours by rule in the columns of statuses', () => {
  let mine: SimClient & { readonly workbook: ReturnType<typeof startExcel>['workbook'] };
  let theirs: SimClient;
  let workbook: ExcelWorkbook;

  function rulesOn(sheet: string): readonly string[] {
    const found = mine.workbook.sheetNamed(sheet)?.conditionalFormats.areas ?? [];
    return found
      .map(({ rule, anchor }) => `${anchor.rect === null ? '' : addressOf(anchor.rect)} ${wordOf(rule)}`)
      .sort();
  }

  async function byHand(work: (rag: Excel.Range, actions: Excel.Table) => void): Promise<void> {
    await theirs.excel.run(async (context) => {
      const actions = context.workbook.tables.getItem('Actions');
      work(actions.columns.getItem('RAG').getDataBodyRange(), actions);
      await context.sync();
    });
  }

  function wordRule(cells: Excel.Range, word: string, fill: string): void {
    const rule = cells.conditionalFormats.add('CellValue');
    rule.cellValue.format.fill.color = fill;
    rule.cellValue.format.font.color = '#000000';
    rule.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
  }

  beforeEach(async () => {
    mine = startExcel();
    theirs = openClient(mine.workbook, 'their Excel');
    workbook = excelWorkbook(simLink(mine));
    await workbook.createPlan(contractPlan());
    await workbook.apply(REPAINT);
  });

  test('that are right already are left alone', async () => {
    const before = rulesOn('Actions');
    expect(before).toHaveLength(2);
    const trips = mine.roundTrips();
    await workbook.apply(REPAINT);
    expect(rulesOn('Actions')).toEqual(before);
    expect(mine.trips.slice(trips).some(({ body }) => body.includes('ClearAll'))).toBe(false);
  });

  test.each<readonly [what: string, make: (rag: Excel.Range) => void, kept: string]>([
    ['a colour scale', (rag) => void rag.conditionalFormats.add('ColorScale'), 'ColorScale'],
    ['a formula', (rag) => void rag.conditionalFormats.add('Custom'), 'Custom'],
    [
      'another word',
      (rag) => {
        wordRule(rag, 'Paused', '#CCCCCC');
      },
      '="Paused" #CCCCCC',
    ],
    [
      'our word in a colour of their own',
      (rag) => {
        wordRule(rag, 'Red', '#FF00FF');
      },
      '="Red" #FF00FF',
    ],
  ])('leave the user’s own rule, by %s, also where ours were broken by pasting', async (_, make, kept) => {
    const right = rulesOn('Actions');
    await byHand((rag) => {
      make(rag);
      wordRule(rag.getCell(1, 0), 'Red', '#C5221F');
    });
    await byHand((rag) => {
      const rule = rag.getCell(1, 0).conditionalFormats.add('CellValue');
      rule.cellValue.format.fill.color = '#b7ddb0';
      rule.cellValue.format.font.color = '#0B3D0B';
      rule.cellValue.rule = { formula1: '="Green"', operator: 'EqualTo' };
    });
    await workbook.apply(REPAINT);
    const left = rulesOn('Actions').filter((rule) => !right.includes(rule) && !rule.includes('"Red" #C5221F'));
    expect(left.map((rule) => rule.replace(/^\S+ /, ''))).toEqual([kept]);
    expect(rulesOn('Actions')).toEqual(expect.arrayContaining([...right]));
  });

  test('follow a rule set whose words have changed', async () => {
    const blue = [{ word: 'Late', fill: '#123C69', text: '#FFFFFF' }];
    await workbook.apply({
      ...NOTHING,
      appends: [
        {
          table: 'RuleSets',
          headers: ['Rule set', 'Word', 'Fill', 'Text'],
          rows: COLOURS.map(({ word, fill, text }) => ['Old', word, fill, text]),
        },
      ],
    });
    await workbook.apply({
      ...NOTHING,
      mend: [{ table: 'Actions', header: 'RAG', formula: '="Late"', colours: blue, choices: null }],
    });
    expect(rulesOn('Actions').map((rule) => rule.replace(/^\S+ /, ''))).toEqual(['="Late" #123C69']);
  });

  test('leave the user’s own on a sheet of Boardline’s, when it is made again and put back', async () => {
    await workbook.apply({
      ...NOTHING,
      appends: [
        {
          table: 'RuleSets',
          headers: ['Rule set', 'Word', 'Fill', 'Text'],
          rows: COLOURS.map(({ word, fill, text }) => ['Ours', word, fill, text]),
        },
      ],
      names: [
        {
          name: 'RuleSet',
          expected: (await workbook.read()).names.find(({ name }) => name === 'RuleSet')?.value ?? null,
          value: 'Ours',
        },
      ],
    });
    await workbook.apply({ ...NOTHING, sheets: [counts(['Red', 'Green'])] });
    await theirs.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Counts').getRange('A1:B9').conditionalFormats.add('DataBar');
      await context.sync();
    });
    const before = rulesOn('Counts');
    expect(before).toHaveLength(3);
    const { restore } = await workbook.apply({ ...NOTHING, sheets: [counts(['Red', 'Amber', 'Green'])] });
    expect(rulesOn('Counts').some((rule) => rule.endsWith('DataBar'))).toBe(true);
    expect(rulesOn('Counts').filter((rule) => rule.includes('"Red"'))).toHaveLength(1);
    if (restore === null) throw new Error('The change gave no restore point.');
    await workbook.putBack(restore);
    const kinds = (rules: readonly string[]): ReadonlySet<string> =>
      new Set(rules.map((rule) => rule.replace(/^\S+ /, '')));
    expect(kinds(rulesOn('Counts'))).toEqual(kinds(before));
  });
});
