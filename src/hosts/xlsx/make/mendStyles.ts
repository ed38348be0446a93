import { QUOTED_TEXT_FORMAT } from './quotedText';
import { TYPEFACE } from './palette';

/** The children of a font in the order that the schema asks for and exceljs does not keep. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/**
 * Mends what exceljs writes into the styles part: the order of a font's children, the workbook's own typeface, and the
 * text mark of cells that look like formulas (see {@link QUOTED_TEXT_FORMAT}).
 */
export function mendStyles(xml: string): string {
  return withTextMarks(withTypeface(withFontOrder(xml)));
}

function withFontOrder(xml: string): string {
  return xml.replace(/<font>([\s\S]*?)<\/font>/g, (_, children: string) => {
    const elements = children.match(/<[^>]+\/>/g) ?? [];
    const rank = (element: string): number => FONT_ORDER.indexOf(/\w+/.exec(element)?.[0] ?? '');
    return `<font>${[...elements].sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });
}

/** The first font is the workbook's normal one; column widths are counted in its letters. */
function withTypeface(xml: string): string {
  return xml.replace(
    /<font>[\s\S]*?<\/font>/,
    `<font><sz val="11"/><color theme="1"/><name val="${TYPEFACE}"/><family val="2"/></font>`,
  );
}

function withTextMarks(xml: string): string {
  const format = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${QUOTED_TEXT_FORMAT}"/>`);
  const id = format.exec(xml)?.[1];
  if (id === undefined) return xml;
  return xml.replace(new RegExp(`<xf numFmtId="${id}"`, 'g'), `<xf quotePrefix="1" numFmtId="49"`);
}
