import { columnLetters } from '../../../domain/plan/cellOf';
import { footerWords } from '../../../workbook/planSheets/footerWords';
import { MARGINS, type PageSetup } from '../../../workbook/planSheets/pageSetup';
import type { SheetDrawing } from './sheetDrawing';

/** Keeps a sheet's first rows and columns in sight. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDrawing['frozen']): void {
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns)}${String(rows)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** How a sheet is printed. */
export function layPage(layout: Excel.PageLayout, page: PageSetup): void {
  layout.orientation = page.landscape ? 'Landscape' : 'Portrait';
  layout.paperSize = page.paper;
  layout.zoom = { horizontalFitToPages: page.pagesWide, verticalFitToPages: 0 };
  layout.leftMargin = MARGINS.left;
  layout.rightMargin = MARGINS.right;
  layout.topMargin = MARGINS.top;
  layout.bottomMargin = MARGINS.bottom;
  layout.headerMargin = MARGINS.header;
  layout.footerMargin = MARGINS.footer;
  const { left, right } = footerWords(page.footer);
  layout.headersFooters.defaultForAllPages.leftFooter = left;
  layout.headersFooters.defaultForAllPages.rightFooter = right;
  if (page.printedColumns !== null) layout.setPrintArea(`A:${columnLetters(page.printedColumns)}`);
  if (page.titleRow !== null) layout.setPrintTitleRows(`$${String(page.titleRow)}:$${String(page.titleRow)}`);
  if (page.titleColumns > 0) layout.setPrintTitleColumns(`$A:$${columnLetters(page.titleColumns)}`);
}
