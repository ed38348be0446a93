import type { PlacedSheet } from '../placedSheet';
import type { PageSetup } from './pageSetup';

/** The page of a model sheet: A4, as wide as the sheet, its chosen table's header repeated. */
export function modelPage(
  { landscape, printTitleRow }: Pick<PlacedSheet, 'landscape' | 'printTitleRow'>,
  footer: string,
): PageSetup {
  return {
    landscape,
    paper: 'A4',
    pagesWide: 1,
    printedColumns: null,
    titleRow: printTitleRow,
    titleColumns: 0,
    footer,
  };
}
