import { errorCode, isTooLarge } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import type { CellContent, ExcelValue } from '../read/cellContent';
import { HELD } from './held';
import { isFormulaInput } from './planAppend';
import type { PlannedWrite } from './plannedWrites';
import { quietly } from './quietly';
import { type BlockWrite, halvedWrite } from './writeBatches';

/** A write that met something else than was read a moment before. */
export interface SlippedIn {
  readonly write: PlannedWrite;
  /** What the row into which the write went says of itself. */
  readonly rowKey: ExcelValue;
  readonly found: CellContent;
  /** True where the row itself is another one now. */
  readonly moved: boolean;
}

interface Pending {
  readonly part: BlockWrite;
  readonly columns: ReadonlyMap<number, Excel.Range>;
  readonly marks: ReadonlyMap<number, Excel.Range>;
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}

function rowsOf({ block, from, to }: BlockWrite): Excel.Range {
  if (from === 0 && to === block.rows - 1) return block.range;
  return block.range.getRow(from).getResizedRange(to - from, 0);
}

/**
 * Loads first, then sets: what stood there at that very moment is known, whoever put it there. Columns are found by their
 * headers in the request itself, wherever somebody has moved them.
 */
function ask(context: Excel.RequestContext, part: BlockWrite): Pending {
  const rows = rowsOf(part);
  const inColumn = (column: number): Excel.Range => columnWithin(context, part, rows, column);
  const loaded = (column: number): [number, Excel.Range] => {
    const cells = inColumn(column);
    cells.load('values,formulas');
    return [column, cells];
  };
  const marks = new Map(unique(part.writes.map((write) => write.markColumn)).map(loaded));
  const columns = new Map(unique(part.writes.map((write) => write.column)).map(loaded));
  for (const column of columns.keys()) {
    const values: (ExcelValue | null)[][] = Array.from({ length: part.to - part.from + 1 }, () => [null]);
    for (const write of part.writes) {
      const cell = write.column === column ? values[write.row - part.block.from - part.from] : undefined;
      if (cell !== undefined) cell[0] = write.input;
    }
    const held = values.map(([value]) => [isFormulaInput(value) ? HELD : null]);
    if (held.some(([value]) => value !== null)) inColumn(column).values = held;
    inColumn(column).values = values;
  }
  return { part, marks, columns };
}

function columnWithin(
  context: Excel.RequestContext,
  { writes: [first] }: BlockWrite,
  rows: Excel.Range,
  column: number,
): Excel.Range {
  const layout = first?.reading.layout;
  if (layout === undefined) return rows.getColumn(column);
  const table = context.workbook.tables.getItem(layout.name);
  return rows.getIntersection(table.columns.getItem(layout.headers[column] ?? '').getDataBodyRange());
}

function contentAt(range: Excel.Range | undefined, row: number): CellContent {
  const value = (range?.values[row] as ExcelValue[] | undefined)?.[0] ?? '';
  const formula = (range?.formulas[row] as ExcelValue[] | undefined)?.[0] ?? '';
  return { value, formula };
}

function slipped({ part, marks, columns }: Pending): readonly SlippedIn[] {
  return part.writes.flatMap((write): readonly SlippedIn[] => {
    const row = write.row - part.block.from - part.from;
    const mark = contentAt(marks.get(write.markColumn), row);
    const found = contentAt(columns.get(write.column), row);
    const moved = mark.value !== write.mark.value;
    if (!moved && found.formula === write.found.formula) return [];
    return [{ write, rowKey: mark.value, found, moved }];
  });
}

/**
 * Writes blocks in one request, halved where Excel finds it too large. Gives the writes into which somebody else's edit
 * slipped between reading and writing.
 */
export async function writeBlocks(
  link: ExcelLink,
  context: Excel.RequestContext,
  parts: readonly BlockWrite[],
  also: () => void = () => undefined,
): Promise<readonly SlippedIn[]> {
  let pending: readonly Pending[] = [];
  try {
    await quietly(context, () => {
      pending = parts.map((part) => ask(context, part));
      also();
    });
  } catch (fault) {
    const halves = isTooLarge(errorCode(fault)) ? halvedParts(parts) : null;
    if (halves === null) throw fault;
    const [upper, lower] = halves;
    return [...(await writeBlocks(link, context, upper, also)), ...(await writeBlocks(link, context, lower))];
  }
  link.onChunk?.();
  return pending.flatMap(slipped);
}

function halvedParts(parts: readonly BlockWrite[]): readonly [readonly BlockWrite[], readonly BlockWrite[]] | null {
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const [upper, lower] = halvedWrite(only) ?? [];
  return upper === undefined || lower === undefined ? null : [[upper], [lower]];
}
