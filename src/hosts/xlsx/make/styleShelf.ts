import type ExcelJs from 'exceljs';
import { numberFormat } from '../../../workbook/numberFormats';
import type { PlacedCell } from '../../../workbook/placedSheet';
import type { RagColour } from '../../../workbook/port';
import { QUOTED_TEXT_FORMAT } from './quotedText';
import { argb, PALETTE, TYPEFACE } from './palette';

const SIZES: Readonly<Partial<Record<PlacedCell['role'], number>>> = { title: 16, heading: 13 };
const LINE = { style: 'thin', color: { argb: PALETTE.line } } as const;
const FRAME = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/**
 * The styles of one workbook. Cells that look alike share one object, which exceljs then translates once instead of once
 * a cell.
 */
export class StyleShelf {
  private readonly styles = new Map<string, Partial<ExcelJs.Style>>();
  /** The last cell of each column with its style: most cells look as the one above them. */
  private readonly above: (
    { readonly placed: PlacedCell; readonly quoted: boolean; readonly style: Partial<ExcelJs.Style> } | undefined
  )[] = [];
  private readonly colours: ReadonlyMap<string, RagColour>;

  /** With colours, `rag` cells are filled; without, a conditional format is to colour them. */
  constructor(colours: readonly RagColour[]) {
    this.colours = new Map(colours.map((colour) => [colour.word.toLowerCase(), colour]));
  }

  styleOf(placed: PlacedCell, quoted: boolean): Partial<ExcelJs.Style> {
    const above = this.above[placed.column];
    if (above?.quoted === quoted && looksLike(placed, above.placed)) return above.style;
    const style = this.found(placed, quoted);
    this.above[placed.column] = { placed, quoted, style };
    return style;
  }

  private found(placed: PlacedCell, quoted: boolean): Partial<ExcelJs.Style> {
    const { role, cell, format, wrap, align } = placed;
    const word = cell.look === 'rag' && typeof cell.value === 'string' ? cell.value.toLowerCase() : '';
    const linked = cell.link === undefined ? '' : 'link';
    const key = `${role}|${cell.look ?? ''}|${linked}|${format}|${String(wrap)}|${align}|${String(quoted)}|${word}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const style = this.made(placed, quoted, this.colours.get(word));
    this.styles.set(key, style);
    return style;
  }

  private made(placed: PlacedCell, quoted: boolean, rag: RagColour | undefined): Partial<ExcelJs.Style> {
    const { role, cell, format, wrap, align } = placed;
    const isHeader = role === 'header';
    const fill = isHeader ? PALETTE.headerFill : rag === undefined ? null : argb(rag.fill);
    return {
      numFmt: quoted ? QUOTED_TEXT_FORMAT : numberFormat(format),
      font: {
        name: TYPEFACE,
        size: SIZES[role] ?? 11,
        bold: isHeader || role === 'title' || role === 'heading' || role === 'label' || isBold(cell.look),
        color: { argb: inkOf(placed, rag) },
        ...(cell.link === undefined ? {} : { underline: true }),
      },
      alignment: {
        vertical: isHeader ? 'middle' : 'top',
        horizontal: align === 'centre' ? 'center' : align,
        ...(wrap ? { wrapText: true } : {}),
      },
      ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
      ...(isHeader || role === 'body' ? { border: FRAME } : {}),
    };
  }
}

function looksLike(a: PlacedCell, b: PlacedCell): boolean {
  return (
    a.role === b.role &&
    a.format === b.format &&
    a.wrap === b.wrap &&
    a.align === b.align &&
    a.cell.look === b.cell.look &&
    (a.cell.link === undefined) === (b.cell.link === undefined) &&
    (a.cell.look !== 'rag' || a.cell.value === b.cell.value)
  );
}

function isBold(look: PlacedCell['cell']['look']): boolean {
  return look === 'bold' || look === 'heading' || look === 'rag';
}

function inkOf({ role, cell }: PlacedCell, rag: RagColour | undefined): string {
  if (role === 'header') return PALETTE.headerText;
  if (rag !== undefined) return argb(rag.text);
  if (cell.link !== undefined) return PALETTE.link;
  return cell.look === 'muted' || role === 'subtitle' ? PALETTE.muted : PALETTE.ink;
}
