import type ExcelJs from 'exceljs';
import { footerWords } from '../../../workbook/planSheets/footerWords';
import { MARGINS, type PageSetup, type Paper } from '../../../workbook/planSheets/pageSetup';

/** Excel's numbers of the papers; exceljs declares them as an enum that it does not ship. */
const PAPER_SIZES: Readonly<Record<Paper, unknown>> = { A4: 9, A3: 8 };
const POINTS_AN_INCH = 72;

/** The page as exceljs wants it: paper, pages wide, margins, the sheet's title and `Page 1 of 3` in the footer. */
export function printSetup(
  page: Pick<PageSetup, 'landscape' | 'paper' | 'pagesWide' | 'footer'>,
): Pick<ExcelJs.AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const margins = Object.entries(MARGINS).map(([side, points]) => [side, points / POINTS_AN_INCH] as const);
  const { left, right } = footerWords(page.footer);
  return {
    pageSetup: {
      paperSize: PAPER_SIZES[page.paper] as ExcelJs.PaperSize,
      orientation: page.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: page.pagesWide,
      fitToHeight: 0,
      margins: Object.fromEntries(margins) as unknown as ExcelJs.Margins,
    },
    headerFooter: { oddFooter: `&L${left}&R${right}` },
  };
}
