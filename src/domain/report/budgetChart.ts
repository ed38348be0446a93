import type { BudgetSection } from '../budget/types';
import { OVER_COLOUR, UNDER_COLOUR } from './chartColours';
import { varianceWords } from './money';
import type { SectionBlock } from './types';
import { countOf } from './words';

/** A section's name, which a plan may leave blank. */
export function sectionName({ section }: BudgetSection): string {
  return section === '' ? 'No section stated' : section;
}

/** The forecast variance of each section as columns above and below the line; none where no section has a forecast. */
export function varianceChart(sections: readonly BudgetSection[], unit: string): readonly SectionBlock[] {
  const forecast = sections.filter((section) => section.variance !== null);
  if (forecast.length === 0) return [];
  return [
    {
      kind: 'chart',
      name: 'BudgetVarianceChart',
      title: 'Forecast variance by section (over budget is above the line)',
      message: varianceMessage(forecast),
      type: 'column',
      grouping: 'clustered',
      table: 'BudgetSections',
      categories: 'Section',
      series: [{ header: `Variance (${unit})`, colour: OVER_COLOUR, negativeColour: UNDER_COLOUR }],
      axisTitle: `Variance, ${unit}`,
    },
  ];
}

function varianceMessage(sections: readonly BudgetSection[]): string {
  const sorted = [...sections].sort((one, other) => (other.variance ?? 0) - (one.variance ?? 0));
  const most = sorted[0];
  const least = sorted[sorted.length - 1];
  const said = (section: BudgetSection): string => `${sectionName(section)}, ${varianceWords(section.variance ?? 0)}`;
  if (most === undefined || least === undefined) return 'No section has a forecast.';
  if (most === least) return `Forecast variance: ${said(most)}.`;
  return `Forecast variance of ${countOf(sections.length, 'section')}: highest ${said(most)}; lowest ${said(least)}.`;
}
