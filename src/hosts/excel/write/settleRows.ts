import { type CellContent, type ExcelValue, shows } from '../read/cellContent';
import { columnAt, keyText } from './findRows';
import { inputFor } from './excelInput';
import { quietly } from './quietly';
import { afterInput } from './settle';
import type { SlippedIn } from './writeBlocks';

/** A row's cell over which our write went, found again by what its row says of itself, wherever the row is by now. */
interface LostCell {
  readonly table: string;
  readonly markHeader: string;
  readonly rowKey: ExcelValue;
  readonly header: string;
  readonly numberFormat: string;
  readonly theirs: CellContent;
  /** What we left there; anything else found is a newer edit, which stands. */
  readonly left: ExcelValue;
}

function lostCell({ write, rowKey, found }: SlippedIn): LostCell {
  const { layout } = write.reading;
  return {
    table: layout.name,
    markHeader: layout.headers[write.markColumn] ?? write.wanted.row.header,
    rowKey,
    header: layout.headers[write.column] ?? write.wanted.header,
    numberFormat: write.numberFormat,
    theirs: found,
    left: afterInput(write.input),
  };
}

interface Placed {
  readonly cell: LostCell;
  readonly row: number;
}

/** Where the rows are now; those that somebody deleted are left out. */
async function place(context: Excel.RequestContext, lost: readonly LostCell[]): Promise<readonly Placed[]> {
  const columns = new Map<string, Excel.Range>();
  for (const { table, markHeader } of lost) {
    const key = JSON.stringify([table, markHeader]);
    if (columns.has(key)) continue;
    const range = context.workbook.tables.getItem(table).columns.getItem(markHeader).getDataBodyRange();
    range.load('values');
    columns.set(key, range);
  }
  await context.sync();
  return lost.flatMap((cell) => {
    const values = columns.get(JSON.stringify([cell.table, cell.markHeader]))?.values ?? [];
    const row = values.findIndex((one) => keyText((one as ExcelValue[])[0] ?? '') === keyText(cell.rowKey));
    return row < 0 ? [] : [{ cell, row }];
  });
}

/** Another person would have to type into the same cells at each of so many requests in a row. */
const MOST_ROUNDS = 50;

function nameOf({ table, rowKey, header }: LostCell): string {
  return JSON.stringify([table.toLowerCase(), keyText(rowKey), header.toLowerCase()]);
}

/** One entry a cell: the first. */
function onceEach(cells: readonly LostCell[]): LostCell[] {
  const known = new Map<string, LostCell>();
  for (const cell of cells) {
    if (!known.has(nameOf(cell))) known.set(nameOf(cell), cell);
  }
  return [...known.values()];
}

/**
 * Puts back what others typed in the moment between reading and writing, each into its own row. Every request looks before
 * it sets: where the row has moved again, or an edit newer still is met, that is put back in its turn.
 */
export async function settleRows(context: Excel.RequestContext, slips: readonly SlippedIn[]): Promise<void> {
  let open = onceEach(slips.map(lostCell));
  const leftThere = new Map<string, Left>();
  for (const cell of open) leftThere.set(nameOf(cell), { formula: cell.left, itsOwn: false });
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round += 1) {
    const placed = await place(context, open);
    if (placed.length === 0) return;
    let looked: readonly { readonly cell: LostCell; readonly row: Excel.Range; readonly headers: Excel.Range }[] = [];
    await quietly(context, () => {
      looked = placed.map(({ cell, row }) => {
        const table = context.workbook.tables.getItem(cell.table);
        const headers = table.getHeaderRowRange();
        const before = table.getDataBodyRange().getRow(row);
        headers.load('values');
        before.load('values,formulas');
        table.columns.getItem(cell.header).getDataBodyRange().getCell(row, 0).values = [
          [inputFor(cell.theirs, cell.numberFormat)],
        ];
        return { cell, row: before, headers };
      });
    });
    const left = looked.map(({ cell, row, headers }) => next(cell, row, headers, leftThere));
    // What was met on the way is newer than what was still to go back into the same cell.
    open = onceEach([...left.flatMap(({ met }) => met ?? []), ...left.flatMap(({ again }) => again ?? [])]);
  }
}

/** What we last left in a cell: the value that belongs there, or one that strayed because the rows had moved. */
interface Left {
  readonly formula: ExcelValue;
  readonly itsOwn: boolean;
}

interface Next {
  readonly again?: LostCell;
  /** The cell of another row, over which the write went because the rows had moved. */
  readonly met?: LostCell;
}

/** What one look and one write came to; `leftThere` is what we last left in each cell, and is kept up to date. */
function next(cell: LostCell, row: Excel.Range, headers: Excel.Range, leftThere: Map<string, Left>): Next {
  const names = ((headers.values[0] ?? []) as unknown[]).map(String);
  const values = (row.values[0] ?? []) as ExcelValue[];
  const formulas = (row.formulas[0] ?? []) as ExcelValue[];
  const column = columnAt(names, cell.header);
  const found = { value: values[column] ?? '', formula: formulas[column] ?? '' };
  const rowKey = values[columnAt(names, cell.markHeader)] ?? '';
  const put = afterInput(inputFor(cell.theirs, cell.numberFormat));
  const there = { ...cell, rowKey };
  const left = leftThere.get(nameOf(there));
  const inPlace = nameOf(there) === nameOf(cell);
  leftThere.set(nameOf(there), { formula: put, itsOwn: inPlace });
  const newer = left === undefined || !shows(found, left.formula);
  if (!inPlace) return newer || left.itsOwn ? { again: cell, met: { ...there, theirs: found } } : { again: cell };
  return newer && found.formula !== cell.theirs.formula ? { again: { ...cell, theirs: found } } : {};
}
