import { textArgument } from '../wire/arguments';
import { define } from '../wire/behaviour';
import { innerPart } from '../wire/objectPaths';
import { SimError } from '../wire/simError';
import type { SimPart } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import type { SimOwned } from '../model/owned';
import { SimChart, SimSeries, type SimPoints } from '../model/simChart';
import { SimRange } from '../model/simRange';
import type { SimSheet } from '../model/simSheet';
import type { SimObject } from '../wire/simObject';
import { SimSeriesList } from '../model/seriesList';
import { bounding } from '../model/rect';
import { placeOver } from '../model/chartPlaces';
import { rangeGiven } from './shared';

/** One series a column of the source but the first, named by the header row (`seriesBy: Columns`); a single column is a series. */
function seriesOf(chart: SimChart, source: SimRange): void {
  const { rect, sheet } = source;
  if (rect.columns === 1) {
    const series = new SimSeries(chart);
    series.values = source;
    sheet.workbook.hold(source);
    chart.series.push(series);
    return;
  }
  for (let column = 1; column < rect.columns; column += 1) {
    const series = new SimSeries(chart);
    series.kept.set('Name', String(sheet.grid.at(rect.row, rect.column + column).value));
    series.values = new SimRange(sheet, {
      ...rect,
      row: rect.row + 1,
      rows: Math.max(1, rect.rows - 1),
      column: rect.column + column,
      columns: 1,
    });
    series.categories = new SimRange(sheet, {
      ...rect,
      row: rect.row + 1,
      rows: Math.max(1, rect.rows - 1),
      columns: 1,
    });
    chart.series.push(series);
    sheet.workbook.hold(series.values);
    sheet.workbook.hold(series.categories);
  }
}

define<SimOwned<SimSheet>>('ChartCollection', {
  get: { Count: ({ owner }) => owner.charts.length },
  items: ({ owner }) => owner.charts,
  find: ({ owner }, key) => owner.charts.find((chart) => chart.id === key || chart.name === key) ?? null,
  open: {
    Add: ({ owner }, [type, source, seriesBy], session) => {
      owner.mustBeWritable();
      if (seriesBy !== 'Columns')
        throw new SimError('InvalidArgument', 'The simulated Excel charts by columns only (office-js issue 2930).');
      const chart = new SimChart(
        owner,
        session.workbook.newId(),
        `Chart ${String(owner.charts.length + 1)}`,
        textArgument(type),
      );
      seriesOf(chart, rangeGiven(source, session.workbook, owner));
      owner.charts.push(chart);
      return chart;
    },
  },
});

const bodyPart =
  (name: string) =>
  (chart: SimChart, session: Parameters<typeof innerPart>[2]): SimObject | null =>
    innerPart(chart.body, name, session);

/** Kinds of charts that a user can make and whose title cannot be asked for (office-js issue 2041). */
const UNTITLED = ['Waterfall', 'Treemap', 'Sunburst', 'Funnel'];

define<SimChart>('Chart', {
  id: (chart) => chart.id,
  get: {
    Id: (chart) => chart.id,
    Name: (chart) => chart.name,
    ChartType: (chart) => chart.chartType,
    Top: (chart) => chart.place.top,
    Left: (chart) => chart.place.left,
    Width: (chart) => chart.place.width,
    Height: (chart) => chart.place.height,
  },
  set: {
    Top: (chart, value) => {
      chart.place = { ...chart.place, top: Number(value) };
    },
    Left: (chart, value) => {
      chart.place = { ...chart.place, left: Number(value) };
    },
    Width: (chart, value) => {
      chart.place = { ...chart.place, width: Number(value) };
    },
    Height: (chart, value) => {
      chart.place = { ...chart.place, height: Number(value) };
    },
    Name: (chart, value) => {
      chart.name = textArgument(value);
    },
    ChartType: (chart, value) => {
      chart.chartType = value;
    },
  },
  kept: { PlotVisibleOnly: true, ShowDataLabelsOverMaximum: true },
  part: {
    Worksheet: (chart) => chart.sheet,
    Title: (chart, session) => {
      if (UNTITLED.includes(textArgument(chart.chartType))) throw new SimError('UnsupportedOperation');
      return bodyPart('Title')(chart, session);
    },
    Legend: bodyPart('Legend'),
    Axes: bodyPart('Axes'),
    DataLabels: bodyPart('DataLabels'),
    Format: bodyPart('Format'),
    Series: (chart) => new SimSeriesList(chart),
  },
  call: {
    SetPosition: (chart, [from, to], session) => {
      const first = rangeGiven(from, session.workbook, chart.sheet).rect;
      chart.place = placeOver(chart.sheet, bounding(first, rangeGiven(to, session.workbook, chart.sheet).rect));
    },
    Delete: (chart) => {
      chart.sheet.mustBeWritable();
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    },
  },
});

