import { columnLetters } from '../../../domain/plan/cellOf';
import { modelPage } from '../../../workbook/planSheets/modelPage';
import type { SheetDrawing } from '../draw/sheetDrawing';
import type { ExcelValue } from '../read/cellContent';
import type { KeptChart, KeptSheet } from './keptSheet';
import { wantedFromKept } from './wantedFromKept';

/** The colour of a series that no status gives. */
const PLAIN_SERIES = '#123C69';

function isFormula(input: ExcelValue): input is string {
  return typeof input === 'string' && input.startsWith('=');
}

/** Number formats as blocks down each column. */
function formatBlocks(formats: KeptSheet['numberFormats']): SheetDrawing['numberFormats'] {
  const blocks: { column: number; from: number; to: number; format: string }[] = [];
  for (let column = 0; column < (formats[0]?.length ?? 0); column += 1) {
    formats.forEach((row, at) => {
      const format = row[column] ?? 'General';
      const last = blocks.at(-1);
      if (format === 'General') return;
      if (last?.column === column && last.to === at - 1 && last.format === format) last.to = at;
      else blocks.push({ column, from: at, to: at, format });
    });
  }
  return blocks.map(({ column, from, to, format }) => {
    const letters = columnLetters(column + 1);
    return { address: `${letters}${String(from + 1)}:${letters}${String(to + 1)}`, format };
  });
}

function kindOf(type: string): Pick<SheetDrawing['charts'][number]['block'], 'type' | 'grouping'> {
  return {
    type: type.startsWith('Bar') ? 'bar' : type.startsWith('Column') ? 'column' : 'line',
    grouping: type.endsWith('100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : 'clustered',
  };
}

function drawnChart(kept: KeptSheet, chart: KeptChart): readonly SheetDrawing['charts'][number][] {
  const wanted = wantedFromKept(kept).charts.find(({ name }) => name === chart.name);
  if (wanted === undefined) return [];
  const series = chart.series.map((name, at) => ({
    name,
    nameRef: '',
    valuesRef: wanted.valuesRefs[at] ?? '',
    values: [],
    format: 'whole' as const,
    colour: kept.colours.find(({ word }) => word === name)?.fill ?? PLAIN_SERIES,
    negativeColour: null,
    labelColour: null,
    pointColours: null,
  }));
  const { name, title } = chart;
  const block = { kind: 'chart', name, title, altText: '', table: '', categories: '', series: [], rows: 1 } as const;
  return [
    {
      block: { ...block, ...kindOf(chart.type) },
      firstRow: 1,
      lastRow: 1,
      firstColumn: 1,
      lastColumn: 1,
      categoriesRef: wanted.categoriesRef,
      categories: [],
      series,
    },
  ];
}

/** A kept sheet in the terms of a drawing, for when it has to be made again. */
export function drawingOf(kept: KeptSheet): SheetDrawing {
  return {
    name: kept.name,
    tabColour: kept.tabColour === '' ? null : kept.tabColour,
    widths: kept.widths.map((points) => (points - 4) / 5.6),
    hiddenColumns: [],
    rows: kept.inputs.map((row) => row.map((input) => (isFormula(input) ? '' : input))),
    formulas: kept.inputs.map((row) => row.map((input) => (isFormula(input) ? input : null))),
    blockFormulas: [],
    numberFormats: formatBlocks(kept.numberFormats),
    tables: kept.tables.map(({ name, address }) => ({ name, address })),
    looks: [],
    rules: wantedFromKept(kept).rules,
    validations: [],
    names: [],
    charts: kept.charts.flatMap((chart) => drawnChart(kept, chart)),
    frozen: { rows: kept.frozenRows, columns: 0 },
    page: modelPage(
      {
        landscape: kept.landscape,
        printTitleRow: kept.titleRows === null ? null : Number(/\d+/.exec(kept.titleRows)?.[0]),
      },
      kept.name,
    ),
  };
}
