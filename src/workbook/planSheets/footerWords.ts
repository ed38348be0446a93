/** Excel refuses a longer header or footer, its codes counted in. */
const LONGEST = 255;
const PAGE = 'Page &P of &N';
const CODES = '&L&R'.length;

/**
 * What stands at the foot of each page: the sheet's title at the left, `Page 1 of 3` at the right, in Excel's codes.
 * Ampersands are doubled, because Excel takes a single one for a code; a title that is too long is cut.
 */
export function footerWords(title: string): { readonly left: string; readonly right: string } {
  let left = title.replace(/[\r\n]+/g, ' ').replaceAll('&', '&&');
  const room = LONGEST - PAGE.length - CODES - 1;
  if (left.length > room) left = `${left.slice(0, room).replace(/&+$/, '')}…`;
  return { left, right: PAGE };
}
