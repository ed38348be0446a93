import { longDate } from '../calendar/isoDate';
import type { RagStatus } from '../status/types';
import { moneyWords } from './money';
import { percentOf } from './percent';
import type { ExtractedException, PlanExtract } from './rollUp';
import { statusSeries } from './statusSeries';
import { tableOf, type ColumnOf } from './table';
import type { ReportOptions, Section } from './types';
import { countOf, listed, sentence, withCommas } from './words';

interface NamedPlan {
  readonly name: string;
  readonly extract: PlanExtract;
}

interface NamedException extends ExtractedException {
  readonly plan: string;
}

/** Plans under names that differ: a title met before gets a number, "Northgate plan (2)". */
export function namedPlans(extracts: readonly PlanExtract[]): readonly NamedPlan[] {
  const met = new Map<string, number>();
  return extracts.map((extract) => {
    const { name } = extract;
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return { name: times === 1 ? name : `${name} (${String(times)})`, extract };
  });
}

/** Every word of every plan's rule set, in the order first met, the poorest of each rule set first. */
export function allStatuses(extracts: readonly PlanExtract[]): readonly RagStatus[] {
  const byWord = new Map<string, RagStatus>();
  for (const { statuses } of extracts) {
    for (const status of statuses) if (!byWord.has(status.word)) byWord.set(status.word, status);
  }
  return [...byWord.values()];
}

/** The plans side by side. */
export function plansSection(plans: readonly NamedPlan[], options: ReportOptions): Section {
  const statuses = allStatuses(plans.map(({ extract }) => extract));
  const actions = plans.reduce((sum, { extract }) => sum + extract.actions, 0);
  const exceptions = plans.reduce((sum, { extract }) => sum + extract.exceptions.length, 0);
  const headline = `${sentence(countOf(plans.length, 'plan'))} with ${countOf(actions, 'action')}; ${countOf(exceptions, 'exception')} (${percentOf(exceptions, actions)}).`;
  const columns: readonly ColumnOf<NamedPlan>[] = [
    { header: 'Plan', kind: 'text', width: 36, of: ({ name }) => name },
    { header: 'Figures as at', kind: 'date', width: 13, of: ({ extract }) => extract.asAt },
    { header: 'Rule set', kind: 'text', width: 18, of: ({ extract }) => extract.ruleSet },
    { header: 'Actions', kind: 'whole', width: 10, of: ({ extract }) => extract.actions },
    ...statuses.map(({ word }): ColumnOf<NamedPlan> => ({
      header: word,
      kind: 'whole',
      width: Math.max(9, word.length + 2),
      of: ({ extract }) =>
        extract.statuses.some((status) => status.word === word) ? (extract.counts[word] ?? 0) : null,
    })),
    { header: 'Overdue', kind: 'whole', width: 10, of: ({ extract }) => extract.overdue },
    { header: 'Errors in the plan', kind: 'whole', width: 10, of: ({ extract }) => extract.errors },
  ];
  const table = tableOf({
    name: 'Plans',
    heading: null,
    columns,
    rows: plans,
    whenEmpty: 'No plan has been read.',
  });
  const dates = [...new Set(plans.map(({ extract }) => extract.asAt))];
  const chart =
    plans.length === 0 || plans.length > 40
      ? []
      : [
          {
            kind: 'chart' as const,
            name: 'PlansChart',
            title: 'Actions by plan and status',
            message: `Actions by plan: ${listed(plans.slice(0, 6).map(({ name, extract }) => `${name} ${String(extract.actions)}`))}${plans.length > 6 ? ' and others' : ''}.`,
            type: 'bar' as const,
            grouping: 'stacked' as const,
            table: 'Plans',
            categories: 'Plan',
            series: statusSeries(statuses),
            axisTitle: 'Actions',
          },
        ];
  return {
    id: 'plans',
    title: 'Summary',
    headline,
    blocks: [
      table,
      ...chart,
      {
        kind: 'words',
        heading: null,
        lines: [
          dates.length > 1
            ? `The plans’ figures are of different days: ${listed(dates.map(longDate))}.`
            : `Figures as at ${longDate(options.asAt)}.`,
          'An en dash (–) under a status means that the plan’s rule set does not have it.',
        ],
      },
    ],
  };
}

