import type { BudgetFigures, BudgetLineAssessment, BudgetSection } from '../budget/types';
import { moneyColumns } from './budgetFigures';
import { OVER_COLOUR, UNDER_COLOUR } from './chartColours';
import { moneyWords, varianceWords } from './money';
import { percentOf } from './percent';
import { tableOf } from './table';
import type { ReportContext, Section, SectionBlock } from './types';
import { countOf } from './words';

interface Total extends BudgetFigures {
  readonly rag: string | null;
}

/** The whole budget in one sentence, forecast first, since the board can still change that. */
export function budgetSentence(totals: BudgetFigures): string {
  const { revisedNet, originalNet, variance, forecastOutturn } = totals;
  const base = revisedNet ?? originalNet;
  if (base === null) return 'The plan states no net budget.';
  if (variance === null || forecastOutturn === null) {
    return `Net budget ${moneyWords(base)}; no forecast is stated.`;
  }
  const share = base === 0 || variance === 0 ? '' : ` (${percentOf(Math.abs(variance), Math.abs(base))})`;
  return `Forecast ${moneyWords(forecastOutturn)} against a revised net budget of ${moneyWords(base)}: ${varianceWords(variance)}${share}.`;
}

/** Lines forecast to overspend, the largest sum first. */
export function pressuresOf(sections: readonly BudgetSection[]): readonly BudgetLineAssessment[] {
  return sections
    .flatMap((section) => section.lines)
    .filter((line) => (line.variance ?? 0) > 0)
    .sort((one, other) => (other.variance ?? 0) - (one.variance ?? 0));
}

/** Original, revised, to date, forecast and variance by section, and the pressures; `null` without budget lines. */
export function budget(context: ReportContext): Section | null {
  const { plan, assessment } = context;
  if (plan.budgetLines.length === 0) return null;
  const unit = plan.cover.moneyUnit;
  const { sections, totals, rag } = assessment.budget;
  const headline = budgetSentence(totals);
  const pressures = pressuresOf(sections);
  const unexplained = pressures.filter(({ line }) => line.explanation.trim() === '').length;
  const forecast = sections.filter((section) => section.variance !== null);
  const bySection = tableOf<BudgetSection>({
    name: 'BudgetSections',
    heading: 'By section',
    columns: [
      {
        header: 'Section',
        kind: 'text',
        width: 28,
        of: (row) => (row.section === '' ? 'No section stated' : row.section),
      },
      ...moneyColumns<BudgetSection>(unit),
      { header: 'RAG', kind: 'rag', width: 9, of: (row) => row.rag },
    ],
    rows: sections,
    whenEmpty: 'The plan has no budget lines.',
  });
  const chart: SectionBlock[] =
    forecast.length === 0
      ? []
      : [
          {
            kind: 'chart',
            name: 'BudgetVarianceChart',
            title: 'Forecast variance by section (over budget is above the line)',
            message: varianceMessage(forecast),
            type: 'column',
            grouping: 'clustered',
            table: 'BudgetSections',
            categories: 'Section',
            series: [{ header: `Variance (${unit.label})`, colour: OVER_COLOUR, negativeColour: UNDER_COLOUR }],
            axisTitle: unit.label,
          },
        ];
  return {
    id: 'budget',
    title: 'Budget',
    headline,
    blocks: [
      tableOf<Total>({
        name: 'BudgetTotals',
        heading: 'The whole budget',
        columns: [
          { header: 'Budget', kind: 'text', width: 28, of: () => 'All sections' },
          ...moneyColumns<Total>(unit),
          { header: 'RAG', kind: 'rag', width: 9, of: (row) => row.rag },
        ],
        rows: [{ ...totals, rag }],
        whenEmpty: 'The plan has no budget lines.',
      }),
      bySection,
      ...chart,
      tableOf<BudgetLineAssessment>({
        name: 'BudgetPressures',
        heading: 'Pressures: lines forecast over budget',
        columns: [
          { header: 'Service', kind: 'text', width: 28, of: ({ line }) => line.service },
          ...moneyColumns<BudgetLineAssessment>(unit),
          { header: 'RAG', kind: 'rag', width: 9, of: (row) => row.rag },
          { header: 'Code', kind: 'text', width: 10, of: ({ line }) => line.code, optional: true },
          { header: 'Explanation', kind: 'longText', width: 30, of: ({ line }) => line.explanation },
        ],
        rows: pressures,
        whenEmpty: 'No line is forecast over its budget.',
      }),
      ...(unexplained === 0
        ? []
        : [
            {
              kind: 'words' as const,
              heading: null,
              lines: [`${countOf(unexplained, 'pressure has', 'pressures have')} no explanation.`],
            },
          ]),
    ],
  };
}

function varianceMessage(sections: readonly BudgetSection[]): string {
  const sorted = [...sections].sort((one, other) => (other.variance ?? 0) - (one.variance ?? 0));
  const most = sorted[0];
  const least = sorted[sorted.length - 1];
  const said = (section: BudgetSection): string => `${section.section}, ${varianceWords(section.variance ?? 0)}`;
  if (most === undefined || least === undefined) return 'No section has a forecast.';
  if (most === least) return `Forecast variance: ${said(most)}.`;
  return `Forecast variance of ${countOf(sections.length, 'section')}: highest ${said(most)}; lowest ${said(least)}.`;
}
