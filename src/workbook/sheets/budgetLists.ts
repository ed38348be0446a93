import type { Assessment } from '../../domain/assess/types';
import { planPrecision } from '../../domain/budget/planPrecision';
import { poolsOf, RISK_SHARE_WORDS, type Pool } from '../../domain/budget/poolsOf';
import { pressuresAndSavings } from '../../domain/budget/pressures';
import type { BudgetLineAssessment } from '../../domain/budget/types';
import { columnLetters } from '../../domain/plan/cellOf';
import type { MoneyUnit } from '../../domain/plan/cover';
import type { Pence, Plan } from '../../domain/plan/types';
import { inUnit } from '../../domain/report/money';
import type { ModelCell, ModelColumn, SheetBlock, TableBlock } from '../sheetModel';
import { activityList } from './activityList';
import { unitFormats } from './moneyFormat';
import { NOT_STATED } from './sectionCell';

type Heading = Omit<TableBlock, 'kind' | 'rows' | 'whenEmpty'>;

/** Columns of the lists are as wide as those of the section table above them, so that neither stretches the other. */
const NAME_WIDTH = 30;
const SUM_WIDTH = 12;

/**
 * What the section table cannot show: pressures and savings line by line, what pooled funds' partners bear, and number
 * and unit cost where the plan gives them. Lists of the last re-check; each line leads to its row. Empty ones are left out.
 */
export function budgetLists(plan: Plan, assessment: Assessment): readonly SheetBlock[] {
  const { pressures, savings } = pressuresAndSavings(assessment.budget);
  const activity = activityList(plan, assessment, (line) => lineCell(line, plan));
  return [
    ...varianceTable('BudgetPressureList', 'Pressures: lines forecast over budget', pressures, plan),
    ...varianceTable('BudgetSavingList', 'Savings: lines forecast under budget', savings, plan),
    ...poolsOf(plan, assessment.budget).flatMap((pool, at) => pooledTable(pool, at, plan)),
    ...(activity === null ? [] : [activity]),
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

function moneyIn(plan: Plan): (header: string, isDifference?: boolean) => ModelColumn {
  const { label } = plan.cover.moneyUnit;
  const formats = unitFormats(planPrecision(plan));
  return (header, isDifference = false) => ({
    header: `${header} (${label})`,
    width: SUM_WIDTH,
    format: isDifference ? formats.difference : formats.sum,
    align: 'right',
  });
}

function varianceTable(
  name: string,
  heading: string,
  lines: readonly BudgetLineAssessment[],
  plan: Plan,
): readonly TableBlock[] {
  const unit = plan.cover.moneyUnit;
  const money = moneyIn(plan);
  return listed(
    {
      name,
      heading,
      columns: [
        { header: 'Budget line', width: NAME_WIDTH, format: 'text', wrap: true },
        money('Revised net'),
        money('Budget to date'),
        money('Actual to date'),
        money('Previous forecast'),
        money('Forecast'),
        money('Variance', true),
        { header: 'Variance %', width: SUM_WIDTH, format: 'finePercent', align: 'right' },
        { header: 'RAG', width: 10, format: 'text', align: 'centre' },
        { header: 'Forecast by', width: 10, format: 'text', wrap: true, align: 'centre' },
        { header: 'Explanation', width: 34, format: 'text', wrap: true },
      ],
    },
    lines.map((each) => [
      lineCell(each, plan),
      sum(each.revisedNet, unit),
      sum(each.profileToDate, unit),
      sum(each.actualToDate, unit),
      sum(each.previousForecast, unit),
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

/** One fund: its partners, what they pay, and what each bears of its variance under the fund's own rule. */
function pooledTable(pool: Pool, at: number, plan: Plan): readonly TableBlock[] {
  const unit = plan.cover.moneyUnit;
  const money = moneyIn(plan);
  const rule = pool.variance === null ? 'No budget line bears the fund’s name' : RISK_SHARE_WORDS[pool.rule];
  return listed(
    {
      name: `PooledShareList${String(at + 1)}`,
      heading: `Pooled fund: ${pool.fund}. ${rule}.`,
      columns: [
        { header: 'Partner', width: NAME_WIDTH, format: 'text', wrap: true },
        money('Agreed'),
        money('Paid'),
        money('Outstanding'),
        { header: 'Share %', width: SUM_WIDTH, format: 'finePercent', align: 'right' },
        money('Bears', true),
      ],
    },
    pool.partners.map((partner): readonly ModelCell[] => [
      { value: partner.partner },
      sum(partner.agreed, unit),
      sum(partner.paid, unit),
      sum(partner.outstanding, unit),
      { value: partner.share ?? NOT_STATED },
      sum(partner.varianceShare, unit),
    ]),
  );
}
