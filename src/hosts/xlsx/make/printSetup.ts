import type ExcelJs from 'exceljs';

/** Excel's number for A4; exceljs declares its paper sizes as an enum that it does not ship. */
const A4: unknown = { paperSize: 9 };

/** Excel refuses a longer header or footer. */
const LONGEST_FOOTER = 255;

/** A4, one page wide, the sheet's title and `Page 1 of 3` in the footer. */
export function printSetup(
  title: string,
  landscape: boolean,
): Pick<ExcelJs.AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      ...(A4 as Pick<ExcelJs.PageSetup, 'paperSize'>),
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: footer(title) },
  };
}

/** Ampersands are doubled, because Excel takes a single one for a code; a title that is too long is cut. */
function footer(title: string): string {
  const ending = '&RPage &P of &N';
  const beginning = '&L';
  let words = title.replace(/[\r\n]+/g, ' ').replaceAll('&', '&&');
  const room = LONGEST_FOOTER - ending.length - beginning.length - 1;
  if (words.length > room) words = `${words.slice(0, room).replace(/&+$/, '')}…`;
  return `${beginning}${words}${ending}`;
}
