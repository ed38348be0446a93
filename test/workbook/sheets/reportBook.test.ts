import { describe, expect, test } from '@jest/globals';
import type { Audience } from '../../../src/domain/report/types';
import { layoutSheet } from '../../../src/workbook/layoutSheet';
import { aBudgetLine, aHistoryRow, aLead, anAction } from '../../helpers/planBuilder';
import { assessed, optionsFor } from '../../domain/report/reportPlan';
import { blockOf, cellsUnder, reportBook, sheetOf } from './bookCells';

function bookOf(parts: Parameters<typeof assessed>[0] = {}, audience: Audience = 'board') {
  const { plan, assessment } = assessed(parts);
  return { book: reportBook(plan, assessment, optionsFor(audience)), assessment };
}

const RICH = {
  actions: [
    anAction({ ref: '1.1', currentDue: '2026-01-31' }),
    anAction({ ref: '1.2', theme: 'Homes' }),
    anAction({ ref: '1.3', progress: 'Under way' }),
  ],
  budgetLines: [aBudgetLine()],
  history: [aHistoryRow({ ref: '1.1' })],
};

describe('the board report as a book', () => {
  test('opens on the Cover, then Contents, and ends with the plan', () => {
    const names = bookOf(RICH).book.sheets.map((sheet) => sheet.name);
    expect(names.slice(0, 4)).toEqual(['Cover', 'Contents', 'Summary', 'Exceptions']);
    expect(names.slice(-2)).toEqual(['Action plan', 'Notes on actions']);
  });

  test.each(['board', 'scrutiny', 'public'] as const)(
    '%s: names fit Excel and stand once, nothing is live',
    (audience) => {
      const { book } = bookOf(RICH, audience);
      const names = book.sheets.map((sheet) => sheet.name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      // Excel keeps the name History to itself.
      expect(names).not.toContain('history');
      for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      const tables = book.sheets.flatMap((sheet) =>
        sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
      );
      expect(new Set(tables.map((table) => table.name)).size).toBe(tables.length);
      for (const table of tables) {
        expect(table.name).toMatch(/^[A-Za-z_]\w*$/);
        expect(table.rows.length).toBeGreaterThan(0);
        expect(new Set(table.columns.map((column) => column.header)).size).toBe(table.columns.length);
        for (const row of table.rows) {
          expect(row).toHaveLength(table.columns.length);
          for (const cell of row) {
            expect(cell.formula).toBeUndefined();
            expect(cell.value === null || cell.value === '').toBe(false);
          }
        }
      }
    },
  );

  test('Summary has a row a RAG word, word and count in cells of their own', () => {
    const { book, assessment } = bookOf(RICH);
    const table = blockOf(sheetOf(book.sheets, 'Summary'), 'StatusCounts');
    const counts = cellsUnder(table, 'Now').map((cell) => cell.value);
    const words = cellsUnder(table, 'Status').map((cell) => String(cell.value));
    expect(Object.fromEntries(words.map((word, at) => [word, counts[at]]))).toEqual(assessment.counts);
  });

  test('a Ref leads to the action’s own row of the annex', () => {
    const { book } = bookOf(RICH);
    const [link] = cellsUnder(blockOf(sheetOf(book.sheets, 'Exceptions'), 'ExceptionActions'), 'Ref');
    const placed = layoutSheet(sheetOf(book.sheets, 'Action plan'));
    const at = placed.cells.find((cell) => cell.column === 1 && cell.cell.value === '1.1');
    expect(link?.link).toBe(`#'Action plan'!A${String(at?.row)}`);
  });

  test('Contents leads to every other sheet', () => {
    const { book } = bookOf(RICH);
    const links = cellsUnder(blockOf(sheetOf(book.sheets, 'Contents'), 'ContentsList'), 'Sheet');
    expect(links.map((cell) => cell.link)).toEqual(book.sheets.slice(2).map((sheet) => `#'${sheet.name}'!A1`));
  });

  test('every chart finds its table and columns above it, and says its message', () => {
    const { book } = bookOf(RICH, 'scrutiny');
    for (const sheet of book.sheets) {
      const charts = sheet.blocks.filter((block) => block.kind === 'chart');
      expect(layoutSheet(sheet).charts).toHaveLength(charts.length);
      for (const chart of charts) expect(chart.altText.length).toBeGreaterThan(20);
    }
    expect(book.sheets.flatMap((sheet) => layoutSheet(sheet).charts).map((chart) => chart.block.name)).toEqual(
      expect.arrayContaining(['StatusChart', 'ThemeChart', 'BudgetVarianceChart']),
    );
  });

  test('an empty plan still gives a report that says what is missing', () => {
    const { book } = bookOf({ actions: [], leads: [] });
    const words = JSON.stringify(book.sheets);
    expect(words).toContain('The plan has no actions.');
    expect(words).toContain('No action is red or overdue.');
  });

  test('a commentary of 5,000 words is printed whole on a sheet of its own, in parts that fit a row', () => {
    const commentary = Array.from({ length: 5_000 }, (_, at) => `word${String(at)}`).join(' ');
    const { book } = bookOf({ actions: [anAction({ commentary })] });
    const shown = cellsUnder(blockOf(sheetOf(book.sheets, 'Notes on actions'), 'ActionNotes'), 'Commentary');
    expect(String(shown[0]?.value)).toMatch(/^word0 .*goes on under no\. 1 of the sheet Long texts\)$/);
    const parts = cellsUnder(blockOf(sheetOf(book.sheets, 'Long texts'), 'LongTexts'), 'Text').map((cell) =>
      String(cell.value),
    );
    expect(parts.join(' ')).toBe(commentary);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1_800);
  });

  test('nothing a person types upsets it', () => {
    const nasty = ['=cmd|x', '+1', '-1', '@a', 'ع عربي', 'Very long title '.repeat(20), "O'Neill & <b>", '\tx'];
    const actions = nasty.map((text, at) =>
      anAction({
        ref: text,
        theme: text,
        priority: text,
        action: text,
        accountableLead: text,
        outcome: text,
        id: String(at),
      }),
    );
    const { book } = bookOf({ actions, leads: nasty.map((name) => aLead({ name })) });
    for (const sheet of book.sheets) expect(layoutSheet(sheet).cells.length).toBeGreaterThan(0);
  });
});
