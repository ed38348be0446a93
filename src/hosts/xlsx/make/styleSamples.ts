import type ExcelJs from 'exceljs';

/**
 * The styles of one sheet's cells. exceljs numbers styles only while it writes cells, and takes as long over a cell as
 * the rest of the file takes: so it is given one blank cell of each style, and {@link styleNumbers} reads the numbers
 * back from what it has written. The samples give way to the sheet's own rows.
 */
export class StyleSamples {
  private readonly places = new Map<Partial<ExcelJs.Style>, number>();

  constructor(private readonly sheet: ExcelJs.Worksheet) {}

  /** The number of a style's sample, from 0; styles that look alike must share one object. */
  placeOf(style: Partial<ExcelJs.Style>): number {
    const known = this.places.get(style);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(style, place);
    this.sheet.getRow(place + 1).getCell(1).style = style;
    return place;
  }
}

/** The workbook's style numbers of a sheet's samples, by their places. */
export function styleNumbers(xml: string): readonly number[] {
  const numbers: number[] = [];
  for (const [, row, style] of xml.matchAll(/<c r="A(\d+)" s="(\d+)"/g)) numbers[Number(row) - 1] = Number(style);
  return numbers;
}
