import type { CellInput } from './port';
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
      return 'General';
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

/** Figures of a thousand and more are easier read in groups of three. */
const THOUSAND = 1_000;
const MOST_DECIMALS = 3;

/**
 * The en-US number format of a column of figures that may have decimals or none: `12.5` and `80` as they are, `3,380` in
 * groups, with as many decimals as the column's own figures of that size have. No single format does this: `#,##0.##`
 * shows `3,380.` with a point that nothing follows. A column without such figures hides no decimal that is typed later.
 */
export function figureFormat(figures: readonly CellInput[]): string {
  const large = figures.filter((figure): figure is number => typeof figure === 'number' && figure >= THOUSAND);
  if (large.length === 0) return 'General';
  const decimals = Math.max(...large.map(decimalsOf));
  return `[<${String(THOUSAND)}]General;#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

function decimalsOf(figure: number): number {
  const digits = String(Number(figure.toFixed(MOST_DECIMALS))).split('.')[1] ?? '';
  return digits.length;
}
