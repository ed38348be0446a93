import type ExcelJs from 'exceljs';
import { columnNumberFormat } from '../../../workbook/numberFormats';
import type { ColumnSchema, ColumnType } from '../../../workbook/schema/types';
import { PALETTE, TYPEFACE } from './palette';
import { QUOTED_TEXT_FORMAT } from './quotedText';

/** The styles of a plan's own sheets, each made once: cells that look alike share one object. */
export class PlanStyles {
  private readonly styles = new Map<string, Partial<ExcelJs.Style>>();

  constructor(private readonly moneyUnit: string) {}

  header(): Partial<ExcelJs.Style> {
    return this.shared('header', () => ({
      font: { name: TYPEFACE, size: 11, bold: true, color: { argb: PALETTE.headerText } },
      alignment: { vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: PALETTE.headerFill } },
    }));
  }

  /** Words of a sheet that are no table's: its title, notes and labels. */
  words(look: 'title' | 'note' | 'label' | 'help'): Partial<ExcelJs.Style> {
    return this.shared(look, () => ({
      font: {
        name: TYPEFACE,
        size: look === 'title' ? 16 : 11,
        bold: look === 'title' || look === 'label',
        color: { argb: look === 'note' ? PALETTE.muted : PALETTE.ink },
      },
      alignment: { vertical: 'top', ...(look === 'help' || look === 'label' ? { wrapText: true } : {}) },
    }));
  }

  body(column: Pick<ColumnSchema, 'type'>, isFormula: boolean, quoted: boolean): Partial<ExcelJs.Style> {
    const { type } = column;
    return this.shared(`${type}|${String(isFormula)}|${String(quoted)}`, () => ({
      numFmt: quoted ? QUOTED_TEXT_FORMAT : columnNumberFormat(type, isFormula, this.moneyUnit),
      font: { name: TYPEFACE, size: 11, color: { argb: PALETTE.ink } },
      alignment: { vertical: 'top', horizontal: sideOf(type), ...(wraps(type) ? { wrapText: true } : {}) },
      border: { bottom: { style: 'thin', color: { argb: PALETTE.line } } },
    }));
  }

  private shared(key: string, make: () => Partial<ExcelJs.Style>): Partial<ExcelJs.Style> {
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const style = make();
    this.styles.set(key, style);
    return style;
  }
}

function sideOf(type: ColumnType): 'left' | 'right' {
  return type === 'money' || type === 'number' || type === 'percent' || type === 'whole' ? 'right' : 'left';
}

function wraps(type: ColumnType): boolean {
  return type === 'longText' || type === 'text';
}
