import type { ExcelLink } from '../link/excelLink';
import type { KeptLooks, SheetNow } from '../restore/keptSheet';

/** Rows of one request; each cell comes with its looks. */
const LOOKS_A_REQUEST = 100;

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** How the cells of some runs of rows look, in one request a hundred rows. */
export async function readLooks(
  link: ExcelLink,
  context: Excel.RequestContext,
  { id, widths }: SheetNow,
  runs: readonly { readonly from: number; readonly count: number }[],
): Promise<readonly KeptLooks[]> {
  const parts = runs.flatMap(({ from, count }) =>
    Array.from({ length: Math.ceil(count / LOOKS_A_REQUEST) }, (_, at) => ({
      from: from + at * LOOKS_A_REQUEST,
      count: Math.min(LOOKS_A_REQUEST, count - at * LOOKS_A_REQUEST),
    })),
  );
  const looks: KeptLooks[] = [];
  for (let at = 0; at < parts.length;) {
    const together: typeof parts = [];
    for (let rows = 0; at < parts.length && (together.length === 0 || rows < LOOKS_A_REQUEST); at += 1) {
      const part = parts[at];
      if (part === undefined) break;
      rows += part.count;
      together.push(part);
    }
    const asked = together.map(({ from, count }) => {
      const range = context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(from, 0, count, Math.max(1, widths.length));
      return {
        from,
        cells: range.getCellProperties(LOOKS),
        heights: range.getRowProperties({ format: { rowHeight: true } }),
      };
    });
    await context.sync();
    link.onChunk?.();
    for (const { from, cells, heights } of asked)
      looks.push({ from, cells: cells.value, heights: heights.value.map((row) => row.format?.rowHeight ?? 15) });
  }
  return looks;
}
