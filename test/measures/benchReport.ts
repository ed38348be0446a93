import { assessPlan } from '../../src/domain/assess/assessPlan';
import { loadExcelJs } from '../../src/hosts/xlsx/make/excelJs';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { paperBook } from '../../src/workbook/sheets/paperBook';
import { reportPaper } from '../../src/workbook/sheets/reportPaper';
import type { BookModel } from '../../src/workbook/sheetModel';
import { AS_AT } from '../helpers/planBuilder';
import { bigPlan } from './bigPlan';
import { compare, type Measure } from './measure';

/** The board report, beside exceljs writing the same cells plainly. */
export async function benchReport(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of [150, 10_000]) {
    const plan = bigPlan(size);
    const assessment = assessPlan(plan, AS_AT);
    const options = { asAt: AS_AT, audience: 'board', periodLabel: 'June 2026', nextDays: 31 } as const;
    const book = paperBook(reportPaper(plan, assessment, options));
    measures.push(
      await compare(
        'report',
        size,
        () => makeBook(paperBook(reportPaper(plan, assessment, options))),
        'exceljs, the same cells plainly',
        () => plainly(book),
        3,
      ),
    );
  }
  return measures;
}

/** The same values in the same places, with exceljs alone: no tables, styles, charts or links. */
async function plainly(book: BookModel): Promise<ArrayBuffer> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  for (const model of book.sheets) {
    const sheet = workbook.addWorksheet(model.name);
    sheet.addRow([model.title]);
    for (const block of model.blocks) {
      if (block.kind === 'text') for (const line of block.lines) sheet.addRow([line.text]);
      if (block.kind === 'facts') for (const fact of block.facts) sheet.addRow([fact.label, fact.cell.value]);
      if (block.kind !== 'table') continue;
      sheet.addRow(block.columns.map((column) => column.header));
      for (const row of block.rows) sheet.addRow(row.map((cell) => cell.value));
    }
  }
  return await workbook.xlsx.writeBuffer();
}
