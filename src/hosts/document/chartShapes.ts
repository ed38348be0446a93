import type { Section, SectionChart, SectionTable } from '../../domain/report/types';

/** A filled rectangle of a chart, in pixels from its top left. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** Words of a chart; `y` is the line that they stand on. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartShapes {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
}

const WIDTH = 900;
const LEGEND = 34;
const BAR_ROW = 26;
const LABEL_SPACE = 270;
const VALUE_SPACE = 60;
const COLUMN_HEIGHT = 300;
const LETTERS = 36;
const AXIS_COLOUR = '#605E5C';

interface Group {
  readonly label: string;
  readonly values: readonly number[];
}

function groupsOf(chart: SectionChart, table: SectionTable): readonly Group[] {
  const at = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const category = at(chart.categories);
  const series = chart.series.map(({ header }) => at(header));
  return table.rows.map((row) => ({
    label: short(String(row[category] ?? '')),
    values: series.map((place) => {
      const value = row[place];
      return typeof value === 'number' ? value : 0;
    }),
  }));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LETTERS ? line : `${line.slice(0, LETTERS - 1).trimEnd()}…`;
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function legend(chart: SectionChart): { readonly bars: readonly Bar[]; readonly labels: readonly Label[] } {
  const bars: Bar[] = [];
  const labels: Label[] = [];
  let x = 10;
  for (const { header, colour } of chart.series) {
    bars.push({ x, y: 8, width: 14, height: 14, colour });
    labels.push({ x: x + 20, y: 20, text: header, anchor: 'start' });
    x += 44 + header.length * 8;
  }
  return { bars, labels };
}

/** Bars lying on their side, one a row of the table, each series after the last. */
function lying(chart: SectionChart, groups: readonly Group[]): ChartShapes {
  const most = Math.max(1, ...groups.map(({ values }) => values.reduce((sum, value) => sum + Math.max(value, 0), 0)));
  const room = WIDTH - LABEL_SPACE - VALUE_SPACE;
  const key = legend(chart);
  const bars: Bar[] = [...key.bars];
  const labels: Label[] = [...key.labels];
  groups.forEach(({ label, values }, row) => {
    const y = LEGEND + row * BAR_ROW;
    labels.push({ x: LABEL_SPACE - 8, y: y + 15, text: label, anchor: 'end' });
    let x = LABEL_SPACE;
    values.forEach((value, at) => {
      const width = Math.round((Math.max(value, 0) / most) * room);
      if (width > 0) bars.push({ x, y, width, height: BAR_ROW - 6, colour: chart.series[at]?.colour ?? AXIS_COLOUR });
      x += width;
    });
    labels.push({ x: x + 6, y: y + 15, text: figure(values.reduce((sum, value) => sum + value, 0)), anchor: 'start' });
  });
  return { width: WIDTH, height: LEGEND + groups.length * BAR_ROW + 10, bars, labels };
}

/** Columns standing side by side or on each other, above and below the line of nought. */
function standing(chart: SectionChart, groups: readonly Group[]): ChartShapes {
  const stacked = chart.grouping !== 'clustered';
  const tops = groups.map(({ values }) =>
    stacked ? values.reduce((sum, value) => sum + Math.max(value, 0), 0) : Math.max(0, ...values),
  );
  const bottoms = groups.map(({ values }) => (stacked ? 0 : Math.min(0, ...values)));
  const most = Math.max(0, ...tops);
  const least = Math.min(0, ...bottoms);
  const scale = (COLUMN_HEIGHT - 60) / (most - least === 0 ? 1 : most - least);
  const nought = LEGEND + 16 + Math.round(most * scale);
  const key = legend(chart);
  const bars: Bar[] = [...key.bars, { x: 20, y: nought, width: WIDTH - 40, height: 1, colour: AXIS_COLOUR }];
  const labels: Label[] = [...key.labels];
  const each = (WIDTH - 40) / Math.max(groups.length, 1);
  groups.forEach(({ label, values }, at) => {
    const left = 20 + at * each;
    const width = Math.min((each * 0.8) / (stacked ? 1 : values.length), 70);
    let base = nought;
    values.forEach((value, place) => {
      const height = Math.round(Math.abs(value) * scale);
      const used = stacked ? width : width * values.length;
      const x = Math.round(left + (each - used) / 2 + (stacked ? 0 : place * width));
      const y = value >= 0 ? base - height : nought;
      const colour =
        value < 0 ? (chart.series[place]?.negativeColour ?? chart.series[place]?.colour) : chart.series[place]?.colour;
      if (height > 0)
        bars.push({ x, y, width: Math.max(Math.round(width) - 2, 1), height, colour: colour ?? AXIS_COLOUR });
      if (!stacked) {
        labels.push({
          x: x + width / 2,
          y: value >= 0 ? y - 5 : y + height + 14,
          text: figure(value),
          anchor: 'middle',
        });
      } else base -= height;
    });
    labels.push({
      x: left + each / 2,
      y: LEGEND + COLUMN_HEIGHT - 10,
      text: label.slice(0, Math.max(4, Math.floor(each / 7))),
      anchor: 'middle',
    });
  });
  return { width: WIDTH, height: LEGEND + COLUMN_HEIGHT, bars, labels };
}

/** The shapes of a chart over its table; `null` where the table has no rows. */
export function chartShapes(chart: SectionChart, section: Section): ChartShapes | null {
  const table = section.blocks.find((block) => block.kind === 'table' && block.name === chart.table);
  if (table?.kind !== 'table' || table.rows.length === 0) return null;
  const groups = groupsOf(chart, table);
  return chart.type === 'bar' ? lying(chart, groups) : standing(chart, groups);
}
