const COLOUR = /<(?:[\w-]+:)?tabColor\b([^>]*?)\/?>/;
const CELLS = /<(?:[\w-]+:)?sheetData\b/;

/**
 * A sheet as Boardline has drawn it anew, with the tab of the one that stood there: its colour, or none. The tabs of a
 * workbook are its users', once they are there.
 */
export function withTabColourOf(stood: string, fresh: string): string {
  const own = COLOUR.exec(stood.slice(0, CELLS.exec(stood)?.index ?? 0));
  const plain = fresh.replace(/<tabColor\b[^>]*\/>/, '');
  return own === null ? plain : plain.replace('<sheetPr>', `<sheetPr><tabColor${own[1] ?? ''}/>`);
}
