import type ExcelJs from 'exceljs';
import { COVER, COVER_ROWS } from '../../../workbook/coverLayout';
import type { CellInput, NewPlanContents } from '../../../workbook/port';
import { toFileFormula } from '../../../workbook/fileFormula';
import type { SheetExtras } from './bookSheet';
import { viewOf } from './drawSheet';
import { valueOf } from './drawPlanTable';
import { PlanStyles } from './planStyles';
import { printSetup } from './printSetup';
import { isQuoted } from './quotedText';
import { validationOf } from './validation';

/** Draws the Cover: one named cell a setting, with what it is for beside it. */
export function drawCover(book: ExcelJs.Workbook, contents: NewPlanContents): SheetExtras {
  const sheet = book.addWorksheet(COVER.sheet, {
    ...printSetup(COVER.title, true),
    views: [viewOf(COVER.headerRow)],
  });
  const styles = new PlanStyles('');
  const put = (row: number, column: number, value: ExcelJs.CellValue, style: Partial<ExcelJs.Style>): void => {
    const cell = sheet.getRow(row).getCell(column);
    cell.value = value;
    cell.style = style;
  };
  COVER.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  put(1, 1, COVER.title, styles.words('title'));
  put(2, 1, COVER.note, styles.words('note'));
  COVER.headers.forEach((header, at) => {
    put(COVER.headerRow, at + 1, header, styles.header());
  });
  for (const { row, field } of COVER_ROWS) {
    const input: CellInput = contents.cover[field.key] ?? field.initial;
    put(row, 1, field.label, styles.words('label'));
    if (typeof input === 'object' && input !== null) {
      put(row, 2, { formula: toFileFormula(input.formula) }, styles.body(field, true, false));
    } else {
      const value = valueOf(input, field);
      put(row, 2, value, styles.body(field, false, isQuoted(value)));
    }
    put(row, 3, field.help, styles.words('help'));
    const column = { header: field.label, help: field.help, type: field.type, ownership: 'user' } as const;
    sheet.dataValidations.add(`B${String(row)}`, validationOf(column, field.choices ?? null, null));
  }
  const names = COVER_ROWS.map(({ row, field }) => ({ name: field.name, cell: `$B$${String(row)}` }));
  return { sheet: COVER.sheet, tables: [], links: [], charts: [], printTitleRow: COVER.headerRow, names };
}
