import type { BudgetFigures } from '../budget/types';
import type { MoneyUnit } from '../plan/types';
import { inUnit } from './money';
import type { ColumnOf } from './table';

/** The money columns of every budget table, in the plan's unit. */
export function moneyColumns<Row extends BudgetFigures>(unit: MoneyUnit): readonly ColumnOf<Row>[] {
  const { label } = unit;
  const money = (header: string, of: (row: Row) => number | null): ColumnOf<Row> => ({
    header: `${header} (${label})`,
    kind: 'money',
    width: 12.5,
    of: (row) => inUnit(of(row), unit),
  });
  return [
    money('Original net', (row) => row.originalNet),
    money('Revised net', (row) => row.revisedNet),
    money('To date', (row) => row.actualToDate),
    money('Forecast', (row) => row.forecastOutturn),
    {
      header: `Variance (${label})`,
      kind: 'moneyVariance',
      width: 12.5,
      of: (row) => inUnit(row.variance, unit),
    },
    { header: 'Variance %', kind: 'finePercent', width: 11, of: (row) => row.varianceShare },
  ];
}
