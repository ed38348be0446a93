import type { TableLayout } from './layout';

/**
 * Asks in the request that is being made up whether a table still lies where it was found, with the same columns in the
 * same order and as many rows; gives the answer after it.
 */
export function liesThere(context: Excel.RequestContext, layout: TableLayout): () => boolean {
  const header = context.workbook.worksheets
    .getItem(layout.sheet)
    .getRangeByIndexes(layout.headerRow, layout.firstColumn, 1, layout.headers.length);
  const body = context.workbook.tables.getItemOrNullObject(layout.name).getDataBodyRange();
  header.load('values');
  body.load('rowIndex,rowCount');
  return () =>
    !body.isNullObject &&
    body.rowIndex === layout.headerRow + 1 &&
    body.rowCount === layout.bodyRows &&
    sameHeaders(layout, header.values[0]);
}

/** True where a header row reads as it did. */
export function sameHeaders({ headers }: TableLayout, row: readonly unknown[] = []): boolean {
  return row.length === headers.length && row.every((name, at) => String(name) === headers[at]);
}
