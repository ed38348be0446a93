import type { Conflict } from '../../../workbook/port';
import { type CellContent, type ExcelValue, toCellValue } from '../read/cellContent';
import type { TableReading } from '../read/columnReading';
import { conflict } from './conflict';
import { columnAt, RowFinder } from './findRows';
import { isHeld } from './held';
import type { WantedCell } from './wantedCell';

/** A cell that is about to be written: where, what was found there a moment ago, and what goes in. */
export interface PlannedWrite {
  readonly wanted: WantedCell;
  readonly reading: TableReading;
  readonly row: number;
  readonly column: number;
  /** Column that says which row it is, and what it said. */
  readonly markColumn: number;
  readonly mark: CellContent;
  readonly found: CellContent;
  readonly numberFormat: string;
  readonly input: ExcelValue;
}

export interface WritePlan {
  readonly writes: readonly PlannedWrite[];
  /** Cells that hold already what they should. */
  readonly there: readonly WantedCell[];
  readonly conflicts: readonly Conflict[];
}

/** Parts the wanted cells into those to be written, those that are right already, and those that somebody else changed. */
export function planWrites(wanted: readonly WantedCell[], readings: readonly TableReading[]): WritePlan {
  const writes: PlannedWrite[] = [];
  const there: WantedCell[] = [];
  const conflicts: Conflict[] = [];
  const tables = new Map(
    readings.map((reading) => [reading.layout.name.toLowerCase(), { reading, rows: new RowFinder(reading) }]),
  );
  for (const cell of wanted) {
    const table = tables.get(cell.table.toLowerCase());
    const column = table === undefined ? -1 : columnAt(table.reading.layout.headers, cell.header);
    const row = table?.rows.find(cell.row) ?? null;
    const found = row === null ? undefined : table?.reading.contents.get(column)?.[row];
    if (table === undefined || row === null || found === undefined) {
      conflicts.push(conflict(cell.source, 'rowGone'));
    } else if (cell.isThere(found)) {
      there.push(cell);
    } else if (!cell.mayWrite(found) && !isHeld(found)) {
      conflicts.push(conflict(cell.source, toCellValue(found.value)));
    } else {
      const { reading } = table;
      const markColumn = columnAt(reading.layout.headers, cell.row.header);
      const mark = reading.contents.get(markColumn)?.[row] ?? found;
      const numberFormat = reading.numberFormats.get(column)?.[row] ?? 'General';
      writes.push({
        wanted: cell,
        reading,
        row,
        column,
        markColumn,
        mark,
        found,
        numberFormat,
        input: cell.input(numberFormat),
      });
    }
  }
  return { writes, there, conflicts };
}
