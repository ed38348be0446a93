import type { ExcelLink } from '../link/excelLink';
import { readColumns } from '../read/columnReading';
import type { WorkbookLayout } from '../read/layout';
import { columnAt } from './findRows';
import { mendColumn } from './mendColumns';
import { quietly } from './quietly';
import type { WriteState } from './writeState';

/** How many ordinary cells a formula cell counts for when a column of them is read. */
const FORMULA_WEIGHT = 20;

/** Keeps the columns as they are, then puts their formulas, colours and choices right, all in one request. */
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
  const formulas = open.filter(
    ({ mend }) =>
      mend.formula !== null &&
      !state.kept.columns.some((kept) => kept.table === mend.table && kept.header === mend.header),
  );
  const readings = await readColumns(
    link,
    context,
    formulas.map(({ table, column }) => ({ layout: table, columns: [column], weight: FORMULA_WEIGHT })),
    state.signal,
  );
  formulas.forEach(({ mend, column }, at) => {
    const before = readings[at]?.contents.get(column) ?? [];
    const numberFormats = readings[at]?.numberFormats.get(column) ?? [];
    state.kept.columns.push({
      table: mend.table,
      header: mend.header,
      formula: mend.formula ?? '',
      before,
      numberFormats,
    });
  });
  await quietly(context, () => {
    for (const { mend } of open) mendColumn(context, mend);
  });
  link.onChunk?.();
  for (const { at } of open) state.mended.add(at);
}
