import { moneyWords, varianceWords } from './money';
import { fewNames, type NamedPlan } from './namedPlans';
import type { PlanExtract } from './rollUp';
import { tableOf, type ColumnOf } from './table';
import type { Section, SectionWords } from './types';
import { countOf, sentence } from './words';

/** How many plans have a budget and a forecast, and how the forecasts stand together, in a sentence. */
export function budgetsSentence(plans: readonly NamedPlan[]): string {
  const withBudget = plans.filter(({ extract }) => extract.budgetLines > 0);
  if (withBudget.length === 0) return 'No plan has budget lines.';
  const forecast = withBudget.filter(({ extract }) => extract.budget.variance !== null);
  const having = sentence(countOf(withBudget.length, 'plan has budget lines', 'plans have budget lines'));
  if (forecast.length === 0) return `${having}; none states a forecast.`;
  const variance = forecast.reduce((sum, { extract }) => sum + (extract.budget.variance ?? 0), 0);
  const total = forecast.reduce((sum, { extract }) => sum + (extract.budget.forecastOutturn ?? 0), 0);
  const rest = withBudget.length - forecast.length;
  const unsaid = rest === 0 ? '' : `; ${countOf(rest, 'plan states', 'plans state')} no forecast`;
  return `${having}; forecast ${moneyWords(total)} in all, ${varianceWords(variance)}${unsaid}.`;
}

/** Which plans have no budget, so that nobody looks for them in the table. */
function without(plans: readonly NamedPlan[]): readonly SectionWords[] {
  const bare = plans.filter(({ extract }) => extract.budgetLines === 0);
  if (bare.length === 0) return [];
  return [{ kind: 'words', heading: null, lines: [`Without budget lines: ${fewNames(bare)}.`] }];
}

/** Budgets side by side in pounds, whatever unit each plan keeps; `null` where no plan has one. */
export function budgetsSection(plans: readonly NamedPlan[]): Section | null {
  const withBudget = plans.filter(({ extract }) => extract.budgetLines > 0);
  if (withBudget.length === 0) return null;
  const pounds = (pence: number | null): number | null => (pence === null ? null : pence / 100);
  const money = (
    header: string,
    of: (extract: PlanExtract) => number | null,
    kind: 'money' | 'moneyVariance' = 'money',
  ): ColumnOf<NamedPlan> => ({
    header: `${header} (£)`,
    kind,
    width: 15,
    of: ({ extract }) => pounds(of(extract)),
    optional: true,
  });
  return {
    id: 'budgets',
    title: 'Budget',
    headline: budgetsSentence(plans),
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
          {
            header: 'Variance %',
            kind: 'finePercent',
            width: 12,
            of: ({ extract }) => extract.budget.varianceShare,
            optional: true,
          },
        ],
        rows: withBudget,
        whenEmpty: 'No plan has budget lines.',
      }),
      ...without(plans),
    ],
  };
}
