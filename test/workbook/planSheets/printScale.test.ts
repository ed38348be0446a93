import { describe, expect, test } from '@jest/globals';
import { samplePlan } from '../../../src/application/sample/samplePlan';
import { type PageSetup, printScale } from '../../../src/workbook/planSheets/pageSetup';
import { planSheets } from '../../../src/workbook/planSheets/planSheets';
import type { PlanSheet } from '../../../src/workbook/planSheets/planSheet';
import { sheetWidths } from '../../../src/workbook/sheetWidths';
import { modelPage } from '../../../src/workbook/planSheets/modelPage';

const PAGE: PageSetup = {
  landscape: true,
  paper: 'A4',
  pagesWide: 1,
  printedColumns: null,
  titleRow: 1,
  titleColumns: 0,
  footer: '',
};
/** Characters that one column may have for A4 on its side to print it at full size: 770 points. */
const FULL = (770 - 3.75) / 6;

function scaleOf({ widths, hidden, page }: PlanSheet): number {
  return printScale(
    widths.map((width, at) => (hidden.includes(at + 1) ? 0 : width)),
    page,
  );
}

describe('the scale of print', () => {
  test('is whole as long as the columns fit, and the largest at which they do afterwards', () => {
    expect(printScale([FULL], PAGE)).toBe(1);
    expect(printScale([FULL + 1], PAGE)).toBe(0.99);
    expect(printScale([FULL, 0], PAGE)).toBe(1);
    expect(printScale([FULL, FULL], PAGE)).toBeCloseTo(0.5);
    expect(printScale([FULL, FULL], { ...PAGE, pagesWide: 2 })).toBe(1);
    expect(printScale([FULL, FULL], { ...PAGE, printedColumns: 1 })).toBe(1);
  });

  test('counts the columns that are repeated on the second page', () => {
    const page = { ...PAGE, pagesWide: 2, titleColumns: 1 };
    expect(printScale([FULL / 4, FULL / 2, FULL / 2], page)).toBe(1);
    expect(printScale([FULL / 4, FULL / 2, FULL * 0.8], page)).toBeLessThan(1);
  });
});

describe('a plan', () => {
  const { sheets, models } = planSheets(samplePlan());

  test('prints no sheet at less than 60 %, and none wider than two pages', () => {
    const tooSmall = sheets.filter((sheet) => scaleOf(sheet) < 0.6 || sheet.page.pagesWide > 2);
    expect(tooSmall.map((sheet) => `${sheet.name} at ${String(scaleOf(sheet))}`)).toEqual([]);
    const small = models.filter(
      (model) => printScale(sheetWidths(model), modelPage({ ...model, printTitleRow: null }, '')) < 0.6,
    );
    expect(small.map(({ name }) => name)).toEqual([]);
  });

  test.each(['Actions', 'Budget'])('prints chosen columns of %s on A4, its first two on both pages', (name) => {
    const sheet = sheets.find((each) => each.name === name);
    const printed = sheet?.cells[0]?.slice(0, sheet.page.printedColumns ?? 0);
    expect(sheet?.page).toMatchObject({ paper: 'A4', pagesWide: 2, titleRow: 1, titleColumns: 2 });
    expect(printed).toContain('RAG');
    expect(printed?.length).toBeLessThan(sheet?.cells[0]?.length ?? 0);
    process.stdout.write(
      `${name} prints ${String(printed?.length)} columns at ${String(scaleOf(sheet ?? ({} as PlanSheet)))}\n`,
    );
  });

  test('has Ref and Action before everything, then the status, its reason and the due date', () => {
    const actions = sheets.find(({ name }) => name === 'Actions');
    const headers = actions?.cells[0] ?? [];
    expect(headers.slice(0, 4)).toEqual(['Ref', 'Action', 'RAG', 'Reason']);
    expect(headers.slice(0, 6)).toContain('Current due');
    expect(actions?.frozen).toEqual({ rows: 1, columns: 2 });
  });

  test('takes larger paper where words make its columns wide', () => {
    const plan = samplePlan();
    const long = 'A word or two of what was agreed, and why. '.repeat(90);
    const wordy = { ref: '9', action: long, progress: long, blockage: long, supportNeeded: long };
    const { sheets: wide } = planSheets({ ...plan, tables: { ...plan.tables, Actions: [wordy] } });
    const actions = wide.find(({ name }) => name === 'Actions');
    expect(actions?.page.paper).toBe('A3');
  });
});
