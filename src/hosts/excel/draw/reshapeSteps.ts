import { columnLetters } from '../../../domain/plan/cellOf';
import type { SheetNow } from '../restore/keptSheet';
import { paint, pieces } from './drawSteps';
import { looksOn, type Reshaping } from './reshape';
import { rowRuns } from './rowChanges';
import type { Step } from './steps';
import type { WantedChart, WantedSheet } from './wantedSheet';

/** What one call weighs in a request, about. */
const A_CALL = 600;

/** The requests that carry a reshaping out, rows before cells. */
export function reshapeSteps(now: SheetNow, wanted: WantedSheet, reshaping: Reshaping): readonly Step[] {
  const onSheet = (weight: number, run: (sheet: Excel.Worksheet) => void): Step => ({
    bytes: weight,
    run: (context) => {
      run(context.workbook.worksheets.getItem(now.id));
    },
  });
  const rows = reshaping.rows.map(({ at, count }) =>
    onSheet(A_CALL, (sheet) => {
      const range = sheet.getRange(`${String(at + 1)}:${String(at + Math.abs(count))}`);
      if (count > 0) range.insert('Down');
      else range.delete('Up');
    }),
  );
  const width = columnLetters(Math.max(1, reshaping.inputs[0]?.length ?? 1));
  const undressed = rowRuns(reshaping.fresh).map(({ from, count }) =>
    onSheet(A_CALL, (sheet) => {
      sheet.getRange(`A${String(from + 1)}:${width}${String(from + count)}`).clear('Formats');
    }),
  );
  return [
    ...rows,
    ...undressed,
    ...written(reshaping.numberFormats, onSheet, (range, grid) => {
      range.numberFormat = grid;
    }),
    ...written(reshaping.heldOpen, onSheet, (range, grid) => {
      range.values = grid;
    }),
    ...written(reshaping.inputs, onSheet, (range, grid) => {
      range.formulas = grid;
    }),
    ...dressed(wanted, reshaping, onSheet),
    ...panes(now, wanted, reshaping, onSheet),
    ...charts(now, wanted, reshaping, onSheet),
  ];
}

type OnSheet = (weight: number, run: (sheet: Excel.Worksheet) => void) => Step;

/** Only the rows that hold a difference travel. */
function written(
  grid: readonly (readonly unknown[])[],
  onSheet: OnSheet,
  put: (range: Excel.Range, grid: unknown[][]) => void,
): readonly Step[] {
  const differing = grid.flatMap((row, at) => (row.some((cell) => cell !== null) ? [at] : []));
  return rowRuns(differing).flatMap(({ from, count }) =>
    pieces(grid.slice(from, from + count)).map((piece) =>
      onSheet(piece.bytes + A_CALL, (sheet) => {
        const columns = piece.rows[0]?.length ?? 0;
        const range = sheet.getRangeByIndexes(from + piece.from, 0, piece.rows.length, columns);
        put(
          range,
          piece.rows.map((row) => [...row]),
        );
      }),
    ),
  );
}

function dressed(wanted: WantedSheet, { fresh }: Reshaping, onSheet: OnSheet): readonly Step[] {
  const looks = looksOn(wanted.drawn, fresh).map((look) =>
    onSheet(A_CALL * 3, (sheet) => {
      paint(sheet.getRange(look.address), look);
    }),
  );
  const kept = wanted.kept.map(({ from, cells, heights }) =>
    onSheet(cells.length * (cells[0]?.length ?? 0) * 250, (sheet) => {
      const range = sheet.getRangeByIndexes(from, 0, cells.length, cells[0]?.length ?? 1);
      range.setCellProperties(cells.map((row) => row.map(settable)));
      range.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
    }),
  );
  return [...looks, ...kept];
}

/** A cell without a fill is read as white: only the pattern says that it has none. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (format === undefined) return {};
  const { fill, ...rest } = format;
  const bare = fill?.pattern === undefined || fill.pattern === 'None';
  return { format: { ...rest, ...(bare ? {} : { fill: { color: fill.color ?? '#FFFFFF' } }) } };
}

/** Panes and printed titles follow the blocks that move; the way back takes them as they were. */
function panes(now: SheetNow, wanted: WantedSheet, { moved }: Reshaping, onSheet: OnSheet): readonly Step[] {
  if (!moved && wanted.kept.length === 0) return [];
  const { frozenRows, titleRows } = wanted;
  const steps: Step[] = [];
  if (frozenRows !== now.frozenRows)
    steps.push(
      onSheet(A_CALL, (sheet) => {
        sheet.freezePanes.unfreeze();
        if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
      }),
    );
  if (titleRows !== null)
    steps.push(
      onSheet(A_CALL, (sheet) => {
        sheet.pageLayout.setPrintTitleRows(titleRows);
      }),
    );
  return steps;
}

/** A chart shows its columns whatever became of them; it is moved only where rows have come or gone, or back to its place. */
function charts(now: SheetNow, wanted: WantedSheet, { anyRow }: Reshaping, onSheet: OnSheet): readonly Step[] {
  return wanted.charts
    .filter((chart) => now.charts.some(({ name }) => name === chart.name))
    .map((chart) =>
      onSheet(A_CALL * (4 + 2 * chart.valuesRefs.length), (sheet) => {
        redraw(sheet, chart, anyRow);
      }),
    );
}

function redraw(sheet: Excel.Worksheet, chart: WantedChart, moved: boolean): void {
  const drawn = sheet.charts.getItem(chart.name);
  drawn.title.text = chart.title;
  chart.valuesRefs.forEach((address, at) => {
    const series = drawn.series.getItemAt(at);
    series.setValues(sheet.getRange(address));
    series.setXAxisValues(sheet.getRange(chart.categoriesRef));
  });
  if ('from' in chart.place) {
    if (moved) drawn.setPosition(chart.place.from, chart.place.to);
    return;
  }
  drawn.top = chart.place.top;
  drawn.left = chart.place.left;
  drawn.width = chart.place.width;
  drawn.height = chart.place.height;
}