define<SimSeriesList>('ChartSeriesCollection', {
  get: { Count: ({ chart }) => chart.series.length },
  items: ({ chart }) => chart.series,
  open: {
    Add: ({ chart }, [name]) => {
      const series = new SimSeries(chart);
      series.kept.set('Name', typeof name === 'string' ? name : '');
      chart.series.push(series);
      return series;
    },
  },
});

define<SimSeries>('ChartSeries', {
  kept: {
    Name: '',
    HasDataLabels: false,
    GapWidth: 150,
    Overlap: 0,
    InvertIfNegative: false,
    InvertColor: '',
    ChartType: '',
    Smooth: false,
    MarkerStyle: 'Automatic',
    PlotOrder: 0,
  },
  part: { Points: (series) => series.points },
  call: {
    SetValues: (series, [range], session) => {
      series.values = rangeGiven(range, session.workbook, series.chart.sheet);
      session.workbook.hold(series.values);
    },
    SetXAxisValues: (series, [range], session) => {
      series.categories = rangeGiven(range, session.workbook, series.chart.sheet);
      session.workbook.hold(series.categories);
    },
    Delete: (series) => {
      series.chart.series.splice(series.chart.series.indexOf(series), 1);
    },
  },
});

define<SimPoints>('ChartPointsCollection', {
  get: { Count: ({ series }) => series.values?.rect.rows ?? 0 },
  items: (points) => points.all(),
});

define<SimPart>('ChartPoint', { kept: { HasDataLabel: false } });

const LINE: Readonly<Record<string, Wire>> = { Color: '', LineStyle: 'Continuous', Weight: 1 };
const KEPT: Readonly<Record<string, Readonly<Record<string, Wire>>>> = {
  ChartTitle: { Text: '', Visible: true, Overlay: false, Position: 'Automatic' },
  ChartTitleFormat: {},
  ChartFont: { Bold: false, Color: '', Italic: false, Name: '', Size: 10 },
  ChartLegend: { Visible: true, Position: 'Right', Overlay: false },
  ChartLegendFormat: {},
  ChartAxes: {},
  ChartAxisFormat: {},
  ChartAxis: {
    ReversePlotOrder: false,
    Visible: true,
    NumberFormat: 'General',
    TickLabelPosition: 'NextToAxis',
    Maximum: '',
    Minimum: '',
    MajorUnit: '',
  },
  ChartAxisTitle: { Text: '', Visible: true },
  ChartAxisTitleFormat: {},
  ChartGridlines: { Visible: true },
  ChartGridlinesFormat: {},
  ChartLineFormat: LINE,
  ChartSeriesFormat: {},
  ChartDataLabels: {
    ShowValue: true,
    ShowCategoryName: false,
    ShowSeriesName: false,
    ShowPercentage: false,
    Position: 'OutsideEnd',
    NumberFormat: 'General',
  },
  ChartDataLabelFormat: {},
  ChartPointFormat: {},
  ChartAreaFormat: {},
  ChartBorder: LINE,
};
for (const [type, kept] of Object.entries(KEPT)) define<SimPart>(type, { kept });

define<SimPart>('ChartFill', {
  kept: {},
  call: {
    SetSolidColor: (fill, [colour]) => {
      fill.kept.set('Color', textArgument(colour));
    },
    Clear: (fill) => {
      fill.kept.delete('Color');
    },
  },
});
