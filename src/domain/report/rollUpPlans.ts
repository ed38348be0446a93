import { longDate } from '../calendar/isoDate';
import { allStatuses, fewNames, figureDays, type NamedPlan } from './namedPlans';
import { exceptionsIn } from './rollUpExceptions';
import { ruleKinds } from './rollUpRules';
import { statusWidth } from './statusColumn';
import { statusSeries } from './statusSeries';
import { tableOf, type ColumnOf } from './table';
import type { ReportOptions, Section, SectionBlock, SectionChart, SectionTable } from './types';
import { countOf, listed, sentence } from './words';

/** More plans than these make a chart that no page can hold. */
const PLANS_CHARTED = 20;

/** The number of plans and actions in a sentence. */
export function plansSentence(plans: readonly NamedPlan[]): string {
  const actions = plans.reduce((sum, { extract }) => sum + extract.actions, 0);
  return `${sentence(countOf(plans.length, 'plan'))} with ${countOf(actions, 'action')}.`;
}

const PLAN: ColumnOf<NamedPlan> = { header: 'Plan', kind: 'text', width: 36, of: ({ name }) => name };
const ACTIONS: ColumnOf<NamedPlan> = whole('Actions', ({ extract }) => extract.actions);

function whole(header: string, of: (plan: NamedPlan) => number): ColumnOf<NamedPlan> {
  return { header, kind: 'whole', width: 11, of };
}

function statusColumns(plans: readonly NamedPlan[]): readonly ColumnOf<NamedPlan>[] {
  return allStatuses(plans.map(({ extract }) => extract)).map(({ word }) => ({
    header: word,
    kind: 'whole',
    width: statusWidth(word),
    of: ({ extract }) => extract.counts[word] ?? 0,
  }));
}

/** Counts by status stand here only where all plans are rated by the same rules. */
function plansTable(plans: readonly NamedPlan[], alike: boolean): SectionTable {
  return tableOf({
    name: 'Plans',
    heading: null,
    columns: [
      PLAN,
      { header: 'Figures as at', kind: 'date', width: 13, of: ({ extract }) => extract.asAt },
      { header: 'Rule set', kind: 'text', width: 18, of: ({ extract }) => extract.ruleSet },
      ACTIONS,
      ...(alike ? statusColumns(plans) : []),
      whole('Exceptions', ({ extract }) => extract.exceptions.length),
      whole('Overdue', ({ extract }) => extract.overdue),
      whole('Requests for more time', ({ extract }) => extract.requests),
      whole('Errors in the plan', ({ extract }) => extract.errors),
    ],
    rows: plans,
    whenEmpty: 'No plan has been read.',
  });
}

/** The plans of each set of rules by themselves, so that nobody compares colours that mean different things. */
function byRules(plans: readonly NamedPlan[]): readonly SectionBlock[] {
  return ruleKinds(plans).flatMap((kind, at) => {
    const table = tableOf({
      name: `PlansRated${String(at + 1)}`,
      heading: `Rated by ${String(at + 1)}. ${kind.name}`,
      columns: [PLAN, ACTIONS, ...statusColumns(kind.plans)],
      rows: kind.plans,
      whenEmpty: 'No plan is rated by these rules.',
    });
    if (kind.plans.length < 2) return [table];
    return [table, ...plansChart(kind.plans, table.name, `PlansChart${String(at + 1)}`, `, by ${kind.name}`)];
  });
}

/** How each plan's actions are split, in words: the same as its bar. */
function splitOf({ name, extract }: NamedPlan): string {
  if (extract.actions === 0) return `${name} has no actions`;
  const parts = extract.statuses
    .map(({ word }) => ({ word, count: extract.counts[word] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${String(count)} ${word.toLowerCase()}`);
  return `${name} ${listed(parts)}`;
}

function plansChart(plans: readonly NamedPlan[], table: string, name: string, rules = ''): readonly SectionChart[] {
  if (plans.length === 0 || plans.length > PLANS_CHARTED) return [];
  return [
    {
      kind: 'chart',
      name,
      title: `Actions by plan and status${rules}`,
      message: `Actions by plan: ${plans.slice(0, 6).map(splitOf).join('; ')}${plans.length > 6 ? '; and others' : ''}.`,
      type: 'bar',
      grouping: 'stacked',
      table,
      categories: 'Plan',
      series: statusSeries(allStatuses(plans.map(({ extract }) => extract))),
      axisTitle: 'Actions',
    },
  ];
}

/** The plans side by side: how each one's actions stand, by which rules and as at which day. */
export function plansSection(plans: readonly NamedPlan[], options: ReportOptions): Section {
  const alike = ruleKinds(plans).length <= 1;
  const table = plansTable(plans, alike);
  const days = figureDays(plans);
  const empty = plans.filter(({ extract }) => extract.actions === 0);
  const lines = [
    ...(days.length > 1 ? [`The plans’ figures are of different days: ${daysWords(days)}.`] : []),
    ...(alike ? [] : ['The same colour may mean different things in two plans: “Rule sets” has the rules.']),
    ...(empty.length > 0 ? [`Without actions: ${fewNames(empty)}.`] : []),
  ];
  return {
    id: 'plans',
    title: 'Summary',
    headline: `${plansSentence(plans)} ${exceptionsIn(plans, options.audience)}`,
    blocks: [
      table,
      ...(lines.length === 0 ? [] : [{ kind: 'words' as const, heading: null, lines }]),
      ...(alike ? plansChart(plans, table.name, 'PlansChart') : byRules(plans)),
    ],
  };
}

/** Days in a sentence: each of a few, the first and the last of many. */
export function daysWords(days: readonly string[]): string {
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return 'no day';
  return days.length > 4 ? `from ${longDate(first)} to ${longDate(last)}` : listed(days.map(longDate));
}
