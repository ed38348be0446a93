import type { ColumnType } from './schema/types';
import type { CellFormat } from './sheetModel';

const OF_CELL: Readonly<Record<CellFormat, string>> = {
  text: 'General',
  date: 'dd mmm yyyy',
  whole: '#,##0',
  percent: '0%',
  finePercent: '0.0%',
  money: '#,##0;-#,##0',
  moneyVariance: '+#,##0;-#,##0;0',
  decimal: '#,##0.0',
  money1: '#,##0.0;-#,##0.0',
  money2: '#,##0.00;-#,##0.00',
  money3: '#,##0.000;-#,##0.000',
  moneyVariance1: '+#,##0.0;-#,##0.0;0.0',
  moneyVariance2: '+#,##0.00;-#,##0.00;0.00',
  moneyVariance3: '+#,##0.000;-#,##0.000;0.000',
};

/** The en-US number format of a model cell, the same in every host: a date shows as `30 Jun 2007`. */
export function numberFormat(format: CellFormat): string {
  return OF_CELL[format];
}

/**
 * The en-US number format of a plan column or Cover cell. Texts are formatted as text, so that Excel leaves a typed Ref
 * `2.10` or Code `0042` alone; formulas and long texts are not, because Excel would show the formula itself, or hashes.
 */
export function columnNumberFormat(type: ColumnType, isFormula: boolean, moneyUnit: string): string {
  switch (type) {
    case 'date':
      return OF_CELL.date;
    case 'whole':
      return '0';
    case 'percent':
      return OF_CELL.percent;
    case 'number':
      return '#,##0.##';
    case 'money':
      return moneyUnit === '£m' ? '#,##0.000;-#,##0.000' : OF_CELL.money;
    case 'text':
    case 'choice':
    case 'yesNo':
      return isFormula ? 'General' : '@';
    case 'longText':
      return 'General';
  }
}
