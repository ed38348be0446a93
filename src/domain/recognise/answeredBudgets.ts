import { budgetLinesOf } from '../budget/budgetTables';
import { recogniseBudget, type BudgetChoices } from '../budget/recogniseBudget';
import type { SourceTable } from '../source/types';
import type { ImportedPlan, PrintedBudgets } from './types';

const POUNDS: Readonly<Record<string, 1 | 1000 | 1_000_000>> = { '£': 1, "£'000": 1000, '£m': 1_000_000 };

/**
 * The import with its budgets read again in the unit and for the year that a person has named: figures, casts and
 * findings all follow. An answer that is none of its question's choices leaves the question open.
 */
export function answerBudgets(plan: ImportedPlan, answers: Readonly<Record<string, string>>): ImportedPlan {
  const settled = plan.questions.filter(
    ({ id, choices }) => /^(?:money-unit|budget-year)-/.test(id) && choices.includes(answers[id] ?? ''),
  );
  if (settled.length === 0) return plan;
  const ids = new Set(settled.map(({ id }) => id));
  const choicesOf = ({ name }: SourceTable): BudgetChoices => {
    const unit = `money-unit-${name}`;
    const year = `budget-year-${name}`;
    return {
      ...(ids.has(unit) ? { pounds: POUNDS[answers[unit] ?? ''] } : {}),
      ...(ids.has(year) ? { year: Number.parseInt(answers[year] ?? '', 10) } : {}),
    };
  };
  const read = plan.budgets.map((budgets) => readAgain(budgets, choicesOf));
  const before = new Set(plan.budgets.flatMap(({ findings }) => findings));
  return {
    ...plan,
    budgets: read.map(({ budgets }) => budgets),
    budgetLines: read.flatMap(({ lines }) => lines),
    moneyUnit: read.map(({ unit }) => unit).find((unit) => unit !== null) ?? plan.moneyUnit,
    questions: plan.questions.filter(({ id }) => !ids.has(id)),
    findings: [
      ...plan.findings.filter((finding) => !before.has(finding)),
      ...read.flatMap(({ budgets }) => budgets.findings),
    ],
  };
}

function readAgain({ tables }: PrintedBudgets, choicesOf: (table: SourceTable) => BudgetChoices) {
  const read = tables.flatMap((table) => {
    const budget = recogniseBudget(table, choicesOf(table));
    return budget === null ? [] : [{ table, budget }];
  });
  const { lines, findings } = budgetLinesOf(read);
  return {
    budgets: { tables, findings: [...read.flatMap(({ budget }) => budget.findings), ...findings] },
    lines,
    unit: read[0]?.budget.moneyUnit ?? null,
  };
}
