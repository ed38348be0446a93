import type { BudgetFigures, BudgetSection } from '../budget/types';
import { figuresKept, moneyColumns, type FiguresKept } from './budgetFigures';
import { sectionName, varianceChart } from './budgetChart';
import { moneyWords, varianceWords } from './money';
import { percentOf } from './percent';
import { pressureBlocks } from './pressures';
import { tableOf, type ColumnOf } from './table';
import type { Audience, ReportContext, Section, SectionWords } from './types';
import { listed } from './words';

interface Total extends BudgetFigures {
  readonly rag: string | null;
}

/** The whole budget in one sentence, forecast first, since the board can still change that. */
export function budgetSentence(totals: BudgetFigures, audience: Audience): string {
  const { revisedNet, originalNet, variance, forecastOutturn } = totals;
  const base = revisedNet ?? originalNet;
  if (base === null) return 'The plan states no net budget.';
  if (variance === null || forecastOutturn === null) {
    return `Net budget ${moneyWords(base)}; no forecast is stated.`;
  }
  const share = base === 0 || variance === 0 ? '' : ` (${percentOf(Math.abs(variance), Math.abs(base))})`;
  const said = `${varianceWords(variance)}${share}.`;
  return audience === 'public'
    ? `Spending is expected to be ${moneyWords(forecastOutturn)} of a budget of ${moneyWords(base)}: ${said}`
    : `Forecast ${moneyWords(forecastOutturn)} against a revised net budget of ${moneyWords(base)}: ${said}`;
}

/** What no line states, so that the columns left out are not looked for. */
function unstated({ actual, forecast }: FiguresKept): readonly SectionWords[] {
  const missing = [...(actual ? [] : ['no spending to date']), ...(forecast ? [] : ['no forecast'])];
  if (missing.length === 0) return [];
  const then = forecast ? '' : ', so there is no variance and no pressure to show';
  return [{ kind: 'words', heading: null, lines: [`The plan states ${listed(missing)}${then}.`] }];
}

/**
 * Original, revised, to date, forecast and variance by section, the pressures and what was moved between lines; `null`
 * without budget lines.
 */
export function budget(context: ReportContext): Section | null {
  const { plan, assessment, options } = context;
  if (plan.budgetLines.length === 0) return null;
  const { sections, totals, rag } = assessment.budget;
  const kept = figuresKept(sections.flatMap(({ lines }) => lines));
  const unit = plan.cover.moneyUnit;
  const ragColumn = <Row extends { readonly rag: string | null }>(): ColumnOf<Row> => ({
    header: 'RAG',
    kind: 'rag',
    width: 9,
    of: (row) => row.rag,
    optional: true,
  });
  return {
    id: 'budget',
    title: 'Budget',
    headline: budgetSentence(totals, options.audience),
    blocks: [
      tableOf<Total>({
        name: 'BudgetTotals',
        heading: 'The whole budget',
        columns: [
          { header: 'Budget', kind: 'text', width: 28, of: () => 'All sections' },
          ...moneyColumns<Total>(unit, kept),
          ragColumn<Total>(),
        ],
        rows: [{ ...totals, rag }],
        whenEmpty: 'The plan has no budget lines.',
      }),
      tableOf<BudgetSection>({
        name: 'BudgetSections',
        heading: 'By section',
        columns: [
          { header: 'Section', kind: 'text', width: 28, of: sectionName },
          ...moneyColumns<BudgetSection>(unit, kept),
          ragColumn<BudgetSection>(),
        ],
        rows: sections,
        whenEmpty: 'The plan has no budget lines.',
      }),
      ...unstated(kept),
      ...varianceChart(sections, unit.label),
      ...(kept.forecast ? pressureBlocks(context, kept) : []),
    ],
  };
}
