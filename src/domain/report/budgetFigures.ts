import type { BudgetFigures, BudgetLineAssessment } from '../budget/types';
import type { MoneyUnit } from '../plan/cover';
import { inUnit } from './money';
import type { ColumnOf } from './table';

/** Which figures a plan keeps at all: a column that no line fills tells a reader nothing. */
export interface FiguresKept {
  readonly actual: boolean;
  readonly forecast: boolean;
}

/** What is known of any of the lines. */
export function figuresKept(lines: readonly BudgetLineAssessment[]): FiguresKept {
  return {
    actual: lines.some(({ actualToDate }) => actualToDate !== null),
    forecast: lines.some(({ forecastOutturn }) => forecastOutturn !== null),
  };
}

/** The money columns of every budget table, in the plan's unit; those that the plan does not keep are left out. */
export function moneyColumns<Row extends BudgetFigures>(unit: MoneyUnit, kept: FiguresKept): readonly ColumnOf<Row>[] {
  const { label } = unit;
  const money = (header: string, of: (row: Row) => number | null): ColumnOf<Row> => ({
    header: `${header} (${label})`,
    kind: 'money',
    width: 12.5,
    of: (row) => inUnit(of(row), unit),
  });
  const forecast: readonly ColumnOf<Row>[] = [
    money('Forecast', (row) => row.forecastOutturn),
    {
      header: `Variance (${label})`,
      kind: 'moneyVariance',
      width: 12.5,
      of: (row) => inUnit(row.variance, unit),
    },
    { header: 'Variance %', kind: 'finePercent', width: 11, of: (row) => row.varianceShare },
  ];
  return [
    money('Original net', (row) => row.originalNet),
    money('Revised net', (row) => row.revisedNet),
    ...(kept.actual ? [money('To date', (row) => row.actualToDate)] : []),
    ...(kept.forecast ? forecast : []),
  ];
}
