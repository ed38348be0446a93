import { columnLetters } from '../../../domain/plan/cellOf';
import type { PlacedChart, PlacedSeries } from '../../../workbook/placedSheet';

const TYPES = {
  bar: { clustered: 'BarClustered', stacked: 'BarStacked', percentStacked: 'BarStacked100' },
  column: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percentStacked: 'ColumnStacked100' },
  line: { clustered: 'Line', stacked: 'LineStacked', percentStacked: 'LineStacked100' },
} as const;

/** Draws a native chart over its table's columns; its message stands in a cell beside it, as Office.js has no alt text. */
export function drawChart(sheet: Excel.Worksheet, placed: PlacedChart): void {
  const { block, series } = placed;
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[block.type][block.grouping], sheet.getRange(first.valuesRef), 'Columns');
  chart.name = block.name;
  chart.title.text = block.title;
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  for (const [at, one] of series.entries()) {
    const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    drawn.name = one.name;
    drawn.setValues(sheet.getRange(one.valuesRef));
    drawn.setXAxisValues(sheet.getRange(placed.categoriesRef));
    drawn.format.fill.setSolidColor(one.colour);
    if (one.negativeColour !== null) {
      drawn.invertIfNegative = true;
      drawn.invertColor = one.negativeColour;
    }
    one.pointColours?.forEach((colour, point) => {
      drawn.points.getItemAt(point).format.fill.setSolidColor(colour);
    });
    if (block.type !== 'line') labelBars(drawn, block.grouping !== 'clustered', one);
  }
  if (block.type === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  if (block.axisTitle !== undefined) chart.axes.valueAxis.title.text = block.axisTitle;
  const from = `${columnLetters(placed.firstColumn)}${String(placed.firstRow)}`;
  chart.setPosition(from, `${columnLetters(placed.lastColumn)}${String(placed.lastRow)}`);
}

/** Figures on the bars; a stacked part of nought has none, and each is in a colour that can be read on its part. */
function labelBars(drawn: Excel.ChartSeries, stacked: boolean, { labelColour }: PlacedSeries): void {
  drawn.hasDataLabels = true;
  if (!stacked) return;
  drawn.dataLabels.numberFormat = '#,##0;-#,##0;';
  if (labelColour !== null) drawn.dataLabels.format.font.color = labelColour;
}
