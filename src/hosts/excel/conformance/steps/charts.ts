import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const ADD = 'Microsoft Learn, "Excel.ChartCollection", office-js issue 2930';
const CHART = 'Microsoft Learn, "Excel.Chart"';
const SERIES = 'Microsoft Learn, "Excel.ChartSeries"';
const POSITION = 'Microsoft Support, "Move or resize a chart"';

const NAME = 'Trial chart';
const chart = ({ sheet }: Trial): Excel.Chart => sheet.charts.getItem(NAME);
const series = (at: Trial, place: number): Excel.ChartSeries => chart(at).series.getItemAt(place);

/** Charts as the host draws them. */
export const CHARTS: Theme = {
  name: 'charts',
  requests: [
    [
      step('figures for a chart', ADD, (at) =>
        put(at.range('A1:C4'), {
          values: [
            ['Lead', 'Red', 'Green'],
            ['A', 3, 5],
            ['B', -1, 2],
            ['C', 0, 4],
          ],
        }),
      ),
      step('add a chart of one column', ADD, (at) => {
        const made = put(at.sheet.charts.add('BarClustered', at.range('B2:B4'), 'Columns'), { name: NAME });
        read(made, 'name,chartType');
        read(made.series, 'items/name');
      }),
      step('a chart of one cell', 'guess', ({ sheet }) => {
        const made = put(sheet.charts.add('BarClustered', sheet.getRange('C3'), 'Columns'), { name: 'One cell' });
        read(made.series, 'items/name');
        made.delete();
      }),
      step('title and legend', CHART, (at) => {
        read(put(chart(at).title, { text: 'Weights' }), 'text');
        read(put(chart(at).legend, { visible: true, position: 'Bottom' }), 'visible,position');
      }),
      step('its first series', SERIES, (at) => {
        const first = read(put(series(at, 0), { name: 'Red' }), 'name');
        first.setValues(at.range('B2:B4'));
        first.setXAxisValues(at.range('A2:A4'));
        first.format.fill.setSolidColor('#C5221F');
      }),
      step('a second series', SERIES, (at) => {
        const second = chart(at).series.add('Green');
        second.setValues(at.range('C2:C4'));
        second.setXAxisValues(at.range('A2:A4'));
        second.format.fill.setSolidColor('#137333');
        read(chart(at).series, 'items/name');
      }),
      step('bars below nought', SERIES, (at) =>
        read(put(series(at, 0), { invertIfNegative: true, invertColor: '#7F7F7F' }), 'invertIfNegative,invertColor'),
      ),
      step('the colour of one bar', SERIES, (at) => {
        series(at, 1).points.getItemAt(1).format.fill.setSolidColor('#F9AB00');
      }),
      step('figures on the bars', 'Microsoft Learn, "Excel.ChartDataLabels"', (at) => {
        const labelled = read(put(series(at, 1), { hasDataLabels: true }), 'hasDataLabels');
        read(put(labelled.dataLabels, { numberFormat: '#,##0;-#,##0;' }), 'numberFormat');
        read(put(labelled.dataLabels.format.font, { color: '#FFFFFF' }), 'color');
      }),
      step('axes', 'Microsoft Learn, "Excel.ChartAxis"', (at) => {
        read(put(chart(at).axes.categoryAxis, { reversePlotOrder: true }), 'reversePlotOrder');
        read(put(chart(at).axes.valueAxis.title, { text: 'Actions' }), 'text');
      }),
      step('over some cells', POSITION, (at) => {
        chart(at).setPosition('E2', 'H12');
        read(chart(at), 'top,left,width,height');
      }),
      step('by its points', POSITION, (at) =>
        read(put(chart(at), { top: 30, left: 40, width: 300, height: 200 }), 'top,left,width,height'),
      ),
      step('every chart of the sheet', CHART, ({ sheet }) => read(sheet.charts, 'items/name')),
      step(
        'a chart that is not there',
        CHART,
        ({ sheet }) => read(sheet.charts.getItem('Missing'), 'name'),
        'ItemNotFound',
      ),
    ],
    [
      step('rows above it', POSITION, (at) => {
        at.range('1:1').insert('Down');
        read(chart(at), 'top');
      }),
      step('delete the chart', CHART, (at) => {
        chart(at).delete();
        read(at.sheet.charts, 'items/name');
      }),
    ],
  ],
};
