import type { SectionChart } from '../../domain/report/types';
import { CHART_WIDTH, type Bar, type ChartGroup, type Label, type Shapes } from './shapes';
import { barFigure, linesOfLabel } from './chartWords';
import { widthOf } from './letters';

const THICK = 20;
const LINE = 15;
const GAP = 8;
const LABEL_SPACE = 280;
const VALUE_SPACE = 60;

/** Bars lying on their side, one a row of the table, each series after the last, its figure on it where there is room. */
export function lyingBars({ series }: SectionChart, groups: readonly ChartGroup[], top: number): Shapes {
  const totals = groups.map(({ values }) => values.reduce((sum, value) => sum + Math.max(value, 0), 0));
  const most = Math.max(1, ...totals);
  const room = CHART_WIDTH - LABEL_SPACE - VALUE_SPACE;
  const bars: Bar[] = [];
  const labels: Label[] = [];
  let y = top;
  for (const [row, { label, values }] of groups.entries()) {
    const lines = linesOfLabel(label, LABEL_SPACE - 20, 2);
    const height = Math.max(THICK, lines.length * LINE);
    const middle = y + height / 2;
    lines.forEach((text, at) => {
      const line = Math.round(middle + 5 + (at - (lines.length - 1) / 2) * LINE);
      labels.push({ x: LABEL_SPACE - 8, y: line, text, anchor: 'end' });
    });
    let x = LABEL_SPACE;
    values.forEach((value, at) => {
      const width = Math.round((Math.max(value, 0) / most) * room);
      const own = series[at];
      if (width === 0 || own === undefined) return;
      bars.push({ x, y: Math.round(middle - THICK / 2), width, height: THICK, colour: own.colour });
      const text = barFigure(value);
      if (series.length > 1 && widthOf(text) + 4 <= width) {
        const colour = own.labelColour === undefined ? {} : { colour: own.labelColour };
        labels.push({ x: x + width / 2, y: Math.round(middle + 5), text, anchor: 'middle', ...colour });
      }
      x += width;
    });
    labels.push({ x: x + 6, y: Math.round(middle + 5), text: barFigure(totals[row] ?? 0), anchor: 'start' });
    y += height + GAP;
  }
  return { bars, labels, bottom: y + 4 };
}
