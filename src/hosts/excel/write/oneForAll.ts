/**
 * Puts one formula into every cell of a range: written into the first, and copied from there, as Excel promises it for a
 * target that is a multiple of its source (Microsoft Learn, "Range.copyFrom"). One value for a whole range is no longer
 * promised (office-js issue 2013). The formula must speak of columns and names, not of cells, which a copy would shift.
 */
export function formulaInAll(range: Excel.Range, formula: string): void {
  const first = range.getCell(0, 0);
  first.formulas = [[formula]];
  range.copyFrom(first, 'Formulas');
}

/** Gives every cell of a range that has no look of its own yet one number format, by the same means. */
export function formatInAll(range: Excel.Range, format: string): void {
  const first = range.getCell(0, 0);
  first.numberFormat = [[format]];
  range.copyFrom(first, 'Formats');
}