/** Which plans are rated by which rules, so that colours are not compared that mean different things. */
export function ruleSetsSection(plans: readonly NamedPlan[]): Section {
  const kinds = new Map<string, { rows: readonly string[]; name: string; plans: string[] }>();
  for (const { name, extract } of plans) {
    const key = [extract.ruleSet, ...extract.ruleSentences].join('\n');
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { rows: extract.ruleSentences, name: extract.ruleSet, plans: [name] });
    else known.plans.push(name);
  }
  const all = [...kinds.values()];
  const rows = all.flatMap((kind, at) =>
    kind.rows.map((said, order) => ({ kind: `${String(at + 1)}. ${kind.name}`, order: order + 1, said })),
  );
  return {
    id: 'ruleSets',
    title: 'Rule sets',
    headline:
      all.length <= 1
        ? 'All plans are rated by the same rules.'
        : `The plans are rated by ${String(all.length)} different sets of rules: the same colour does not mean the same in each.`,
    blocks: [
      tableOf({
        name: 'RuleSetsUsed',
        heading: 'Who uses which',
        columns: [
          { header: 'Rule set', kind: 'text', width: 26, of: (row) => row.title },
          { header: 'Plans', kind: 'whole', width: 9, of: (row) => row.plans.length },
          { header: 'Used by', kind: 'longText', width: 90, of: (row) => row.plans.join('; ') },
        ],
        rows: all.map((kind, at) => ({ title: `${String(at + 1)}. ${kind.name}`, plans: kind.plans })),
        whenEmpty: 'No plan has been read.',
      }),
      tableOf({
        name: 'RuleSetSentences',
        heading: 'The rules in words',
        columns: [
          { header: 'Rule set', kind: 'text', width: 26, of: (row) => row.kind },
          { header: 'Order', kind: 'whole', width: 9, of: (row) => row.order },
          { header: 'Rule', kind: 'longText', width: 90, of: (row) => row.said },
        ],
        rows,
        whenEmpty: 'The rule sets state no rules in words.',
      }),
    ],
  };
}

/** All plans' exceptions, each with the plan it belongs to. */
export function allExceptionsSection(plans: readonly NamedPlan[], options: ReportOptions): Section {
  const isPublic = options.audience === 'public';
  const rows = plans.flatMap(({ name, extract }) =>
    extract.exceptions.map((each): NamedException => ({ ...each, plan: name })),
  );
  const headline =
    rows.length === 0
      ? 'No plan has an exception.'
      : `${sentence(countOf(rows.length, 'exception'))} in ${countOf(new Set(rows.map((row) => row.plan)).size, 'plan')}.`;
  return {
    id: 'allExceptions',
    title: 'Exceptions',
    headline,
    blocks: [
      tableOf<NamedException>({
        name: 'AllExceptions',
        heading: null,
        columns: [
          { header: 'Plan', kind: 'text', width: 24, of: (row) => row.plan },
          { header: 'Ref', kind: 'text', width: 8, of: (row) => row.ref },
          { header: 'Action', kind: 'longText', width: 46, of: (row) => row.action },
          {
            header: isPublic ? 'Organisation' : 'Accountable lead',
            kind: 'text',
            width: 20,
            of: (row) => row.lead,
            optional: true,
          },
          { header: 'RAG', kind: 'rag', width: 10, of: (row) => row.rag },
          { header: 'Reason for status', kind: 'longText', width: 34, of: (row) => row.reason },
          { header: 'Current due', kind: 'date', width: 13, of: (row) => row.due },
        ],
        rows,
        whenEmpty: headline,
      }),
    ],
  };
}

/** Budgets side by side in pounds, whatever unit each plan keeps; `null` where no plan has one. */
export function budgetsSection(plans: readonly NamedPlan[]): Section | null {
  const withBudget = plans.filter(({ extract }) => extract.budgetLines > 0);
  if (withBudget.length === 0) return null;
  const pounds = (pence: number | null): number | null => (pence === null ? null : pence / 100);
  const variance = withBudget.reduce((sum, { extract }) => sum + (extract.budget.variance ?? 0), 0);
  const money = (
    header: string,
    of: (extract: PlanExtract) => number | null,
    kind: 'money' | 'moneyVariance' = 'money',
  ): ColumnOf<NamedPlan> => ({ header: `${header} (£)`, kind, width: 15, of: ({ extract }) => pounds(of(extract)) });
  return {
    id: 'budgets',
    title: 'Budget',
    headline: `${sentence(countOf(withBudget.length, 'plan has', 'plans have'))} budget lines; forecast ${variance < 0 ? 'under' : 'over'} budget by ${moneyWords(Math.abs(variance))} in all (${withCommas(withBudget.filter(({ extract }) => extract.budget.variance === null).length)} without a forecast).`,
    blocks: [
      tableOf<NamedPlan>({
        name: 'PlanBudgets',
        heading: null,
        columns: [
          { header: 'Plan', kind: 'text', width: 36, of: ({ name }) => name },
          money('Original net', ({ budget }) => budget.originalNet),
          money('Revised net', ({ budget }) => budget.revisedNet),
          money('To date', ({ budget }) => budget.actualToDate),
          money('Forecast', ({ budget }) => budget.forecastOutturn),
          money('Variance', ({ budget }) => budget.variance, 'moneyVariance'),
          { header: 'Variance %', kind: 'finePercent', width: 12, of: ({ extract }) => extract.budget.varianceShare },
        ],
        rows: withBudget,
        whenEmpty: 'No plan has budget lines.',
      }),
    ],
  };
}
