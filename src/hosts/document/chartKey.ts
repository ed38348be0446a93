import type { SectionChart } from '../../domain/report/types';
import { CHART_WIDTH, type Bar, type Label, type Shapes } from './shapes';
import { widthOf } from './letters';

const LINE = 22;
const SWATCH = 14;

/** What is measured, and the word of each colour, on as many lines as they need. */
export function chartKey({ series, axisTitle }: SectionChart): Shapes {
  const bars: Bar[] = [];
  const labels: Label[] = [{ x: 10, y: 20, text: axisTitle, anchor: 'start' }];
  if (series.length === 1) return { bars, labels, bottom: LINE + 12 };
  let x = 10 + widthOf(axisTitle) + 30;
  let y = 8;
  for (const { header, colour } of series) {
    const width = SWATCH + 6 + widthOf(header) + 22;
    if (x + width > CHART_WIDTH) {
      x = 10;
      y += LINE;
    }
    bars.push({ x, y, width: SWATCH, height: SWATCH, colour });
    labels.push({ x: x + SWATCH + 6, y: y + 12, text: header, anchor: 'start' });
    x += width;
  }
  return { bars, labels, bottom: y + LINE + 6 };
}
