import { beforeEach, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RagColour } from '../../../src/workbook/port';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import { contractPlan } from '../../contract/contractPlan';
import { inVariants } from '../../office-host/inVariants';
import { putCells } from '../../office-host/model/putCells';
import { shownFill } from '../../office-host/model/shownFill';
import type { SimTable } from '../../office-host/model/simTable';
import { openClient, startExcel } from '../../office-host/simExcel';
import { VARIANTS } from '../../office-host/variants';
import { simLink } from './simLink';

const NOTHING: ChangeSet = { title: 'Re-check', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };
const OLD: readonly RagColour[] = [
  { word: 'Red', fill: '#C5221F', text: '#FFFFFF' },
  { word: 'Amber', fill: '#F9AB00', text: '#000000' },
  { word: 'Green', fill: '#B7DDB0', text: '#0B3D0B' },
];
/** One word more, one less, and one in another colour. */
const NEW: readonly RagColour[] = [
  { word: 'Red', fill: '#800000', text: '#FFFFFF' },
  { word: 'Green', fill: '#B7DDB0', text: '#0B3D0B' },
  { word: 'Late', fill: '#123C69', text: '#FFFFFF' },
];
const THEIRS = '#CCCCCC';

const repaint = (colours: readonly RagColour[], formula: string | null = null): ChangeSet => ({
  ...NOTHING,
  mend: [{ table: 'Actions', header: 'RAG', formula, colours, choices: null }],
});

function counts(colours: readonly RagColour[]): SheetModel {
  return {
    name: 'Counts',
    title: 'Counts',
    subtitle: null,
    landscape: true,
    repeatHeaderOf: null,
    tabColour: null,
    colours,
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
        rows: colours.map(({ word }) => [{ value: word, look: 'rag' }, { value: 1 }]),
      },
    ],
  };
}

const ORDERS = VARIANTS.filter(({ name }) => ['usual', 'rules known by id', 'rules not readable'].includes(name));

inVariants(() => {
  let client: ReturnType<typeof startExcel>;
  let workbook: ExcelWorkbook;

  function table(name: string): SimTable {
    const found = client.workbook.tableNamed(name);
    if (found === undefined) throw new Error(`There is no table ${name}.`);
    return found;
  }

  /** What each of some words shows in a column of a table when it is typed there. */
  function fillsOf(name: string, header: string, words: readonly string[]): readonly (string | null)[] {
    const { sheet, body, columnIds } = table(name);
    const column = body.column + columnIds.findIndex((_, at) => table(name).headerAt(at) === header);
    return words.map((word) => {
      putCells(sheet, { row: body.row, column, rows: 1, columns: 1 }, word, null);
      return shownFill(sheet, body.row, column);
    });
  }

  const rules = (sheet: string): number => client.workbook.sheetNamed(sheet)?.conditionalFormats.areas.length ?? 0;

  /** The user's own rule, made now, so that it counts before all that stands there. */
  async function ownRule(word: string, stop = false): Promise<void> {
    await openClient(client.workbook, 'their Excel').excel.run(async (context) => {
      const rag = context.workbook.tables.getItem('Actions').columns.getItem('RAG').getDataBodyRange();
      const rule = rag.conditionalFormats.add('CellValue');
      rule.cellValue.format.fill.color = THEIRS;
      rule.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
      if (stop) rule.stopIfTrue = true;
      await context.sync();
    });
  }

  const fills = (colours: readonly RagColour[]): readonly string[] => colours.map(({ fill }) => fill);
  const words = (colours: readonly RagColour[]): readonly string[] => colours.map(({ word }) => word);

  beforeEach(async () => {
    client = startExcel();
    workbook = excelWorkbook(simLink(client));
    await workbook.createPlan(contractPlan());
    await workbook.apply({
      ...NOTHING,
      appends: [
        {
          table: 'RuleSets',
          headers: ['Rule set', 'Word', 'Fill', 'Text'],
          rows: OLD.map(({ word, fill, text }) => ['Old', word, fill, text]),
        },
      ],
    });
    for (const word of ['Waiting', 'Blocked', 'Parked']) await ownRule(word);
    await workbook.apply(repaint(OLD));
  });

  test.each<readonly [string, ChangeSet]>([
    ['its formulas', repaint(NEW, '="Late"')],
    ['only its colours', repaint(NEW)],
  ])('every word has the colour of a rule set of which %s changed, the user’s own rule its own', async (_, change) => {
    await ownRule('Paused');
    await ownRule('Red', true);
    await workbook.apply(change);
    expect(fillsOf('Actions', 'RAG', words(NEW))).toEqual(fills(NEW));
    const own = ['Paused', 'Waiting', 'Blocked', 'Parked'];
    expect(fillsOf('Actions', 'RAG', [...own, ''])).toEqual([...own.map(() => THEIRS), null]);
    const kept = client.workbook.sheetNamed('Actions')?.conditionalFormats.areas ?? [];
    const theirs = kept.filter(
      ({ rule }) => rule.parts.get('CellValue')?.parts.get('Format')?.parts.get('Fill')?.kept.get('Color') === THEIRS,
    );
    expect(theirs).toHaveLength(5);
  });

  test('the colours are right when the rule set goes back to what it was', async () => {
    for (const colours of [NEW, OLD, NEW, OLD]) {
      await workbook.apply(repaint(colours));
      expect(fillsOf('Actions', 'RAG', words(colours))).toEqual(fills(colours));
    }
  });

  test('a re-check of what is right already adds no rule', async () => {
    await workbook.apply(repaint(NEW));
    const before = rules('Actions');
    for (let again = 0; again < 3; again += 1) await workbook.apply(repaint(NEW));
    expect(rules('Actions')).toBe(before);
  });

  test('rules that somebody cleared are set again', async () => {
    client.workbook.sheetNamed('Actions')?.conditionalFormats.clear({ row: 0, column: 0, rows: 999, columns: 99 });
    await workbook.apply(repaint(OLD));
    expect(fillsOf('Actions', 'RAG', words(OLD))).toEqual(fills(OLD));
  });

  test('a sheet of Boardline’s shows the colours of the new rule set', async () => {
    for (const colours of [OLD, NEW, OLD]) {
      await workbook.apply({ ...NOTHING, sheets: [counts(colours)] });
      expect(fillsOf('StatusCounts', 'Status', words(colours))).toEqual(fills(colours));
    }
  });
}, ORDERS);
