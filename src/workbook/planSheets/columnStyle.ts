import { columnNumberFormat, figureFormat } from '../numberFormats';
import type { CellInput } from '../port';
import type { ColumnType } from '../schema/types';
import type { SheetArea, SheetRange } from './planSheet';

type Style = Omit<SheetArea, keyof SheetRange>;

export const HEADER_STYLE: Style = { look: 'header', format: 'General', wrap: true, align: 'left', isDate: false };

/** How a column's body looks; its figures are asked for only where the format rests on them. */
export function columnStyle(
  type: ColumnType,
  isFormula: boolean,
  moneyUnit: string,
  figures: () => readonly CellInput[],
): Style {
  return {
    look: 'body',
    format: type === 'number' ? figureFormat(figures()) : columnNumberFormat(type, isFormula, moneyUnit),
    wrap: wrapsWords(type),
    align: type === 'money' || type === 'number' || type === 'percent' || type === 'whole' ? 'right' : 'left',
    isDate: type === 'date',
  };
}

/** True for columns of words, which are broken at their column's edge. */
export function wrapsWords(type: ColumnType): boolean {
  return type === 'longText' || type === 'text' || type === 'choice';
}
