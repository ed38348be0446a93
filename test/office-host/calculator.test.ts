import { beforeAll, describe, expect, test } from '@jest/globals';
import { openPlan, holdsPlan } from '../../src/application/openPlan';
import { refreshPlan } from '../../src/application/refreshPlan';
import { SAMPLE_DATE, samplePlan } from '../../src/application/sample/samplePlan';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { recalculate, type RecalculatedSheets } from '../helpers/libreOffice';
import { simLink } from '../hosts/excel/simLink';
import { boardlineCalculator } from './calculate/calculator';
import { openInSim } from './files/openInSim';
import { saveFromSim } from './files/saveFromSim';
import type { SimWorkbook } from './model/simWorkbook';
import { openClient, startExcel } from './simExcel';

const TODAY = { today: SAMPLE_DATE };

async function assessed(bytes: Uint8Array): Promise<readonly unknown[]> {
  const opened = await openPlan(await openXlsx('plan.xlsx', bytes), TODAY);
  if (!holdsPlan(opened)) throw new Error(opened.message);
  const { actions, findings, counts, budget } = opened.assessment;
  return [
    actions.map(({ action, rag, reason, due }) => [action.ref, rag, reason, due]),
    findings,
    counts,
    budget.totals,
  ];
}

/** Every formula cell whose value LibreOffice works out otherwise: numbers to the digits that it shows. */
function disagreements(workbook: SimWorkbook, shown: RecalculatedSheets): { compared: number; wrong: string[] } {
  const wrong: string[] = [];
  let compared = 0;
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.grid.filled()) {
      if (cell.formula === null) continue;
      compared += 1;
      const found = shown[sheet.name]?.[row]?.[column] ?? '';
      if (!same(cell.value, found))
        wrong.push(`${sheet.name} ${String(row)},${String(column)}: ${String(cell.value)} but ${found}`);
    }
  }
  return { compared, wrong };
}

function same(value: string | number | boolean, found: string): boolean {
  if (typeof value !== 'number') return found === String(value);
  if (/^\d+\/\d+\/\d{4}$/.test(found)) return true;
  const digits = /\.(\d+)/.exec(found)?.[1]?.length ?? 0;
  const percent = found.endsWith('%');
  const number = Number(found.replace(/[£,%+]/g, '').replace(/^\((.*)\)$/, '-$1')) / (percent ? 100 : 1);
  return found !== '' && Math.abs(number - value) <= Math.max(1e-9, 0.51 * 10 ** -(digits + (percent ? 2 : 0)));
}

describe('the sample plan followed from file to Excel and back', () => {
  let file: Uint8Array;
  let workbook: SimWorkbook;
  let saved: Uint8Array;

  beforeAll(async () => {
    const made = newXlsx('sample.xlsx');
    await made.createPlan(samplePlan());
    file = made.bytes();
    workbook = await openInSim('sample.xlsx', file);
    workbook.calculator = boardlineCalculator;
    const refreshed = await refreshPlan(excelWorkbook(simLink(openClient(workbook))), TODAY);
    if ('message' in refreshed) throw new Error(refreshed.message);
    saved = await saveFromSim(workbook);
  });

  test('is assessed alike before and after a live re-check', async () => {
    expect(await assessed(saved)).toEqual(await assessed(file));
  });

  test('shows in every formula what LibreOffice works out from the saved file', async () => {
    const { compared, wrong } = disagreements(workbook, await recalculate(saved));
    expect(compared).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  test('shows in RAG and Reason what the assessment says', async () => {
    const opened = await openPlan(excelWorkbook(simLink(openClient(workbook))), TODAY);
    if (!holdsPlan(opened)) throw new Error(opened.message);
    const table = opened.snapshot.tables.find(({ name }) => name === 'Actions');
    const [rag, reason] = ['RAG', 'Reason'].map((header) => table?.headers.indexOf(header) ?? -1);
    expect(table?.rows.map((row) => [row[rag ?? -1], row[reason ?? -1]])).toEqual(
      opened.assessment.actions.map((action) => [action.rag, action.reason]),
    );
  });
});

describe('a formula in the simulated Excel', () => {
  async function worked(
    formula: string,
    cells: readonly (readonly (string | number | boolean)[])[] = [],
  ): Promise<unknown> {
    const { excel, workbook } = startExcel();
    workbook.calculator = boardlineCalculator;
    return excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      cells.forEach((row, at) => {
        sheet.getRangeByIndexes(at, 0, 1, row.length).values = [[...row]];
      });
      const cell = sheet.getRange('Z1');
      cell.formulas = [[formula]];
      await context.sync();
      cell.load('values');
      await context.sync();
      return (cell.values[0] as unknown[])[0];
    });
  }

  test.each([
    ['=1+2*3^2-4%', 18.96],
    ['=-2^2', 4],
    ['="a"&1.5&TRUE', 'a1.5TRUE'],
    ['="b">"A"', true],
    ['=1/0', '#DIV/0!'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IF(FALSE,1)', false],
    ['=SUM(A1:A3)', 3],
    ['=COUNTIFS(A1:A4,"<5")', 2],
    ['=COUNTIFS(B1:B4,"ap*")', 2],
    ['=SUMIFS(A1:A4,B1:B4,"APPLE")', 3],
    ['=SUMPRODUCT((B1:B4="apple")*(A1:A4>1))', 1],
    ['=SUMPRODUCT(--ISNUMBER(A1:A4))', 2],
    ['=EDATE(46053,1)', 46081],
    ['=DAY(46203)&"/"&MONTH(46203)&"/"&YEAR(46203)', '30/6/2026'],
    ['=TEXT(-3,"0"" days late"";""in ""0"" days"";""today""")', 'in 3 days'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=MID("board",2,3)&LEN("four")&UPPER("x")', 'oar4X'],
    ['=SUBSTITUTE("1 days"," days"," day")', '1 day'],
    ['=SEARCH("O","board")+FIND("d","board")', 7],
    ['=N("text")+ABS(-2)+INT(-1.5)+ROUND(2.345,2)', 2.35],
    ['=NoSuchName', '#NAME?'],
  ])('%s comes to %s', async (formula, value) => {
    const cells = [
      [1, 'apple'],
      [2, 'Apple'],
      ['five', 'pear'],
    ];
    expect(await worked(formula, cells)).toEqual(value);
  });

  test.each([
    ['=XLOOKUP(1,A1:A2,B1:B2)', /XLOOKUP/],
    ['=Z1+1', /circle/],
    ['=TEXT(1,"dd mmm")', /TEXT/],
  ])('fails by name where it is not modelled: %s', async (formula, message) => {
    await expect(worked(formula)).rejects.toThrow(message);
  });
});
