import { beforeAll, describe, expect, test } from '@jest/globals';
import { SAMPLE_DATE, samplePlan } from '../../../src/application/sample/samplePlan';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { layoutSheet } from '../../../src/workbook/layoutSheet';
import type { PlacedCell } from '../../../src/workbook/placedSheet';
import { readPlanContents } from '../../../src/workbook/readContents';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import { summarySheets } from '../../../src/workbook/sheets/summarySheets';
import { recalculate, type RecalculatedSheets } from '../../helpers/libreOffice';
import { sheetOf } from './bookCells';

/** True where LibreOffice worked out the assessed value: numbers to a millionth, its dates month first, words as written. */
function agrees({ cell, format }: PlacedCell, found: string): boolean {
  const { value } = cell;
  if (format === 'date') return found === String(value).replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');
  if (typeof value === 'string') return found === value;
  const number = Number(found.replace('%', '')) / (found.endsWith('%') ? 100 : 1);
  return found !== '' && Math.abs(number - Number(value)) < 1e-6;
}

describe('the sample plan’s summary sheets, worked out by LibreOffice', () => {
  let sheets: readonly SheetModel[] = [];
  let shown: RecalculatedSheets = {};

  beforeAll(async () => {
    const contents = samplePlan();
    const plan = readPlanContents(contents);
    sheets = summarySheets(plan, assessPlan(plan, SAMPLE_DATE));
    const workbook = newXlsx('sample.xlsx');
    await workbook.createPlan({ ...contents, sheets });
    shown = await recalculate(workbook.bytes());
  });

  test.each([
    ['Summary', 30],
    ['By lead', 60],
    ['Budget summary', 20],
  ])('%s: every formula gives the figure that was assessed', (name, atLeast) => {
    const live = layoutSheet(sheetOf(sheets, name)).cells.filter(({ cell }) => cell.formula !== undefined);
    expect(live.length).toBeGreaterThan(atLeast);
    const wrong = live.flatMap((placed) => {
      const found = shown[name]?.[placed.row - 1]?.[placed.column - 1] ?? '';
      if (agrees(placed, found)) return [];
      const at = `${String(placed.row)},${String(placed.column)}`;
      return [`${at}: ${found} for ${String(placed.cell.value)} by ${placed.cell.formula ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every exception leads to its own row, every finding to a cell that is there', () => {
    const links = (name: string) =>
      layoutSheet(sheetOf(sheets, name)).cells.flatMap(({ cell }) => (cell.link === undefined ? [] : [cell]));
    const target = (link: string | undefined) => /^#'(.+)'!([A-Z]+)(\d+)$/.exec(link ?? '') ?? [];
    expect(links('Exceptions').length).toBeGreaterThan(5);
    for (const { value, link } of links('Exceptions')) {
      const [, sheet, column, row] = target(link);
      expect([sheet, column]).toEqual(['Actions', 'A']);
      expect(shown.Actions?.[Number(row) - 1]?.[0]).toBe(value);
    }
    expect(links('Checks').length).toBeGreaterThan(20);
    for (const { link } of links('Checks')) {
      const [, sheet, , row] = target(link);
      expect(shown[sheet ?? '']?.length).toBeGreaterThanOrEqual(Number(row));
    }
  });

  test('the figures follow when somebody types: they become those of a new assessment', async () => {
    const contents = samplePlan();
    const actions = contents.tables.Actions ?? [];
    const typed = actions.map((row, at) => (at % 7 === 0 ? { ...row, status: 'Complete', theme: 'A new theme' } : row));
    const changed = { ...contents, tables: { ...contents.tables, Actions: typed } };
    const workbook = newXlsx('typed.xlsx');
    await workbook.createPlan({ ...changed, sheets });
    const after = await recalculate(workbook.bytes());
    const { counts } = assessPlan(readPlanContents(changed), SAMPLE_DATE);
    const table = layoutSheet(sheetOf(sheets, 'Summary')).tables.find((each) => each.name === 'StatusSummary');
    const rows = after.Summary?.slice(table?.headerRow ?? 0, table?.lastRow ?? 0) ?? [];
    expect(Object.fromEntries(rows.map((row) => [row[0], Number(row[1])]))).toEqual(counts);
  });
});
