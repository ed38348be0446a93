/** Rows of one table that are read or written together. */
export interface RowBlock {
  readonly table: number;
  readonly from: number;
  readonly rows: number;
}

/**
 * Rows of several tables packed into requests: a request holds blocks of any number of tables, and no more cells than
 * `budget`. A table with no columns or rows takes no part.
 */
export function packRows(
  tables: readonly { readonly rows: number; readonly columns: number }[],
  budget: number,
): readonly (readonly RowBlock[])[] {
  const requests: RowBlock[][] = [[]];
  let left = budget;
  tables.forEach(({ rows, columns }, table) => {
    if (columns === 0) return;
    for (let from = 0; from < rows;) {
      if (left < columns && requests.at(-1)?.length !== 0) {
        requests.push([]);
        left = budget;
      }
      const count = Math.min(rows - from, Math.max(1, Math.floor(left / columns)));
      requests.at(-1)?.push({ table, from, rows: count });
      from += count;
      left -= count * columns;
    }
  });
  return requests;
}
