import type { Assessment } from '../../domain/assess/types';
import { poolsOf, RISK_SHARE_WORDS } from '../../domain/budget/poolsOf';
import { pressuresAndSavings } from '../../domain/budget/pressures';
import type { BudgetLineAssessment } from '../../domain/budget/types';
import { columnLetters } from '../../domain/plan/cellOf';
import type { MoneyUnit, Pence, Plan } from '../../domain/plan/types';
import { inUnit } from '../../domain/report/money';
import type { ModelCell, ModelColumn, SheetBlock, TableBlock } from '../sheetModel';
import { unitFormats, poundFormats } from './moneyFormat';
import { NOT_STATED } from './sectionCell';

type Heading = Omit<TableBlock, 'kind' | 'rows' | 'whenEmpty'>;

/**
 * What the section table cannot show: pressures and savings line by line, what pooled funds' partners bear, and number
 * and unit cost where the plan gives them. Lists of the last re-check; each line leads to its row. Empty ones are left out.
 */
export function budgetLists(plan: Plan, assessment: Assessment): readonly SheetBlock[] {
  const { pressures, savings } = pressuresAndSavings(assessment.budget);
  return [
    ...varianceTable('BudgetPressureList', 'Pressures: lines forecast over budget', pressures, plan),
    ...varianceTable('BudgetSavingList', 'Savings: lines forecast under budget', savings, plan),
    ...pooledTable(plan, assessment),
    ...activityTable(plan, assessment),
  ];
}

function listed(heading: Heading, rows: readonly (readonly ModelCell[])[]): readonly TableBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', ...heading, rows, whenEmpty: '' }];
}

function lineCell({ line }: BudgetLineAssessment, plan: Plan): ModelCell {
  const value = [line.code, line.service].filter((part) => part !== '').join(' ');
  const layout = plan.layout.BudgetLines;
  if (line.row === 0 || layout === undefined) return { value };
  const at = `${columnLetters(layout.columns.service ?? 1)}${String(line.row)}`;
  return { value, link: `#'${layout.sheet.replace(/'/g, "''")}'!${at}` };
}

function sum(pence: Pence | null, unit: MoneyUnit): ModelCell {
  return { value: inUnit(pence, unit) ?? NOT_STATED };
}

function varianceTable(
  name: string,
  heading: string,
  lines: readonly BudgetLineAssessment[],
  plan: Plan,
): readonly TableBlock[] {
  const unit = plan.cover.moneyUnit;
  const formats = unitFormats(unit);
  const money = (header: string): ModelColumn => ({ header, width: 13, format: formats.sum, align: 'right' });
  return listed(
    {
      name,
      heading,
      columns: [
        { header: 'Budget line', width: 34, format: 'text', wrap: true },
        money(`Revised net (${unit.label})`),
        money(`Forecast (${unit.label})`),
        { ...money(`Variance (${unit.label})`), format: formats.difference },
        { header: 'Variance %', width: 11, format: 'finePercent', align: 'right' },
        { header: 'RAG', width: 9, format: 'text' },
        { header: 'Forecast by', width: 13, format: 'text', wrap: true },
        { header: 'Explanation', width: 34, format: 'text', wrap: true },
      ],
    },
    lines.map((each) => [
      lineCell(each, plan),
      sum(each.revisedNet, unit),
      sum(each.forecastOutturn, unit),
      sum(each.variance, unit),
      { value: each.varianceShare ?? NOT_STATED },
      { value: each.rag ?? NOT_STATED, look: 'rag' },
      { value: methodOf(each) },
      { value: each.line.explanation === '' ? NOT_STATED : each.line.explanation },
    ]),
  );
}

function methodOf({ line, forecast }: BudgetLineAssessment): string {
  const method = (line.forecastMethod ?? '').trim();
  return method === '' ? (forecast.outturn === null ? NOT_STATED : 'Typed') : method;
}

function pooledTable(plan: Plan, assessment: Assessment): readonly TableBlock[] {
  const unit = plan.cover.moneyUnit;
  const formats = unitFormats(unit);
  const money = (header: string): ModelColumn => ({ header, width: 13, format: formats.sum, align: 'right' });
  return listed(
    {
      name: 'PooledShareList',
      heading: 'Pooled funds: who pays and who bears the variance',
      columns: [
        { header: 'Partner', width: 34, format: 'text', wrap: true },
        money(`Agreed (${unit.label})`),
        money(`Paid (${unit.label})`),
        money(`Outstanding (${unit.label})`),
        { header: 'Share %', width: 11, format: 'finePercent', align: 'right' },
        { ...money(`Bears (${unit.label})`), format: formats.difference },
        { header: 'Fund', width: 13, format: 'text', wrap: true },
        { header: 'Rule', width: 34, format: 'text', wrap: true },
      ],
    },
    poolsOf(plan, assessment.budget).flatMap((pool) =>
      pool.partners.map((partner): readonly ModelCell[] => [
        { value: partner.partner },
        sum(partner.agreed, unit),
        sum(partner.paid, unit),
        sum(partner.outstanding, unit),
        { value: partner.share ?? NOT_STATED },
        sum(partner.varianceShare, unit),
        { value: pool.fund },
        { value: pool.variance === null ? 'No budget line bears the fund’s name' : RISK_SHARE_WORDS[pool.rule] },
      ]),
    ),
  );
}

function activityTable(plan: Plan, assessment: Assessment): readonly TableBlock[] {
  const lines = assessment.budget.sections.flatMap((section) => section.lines);
  const costs = lines.flatMap(({ activity }) => [
    activity?.plannedUnitCost ?? null,
    activity?.forecastUnitCost ?? null,
  ]);
  const pounds = poundFormats(costs);
  const unit = plan.cover.moneyUnit;
  const formats = unitFormats(unit);
  const number = (header: string): ModelColumn => ({ header, width: 13, format: 'decimal', align: 'right' });
  const cost = (value: number | null): ModelCell => ({ value: value === null ? NOT_STATED : Math.round(value) / 100 });
  return listed(
    {
      name: 'ActivityList',
      heading: 'Activity and unit cost',
      columns: [
        { header: 'Budget line', width: 34, format: 'text', wrap: true },
        number('Planned'),
        number('To date'),
        number('Forecast'),
        { header: 'Unit cost planned (£)', width: 11, format: pounds.sum, align: 'right' },
        { header: 'Unit cost forecast (£)', width: 11, format: pounds.sum, align: 'right' },
        { header: `Volume variance (${unit.label})`, width: 13, format: formats.difference, align: 'right' },
        { header: `Price variance (${unit.label})`, width: 34, format: formats.difference, align: 'right' },
        { header: 'Counted in', width: 13, format: 'text', wrap: true },
      ],
    },
    lines.flatMap((each): readonly (readonly ModelCell[])[] => {
      const { activity } = each;
      if (activity === null) return [];
      return [
        [
          lineCell(each, plan),
          { value: activity.planned ?? NOT_STATED },
          { value: activity.toDate ?? NOT_STATED },
          { value: activity.forecast ?? NOT_STATED },
          cost(activity.plannedUnitCost),
          cost(activity.forecastUnitCost),
          sum(activity.volume, unit),
          sum(activity.price, unit),
          { value: activity.unit === '' ? NOT_STATED : activity.unit },
        ],
      ];
    }),
  );
}
