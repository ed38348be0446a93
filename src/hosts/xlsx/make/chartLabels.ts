import { numberFormat } from '../../../workbook/numberFormats';
import type { PlacedChart, PlacedSeries } from '../../../workbook/placedSheet';
import { escapeXml } from '../xml/escape';
import { chartText, hex } from './chartText';

/** A stacked part below this share of the longest bar is too narrow for its figure, or in a column too low. */
const LEAST_SHARE = { bar: 0.03, column: 0.08 } as const;
/** Clustered columns stand too close for figures beyond this many. */
const MOST_COLUMNS = 36;
const SIZE = 900;
const INK = '1B1A19';

/**
 * The figures printed on a chart's bars: in the middle of stacked parts, in a colour that can be read on them, and above
 * columns that stand side by side. Parts of nought, by the figures' own format, and parts too narrow have none, nor have
 * lines.
 */
export function labelsXml(chart: PlacedChart, series: PlacedSeries): string {
  const { block } = chart;
  const { type } = block;
  if (type === 'line') return '';
  const stacked = block.grouping !== 'clustered';
  if (!stacked && chart.series.length * chart.categories.length > MOST_COLUMNS) return '';
  const longest = Math.max(...chart.categories.map((_, at) => lengthOfBar(chart, at)), 0);
  const hidden = series.values
    .map((value, at) =>
      (stacked ? tooNarrow(value, longest, LEAST_SHARE[type]) : value === null) ? hiddenXml(at) : '',
    )
    .join('');
  const colour = stacked ? hex(series.labelColour ?? INK) : INK;
  const whole = numberFormat(series.format);
  const format = stacked ? `${whole.split(';')[0] ?? whole};;` : whole;
  return (
    `<c:dLbls>${hidden}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(SIZE, { bold: stacked, colour })}` +
    `<c:dLblPos val="${stacked ? 'ctr' : 'outEnd'}"/>${SHOWN}</c:dLbls>`
  );
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function lengthOfBar(chart: PlacedChart, at: number): number {
  return chart.series.reduce((sum, { values }) => sum + Math.max(values[at] ?? 0, 0), 0);
}

function tooNarrow(value: number | null, longest: number, least: number): boolean {
  return value !== null && value > 0 && value / Math.max(longest, 1) < least;
}

function hiddenXml(at: number): string {
  return `<c:dLbl><c:idx val="${String(at)}"/><c:delete val="1"/></c:dLbl>`;
}
