import type { ChartSeries, SectionChart } from '../../domain/report/types';
import { CHART_WIDTH, type Bar, type ChartGroup, type Label, type Shapes } from './shapes';
import { barFigure, linesOfLabel } from './chartWords';
import { widthOf } from './letters';

const AXIS_COLOUR = '#605E5C';
/** Pixels from the highest figure to the lowest. */
const TALL = 240;
const LINE = 15;
const WIDEST = 70;
const EDGE = 20;

function colourOf(series: ChartSeries, value: number, row: number): string {
  if (value < 0) return series.negativeColour ?? series.colour;
  return series.pointColours?.[row] ?? series.colour;
}

function highest(stacked: boolean, { values }: ChartGroup): number {
  return stacked ? values.reduce((sum, value) => sum + Math.max(value, 0), 0) : Math.max(0, ...values);
}

/** Columns standing side by side or on each other, above and below the line of nought, each with its figure. */
export function standingColumns(chart: SectionChart, groups: readonly ChartGroup[], top: number): Shapes {
  const stacked = chart.grouping !== 'clustered';
  const most = Math.max(0, ...groups.map((group) => highest(stacked, group)));
  const least = stacked ? 0 : Math.min(0, ...groups.flatMap(({ values }) => values));
  const scale = TALL / (most === least ? 1 : most - least);
  const nought = top + 16 + Math.round(most * scale);
  const under = nought + Math.round(-least * scale) + (least < 0 ? LINE : 0) + 6;
  const bars: Bar[] = [{ x: EDGE, y: nought, width: CHART_WIDTH - 2 * EDGE, height: 1, colour: AXIS_COLOUR }];
  const labels: Label[] = [];
  const each = (CHART_WIDTH - 2 * EDGE) / Math.max(groups.length, 1);
  let lowest = under;
  groups.forEach(({ label, values }, row) => {
    const left = EDGE + row * each;
    const width = Math.min((each * 0.8) / (stacked ? 1 : values.length), WIDEST);
    const used = stacked ? width : width * values.length;
    let base = nought;
    values.forEach((value, place) => {
      const own = chart.series[place];
      if (own === undefined) return;
      const height = Math.round(Math.abs(value) * scale);
      const x = Math.round(left + (each - used) / 2 + (stacked ? 0 : place * width));
      const y = value >= 0 ? base - height : nought;
      const across = Math.max(Math.round(width) - 2, 1);
      if (height > 0) bars.push({ x, y, width: across, height, colour: colourOf(own, value, row) });
      const text = barFigure(value);
      const middle = { x: x + across / 2, text, anchor: 'middle' as const };
      if (!stacked) labels.push({ ...middle, y: value >= 0 ? y - 5 : y + height + 14 });
      else if (height >= LINE && widthOf(text) <= across) {
        const colour = own.labelColour === undefined ? {} : { colour: own.labelColour };
        labels.push({ ...middle, y: Math.round(y + height / 2 + 5), ...colour });
      }
      if (stacked) base -= height;
    });
    linesOfLabel(label, each - 8, 3).forEach((text, at) => {
      const y = under + LINE * (at + 1);
      labels.push({ x: left + each / 2, y, text, anchor: 'middle' });
      lowest = Math.max(lowest, y);
    });
  });
  return { bars, labels, bottom: lowest + 10 };
}
