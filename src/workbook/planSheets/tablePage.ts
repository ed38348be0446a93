import type { TableSchema } from '../schema/types';
import { LEAST_SCALE, type PageSetup, printScale } from './pageSetup';

/** A plan table's pages: A4 on its side, or A3 where the columns are so wide that A4 could not be read. */
export function tablePage(schema: TableSchema, widths: readonly number[], hidden: readonly number[]): PageSetup {
  const { printTo } = schema;
  const last = printTo === undefined ? -1 : schema.columns.findIndex(({ key }) => key === printTo);
  const shown = widths.map((width, at) => (hidden.includes(at + 1) ? 0 : width));
  const page: PageSetup = {
    landscape: true,
    paper: 'A4',
    pagesWide: last < 0 ? 1 : 2,
    printedColumns: last < 0 ? null : last + 1,
    titleRow: 1,
    titleColumns: schema.frozenColumns ?? 0,
    footer: schema.sheet,
  };
  return printScale(shown, page) >= LEAST_SCALE ? page : { ...page, paper: 'A3' };
}
