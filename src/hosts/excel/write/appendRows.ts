import type { ExcelLink } from '../link/excelLink';
import { jsonBytes } from '../link/jsonBytes';
import type { ExcelValue } from '../read/cellContent';
import { sameHeaders } from '../read/liesThere';
import { add, type Added, underTheirHeaders } from './placeRows';
import type { AppendPlan } from './planAppend';
import { quietly } from './quietly';
import { LARGEST_REQUEST } from './writeBatches';

function chunks(grid: AppendPlan['grid']): readonly AppendPlan['grid'][] {
  const parts: (readonly (ExcelValue | null)[])[][] = [];
  let bytes = Infinity;
  for (const row of grid) {
    const weight = jsonBytes(row);
    if (bytes + weight > LARGEST_REQUEST) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(row);
    bytes += weight;
  }
  return parts;
}

/**
 * Adds rows below a table, one request a chunk: formats first, so that texts stay texts, then the cells through
 * `getRowsBelow`, then the table's bounds; above a totals row, where there is one.
 */
export async function appendRows(
  link: ExcelLink,
  context: Excel.RequestContext,
  plan: AppendPlan,
  done: number,
  onDone: (rows: number) => void,
): Promise<void> {
  let added = done;
  for (const rows of chunks(plan.grid.slice(done))) {
    const header = context.workbook.tables.getItem(plan.layout.name).getHeaderRowRange();
    let fresh: readonly Added[] = [];
    header.load('values');
    await quietly(context, () => {
      fresh = add(context, plan, rows, plan.intoBlankRow && added === 0);
    });
    if (!sameHeaders(plan.layout, header.values[0])) await underTheirHeaders(context, plan, fresh);
    link.onChunk?.();
    added += rows.length;
    onDone(added);
  }
}
