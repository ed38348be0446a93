import type { BudgetLineAssessment, BudgetSection } from '../budget/types';
import { moneyColumns, type FiguresKept } from './budgetFigures';
import { tableOf } from './table';
import type { ReportContext, SectionBlock } from './types';
import { countOf } from './words';

/** Lines forecast to overspend, the largest sum first. */
function pressuresOf(sections: readonly BudgetSection[]): readonly BudgetLineAssessment[] {
  return sections
    .flatMap((section) => section.lines)
    .filter((line) => (line.variance ?? 0) > 0)
    .sort((one, other) => (other.variance ?? 0) - (one.variance ?? 0));
}

/** The lines forecast over their budget with what was said of them, and how many say nothing. */
export function pressureBlocks(
  { plan, assessment, options }: ReportContext,
  kept: FiguresKept,
): readonly SectionBlock[] {
  const pressures = pressuresOf(assessment.budget.sections);
  const unexplained = pressures.filter(({ line }) => line.explanation.trim() === '').length;
  const table = tableOf<BudgetLineAssessment>({
    name: 'BudgetPressures',
    heading: 'Pressures: lines forecast over budget',
    columns: [
      { header: 'Service', kind: 'text', width: 28, of: ({ line }) => line.service },
      ...moneyColumns<BudgetLineAssessment>(plan.cover.moneyUnit, kept),
      { header: 'RAG', kind: 'rag', width: 9, of: (row) => row.rag },
      ...(options.audience === 'public'
        ? []
        : [
            {
              header: 'Code',
              kind: 'text' as const,
              width: 10,
              of: ({ line }: BudgetLineAssessment) => line.code,
              optional: true,
            },
          ]),
      { header: 'Explanation', kind: 'longText', width: 30, of: ({ line }) => line.explanation, optional: true },
    ],
    rows: pressures,
    whenEmpty: 'No line is forecast over its budget.',
  });
  if (unexplained === 0) return [table];
  const line = `${countOf(unexplained, 'pressure has', 'pressures have')} no explanation.`;
  return [table, { kind: 'words', heading: null, lines: [line] }];
}
