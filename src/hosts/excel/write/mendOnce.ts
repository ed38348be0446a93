import type { ColumnMend, RagColour } from '../../../workbook/port';
import { ruleColours } from '../draw/ruleColours';
import type { ExcelLink } from '../link/excelLink';
import { shows } from '../read/cellContent';
import { readColumns, type TableReading } from '../read/columnReading';
import type { TableLayout, WorkbookLayout } from '../read/layout';
import type { KeptColumn } from '../restore/kept';
import { columnAt } from './findRows';
import { mendColumn } from './mendColumns';
import type { ColouredPlace } from './colouredPlace';
import { colourPlaces } from './ownColours';
import { quietly } from './quietly';
import { namingColumns, rowNames } from './rowNames';
import type { WriteState } from './writeState';

/** Keeps the columns as they are, then puts their formulas and choices right, all in one request, and then their colours. */
export async function mendColumns(
  link: ExcelLink,
  context: Excel.RequestContext,
  state: WriteState,
  layout: WorkbookLayout,
): Promise<void> {
  const open = state.changes.mend.flatMap((mend, at) => {
    const table = layout.tables.find((one) => one.name.toLowerCase() === mend.table.toLowerCase());
    return table === undefined || state.mended.has(at)
      ? []
      : [{ mend, at, table, column: columnAt(table.headers, mend.header) }];
  });
  if (open.length === 0) return;
  const formulas = open.filter(({ mend }) => mend.formula !== null && keptOf(state, mend) === undefined);
  const readings = await readColumns(
    link,
    context,
    formulas.map(({ mend, table, column }) => ({
      layout: table,
      columns: [...new Set([column, ...namingColumns(table)])],
      formulaLength: mend.formula?.length ?? 0,
    })),
    state.signal,
  );
  formulas.forEach(({ mend, table, column }, at) => {
    const reading = readings[at];
    if (reading !== undefined) state.kept.columns.push(keptColumn(mend, table, column, reading));
  });
  await quietly(context, () => {
    for (const { mend, table } of open) mendColumn(context, mend, table.bodyRows, keptOf(state, mend)?.format ?? null);
  });
  link.onChunk?.();
  const coloured = open.filter(({ mend }) => mend.colours.length > 0);
  if (coloured.length > 0) {
    const { every } = await ruleColours(link, context, layout);
    await colourPlaces(
      context,
      coloured.map(({ mend }) => placeOf(context, mend, every)),
    );
  }
  for (const { at } of open) state.mended.add(at);
}

function placeOf(context: Excel.RequestContext, mend: ColumnMend, every: readonly RagColour[]): ColouredPlace {
  const cells = (): Excel.Range =>
    context.workbook.tables.getItem(mend.table).columns.getItem(mend.header).getDataBodyRange();
  return {
    within: cells,
    coloured: [{ cells, colours: mend.colours }],
    known: [...every, ...mend.colours],
    name: `${mend.table} ${mend.header}`,
  };
}

function keptOf(state: WriteState, mend: ColumnMend): KeptColumn | undefined {
  return state.kept.columns.find((kept) => kept.table === mend.table && kept.header === mend.header);
}

function keptColumn(mend: ColumnMend, layout: TableLayout, column: number, reading: TableReading): KeptColumn {
  const formula = mend.formula ?? '';
  const formats = reading.numberFormats.get(column) ?? [];
  const names = rowNames(reading, namingColumns(layout));
  const format = formats.includes(TEXT) ? formatFor(formats) : null;
  const rows = (reading.contents.get(column) ?? []).flatMap((before, place) => {
    const numberFormat = formats[place] ?? 'General';
    const stays = shows(before, formula) && (format === null || numberFormat === format);
    return stays ? [] : [{ name: names[place] ?? '', place, before, numberFormat }];
  });
  return { table: mend.table, header: mend.header, formula, format, rows, names };
}

const TEXT = '@';

/** The format that most cells have that are no text cells: a text cell would keep a formula as a text. */
function formatFor(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) if (format !== TEXT) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'General';
}
