import type ExcelJs from 'exceljs';

/** exceljs leaves out columns of this width, so that they would be as wide as the reader's own usual. */
const LEFT_OUT = 9;

/** Sets the widths of a sheet's columns, in characters from column A. */
export function setWidths(sheet: ExcelJs.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width === LEFT_OUT ? LEFT_OUT + 0.01 : width;
  });
}
