import type { Section, SectionChart, SectionTable } from '../../domain/report/types';
import { chartKey } from './chartKey';
import { lyingBars } from './lyingBars';
import { CHART_WIDTH, type ChartGroup, type ChartShapes } from './shapes';
import { standingColumns } from './standingColumns';

function groupsOf(chart: SectionChart, table: SectionTable): readonly ChartGroup[] {
  const at = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const category = at(chart.categories);
  const series = chart.series.map(({ header }) => at(header));
  return table.rows.map((row) => ({
    label: String(row[category] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    values: series.map((place) => {
      const value = row[place];
      return typeof value === 'number' ? value : 0;
    }),
  }));
}

/** The shapes of a chart over its table; `null` where the table has no rows. */
export function chartShapes(chart: SectionChart, section: Section): ChartShapes | null {
  const table = section.blocks.find((block) => block.kind === 'table' && block.name === chart.table);
  if (table?.kind !== 'table' || table.rows.length === 0) return null;
  const groups = groupsOf(chart, table);
  const key = chartKey(chart);
  const drawn =
    chart.type === 'bar' ? lyingBars(chart, groups, key.bottom) : standingColumns(chart, groups, key.bottom);
  return {
    width: CHART_WIDTH,
    height: drawn.bottom,
    bars: [...key.bars, ...drawn.bars],
    labels: [...key.labels, ...drawn.labels],
  };
}
