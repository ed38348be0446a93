import type ExcelJs from 'exceljs';
import { LOOKS, RIGHT_INDENT } from '../../../workbook/planSheets/looks';
import type { SheetArea } from '../../../workbook/planSheets/planSheet';
import { argb, PALETTE, TYPEFACE } from './palette';
import { QUOTED_TEXT_FORMAT } from './quotedText';

type AreaStyle = Pick<SheetArea, 'look' | 'format' | 'wrap' | 'align'>;

/** The styles of a plan's own sheets, each made once: cells that look alike share one object. */
export class PlanStyles {
  private readonly styles = new Map<string, Partial<ExcelJs.Style>>();

  /** `quoted` for a text that must be told to be one. */
  styleOf(area: AreaStyle, quoted: boolean): Partial<ExcelJs.Style> {
    const key = `${area.look}|${area.format}|${String(area.wrap)}|${area.align}|${String(quoted)}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const style = made(area, quoted);
    this.styles.set(key, style);
    return style;
  }
}

function made({ look, format, wrap, align }: AreaStyle, quoted: boolean): Partial<ExcelJs.Style> {
  const { bold, size, colour, fill, upright } = LOOKS[look];
  // Programs that know no table styles would show no lines.
  const hasLine = look === 'body' || look === 'entry';
  return {
    numFmt: quoted ? QUOTED_TEXT_FORMAT : format,
    font: { name: TYPEFACE, size, bold, color: { argb: argb(colour) } },
    alignment: {
      vertical: upright,
      horizontal: align,
      ...(align === 'right' ? { indent: RIGHT_INDENT } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    ...(hasLine ? { border: { bottom: { style: 'thin', color: { argb: PALETTE.line } } } } : {}),
  };
}
