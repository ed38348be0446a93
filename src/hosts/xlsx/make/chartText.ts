/** The typeface of every sheet, which a chart would not take by itself. */
const TYPEFACE = 'Arial';

interface TextLook {
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
}

/** A colour as charts write it: `#c5221f` is `C5221F`. */
export function hex(colour: string): string {
  return colour.replace(/^#/, '').toUpperCase();
}

/** Attributes and content of run properties: size in hundredths of a point, the sheet's typeface. */
export function runLook(size: number, { bold = false, colour = '1B1A19' }: TextLook = {}): readonly [string, string] {
  return [
    `sz="${String(size)}" b="${bold ? '1' : '0'}"`,
    `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${TYPEFACE}"/><a:cs typeface="${TYPEFACE}"/>`,
  ];
}

/** How the text of a part of a chart looks: `<c:txPr>`. */
export function chartText(size: number, look: TextLook = {}): string {
  const [attributes, content] = runLook(size, look);
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes}>${content}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}
