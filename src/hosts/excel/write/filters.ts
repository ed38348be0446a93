import type { ExcelLink } from '../link/excelLink';
import { inExcel, repeated } from '../link/inExcel';

/** The filters of tables that were cleared with the user's consent, column by column. */
export type KeptFilters = readonly {
  readonly table: string;
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}[];

/** Clears the filters of tables, and gives what they were. */
export async function clearFilters(context: Excel.RequestContext, tables: readonly string[]): Promise<KeptFilters> {
  const found = tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of found) {
    table.load('name');
    table.autoFilter.load('isDataFiltered,criteria');
  }
  await context.sync();
  const filtered = found.filter((table) => !table.isNullObject && table.autoFilter.isDataFiltered);
  if (filtered.length === 0) return [];
  const kept = filtered.map((table) => ({
    table: table.name,
    criteria: table.autoFilter.criteria,
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
      for (const { table, criteria } of kept) {
        const { columns } = context.workbook.tables.getItem(table);
        criteria.forEach((filter, at) => {
          if (filter !== null) columns.getItemAt(at).filter.apply(filter);
        });
      }
      await context.sync();
    }),
  );
}
