import type { WorkbookLayout } from '../read/layout';
import { inputFor } from '../write/excelInput';
import { columnAt } from '../write/findRows';
import { oneForAll } from '../write/oneForAll';
import { quietly } from '../write/quietly';
import type { KeptColumn } from './kept';

/** Rows of one request: a formula may be some thousand characters long. */
const ROWS_A_REQUEST = 400;

/** Puts mended columns back: in one write where all rows held the same, else row by row as they stood. */
export async function restoreColumns(
  context: Excel.RequestContext,
  kept: readonly KeptColumn[],
  layout: WorkbookLayout,
): Promise<void> {
  for (const { table, header, before, numberFormats } of kept) {
    const found = layout.tables.find((one) => one.name.toLowerCase() === table.toLowerCase());
    const column = found === undefined ? -1 : columnAt(found.headers, header);
    if (found === undefined || column < 0) continue;
    const inputs = before.map((content, row) => inputFor(content, numberFormats[row] ?? 'General'));
    const body = (): Excel.Range =>
      context.workbook.tables.getItem(found.name).columns.getItem(header).getDataBodyRange();
    const [first] = inputs;
    if (first !== undefined && inputs.every((input) => input === first)) {
      await quietly(context, () => {
        body().formulas = oneForAll(first);
      });
      continue;
    }
    const rows = Math.min(inputs.length, found.bodyRows);
    for (let from = 0; from < rows; from += ROWS_A_REQUEST) {
      const part = inputs.slice(from, Math.min(rows, from + ROWS_A_REQUEST));
      await quietly(context, () => {
        body()
          .getCell(from, 0)
          .getResizedRange(part.length - 1, 0).formulas = part.map((input) => [input]);
      });
    }
  }
}
