import type { TableSchema } from '../schema/types';
import { LEAST_SCALE, type PageSetup, printScale } from './pageSetup';

/** So many columns of a plan table are printed, from the first; `null` for all. */
export function printedColumns({ columns, printTo }: TableSchema): number | null {
  const last = columns.findIndex(({ key }) => key === printTo);
  return last < 0 ? null : last + 1;
}

/** A plan table's pages: A4 on its side, or A3 where the columns are so wide that A4 could not be read. */
export function tablePage(schema: TableSchema, widths: readonly number[], hidden: readonly number[]): PageSetup {
  const printed = printedColumns(schema);
  const shown = widths.map((width, at) => (hidden.includes(at + 1) ? 0 : width));
  const page: PageSetup = {
    landscape: true,
    paper: 'A4',
    pagesWide: printed === null ? 1 : 2,
    printedColumns: printed,
    titleRow: 1,
    titleColumns: schema.frozenColumns ?? 0,
    footer: schema.sheet,
  };
  return printScale(shown, page) >= LEAST_SCALE ? page : { ...page, paper: 'A3' };
}
