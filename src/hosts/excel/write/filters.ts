import type { ExcelLink } from '../link/excelLink';
import { inExcel, repeated } from '../link/inExcel';

/** The filters of tables that were cleared with the user's consent, column by column. */
export type KeptFilters = readonly {
  readonly table: string;
  /** By the column's header, wherever that column is by the time the filter goes back. */
  readonly criteria: readonly { readonly header: string; readonly filter: Excel.FilterCriteria }[];
}[];

/** Clears the filters of tables, and gives what they were. */
export async function clearFilters(context: Excel.RequestContext, tables: readonly string[]): Promise<KeptFilters> {
  const found = tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of found) {
    table.load('name');
    table.columns.load('items/name');
    table.autoFilter.load('isDataFiltered,criteria');
  }
  await context.sync();
  const filtered = found.filter((table) => !table.isNullObject && table.autoFilter.isDataFiltered);
  if (filtered.length === 0) return [];
  const kept = filtered.map((table) => ({
    table: table.name,
    criteria: table.autoFilter.criteria.flatMap((filter: Excel.FilterCriteria | null, at) => {
      const header = table.columns.items[at]?.name;
      return filter === null || header === undefined ? [] : [{ header, filter }];
    }),
  }));
  for (const table of filtered) table.clearFilters();
  await context.sync();
  return kept;
}

/** Filters the tables again as they were. */
export async function putFiltersBack(link: ExcelLink, kept: KeptFilters): Promise<void> {
  if (kept.length === 0) return;
  await repeated(link, () =>
    inExcel(link, async (context) => {
      const columns = kept.flatMap(({ table, criteria }) =>
        criteria.map(({ header, filter }) => {
          const column = context.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
          column.load('name');
          return { column, filter };
        }),
      );
      await context.sync();
      for (const { column, filter } of columns) if (!column.isNullObject) column.filter.apply(filter);
      await context.sync();
    }),
  );
}
