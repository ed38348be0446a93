import type { ExcelLink } from '../link/excelLink';
import type { WriteState } from '../write/writeState';

/** Draws the sheets that Boardline owns whole. */
export async function drawSheets(link: ExcelLink, state: WriteState): Promise<void> {
  void link;
  void state;
  await Promise.resolve();
}
