import type { Assessment } from '../../domain/assess/types';
import { planPrecision } from '../../domain/budget/planPrecision';
import type { BudgetLineAssessment } from '../../domain/budget/types';
import type { Plan } from '../../domain/plan/types';
import { inUnit } from '../../domain/report/money';
import type { ModelCell, ModelColumn, TableBlock } from '../sheetModel';
import { poundFormats, unitFormats } from './moneyFormat';
import { NOT_STATED } from './sectionCell';

/** Number and unit cost of the lines that have them, volume and price of their variances; `null` where none has. */
export function activityList(
  plan: Plan,
  assessment: Assessment,
  nameOf: (line: BudgetLineAssessment) => ModelCell,
): TableBlock | null {
  const unit = plan.cover.moneyUnit;
  const formats = unitFormats(planPrecision(plan));
  const lines = assessment.budget.sections.flatMap((section) => section.lines);
  const counted = lines.flatMap((line) => (line.activity === null ? [] : [{ line, activity: line.activity }]));
  if (counted.length === 0) return null;
  const costs = counted.flatMap(({ activity }) => [activity.plannedUnitCost, activity.forecastUnitCost]);
  const pounds = poundFormats(costs.map((pence) => (pence === null ? null : Math.round(pence))));
  const column = (header: string, format: ModelColumn['format']): ModelColumn => ({
    header,
    width: 12,
    format,
    align: 'right',
  });
  const isWhole = counted.every(({ activity }) =>
    [activity.planned, activity.toDate, activity.forecast].every((each) => each === null || Number.isInteger(each)),
  );
  const number = isWhole ? 'whole' : 'decimal';
  const given = (value: number | null): ModelCell => ({ value: value ?? NOT_STATED });
  const cost = (pence: number | null): ModelCell => given(pence === null ? null : Math.round(pence) / 100);
  return {
    kind: 'table',
    name: 'ActivityList',
    heading: 'Activity and unit cost',
    columns: [
      { header: 'Budget line', width: 30, format: 'text', wrap: true },
      column('Planned', number),
      column('Activity to date', number),
      column('Forecast', number),
      column('Unit cost planned (£)', pounds.sum),
      column('Unit cost forecast (£)', pounds.sum),
      column(`Volume variance (${unit.label})`, formats.difference),
      column(`Price variance (${unit.label})`, formats.difference),
      { header: 'Counted in', width: 10, format: 'text', wrap: true, align: 'centre' },
    ],
    rows: counted.map(({ line, activity }) => [
      nameOf(line),
      given(activity.planned),
      given(activity.toDate),
      given(activity.forecast),
      cost(activity.plannedUnitCost),
      cost(activity.forecastUnitCost),
      given(inUnit(activity.volume, unit)),
      given(inUnit(activity.price, unit)),
      { value: activity.unit === '' ? NOT_STATED : activity.unit },
    ]),
    whenEmpty: '',
  };
}
