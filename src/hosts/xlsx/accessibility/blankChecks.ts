import type { Finding } from '../../../domain/findings/types';
import type { TablePart } from '../read/tableParts';
import { about, counted } from './about';
import { numbers } from './gapChecks';
import type { SheetView } from './sheetView';

/** Words that say what a blank cell means, and not just that something is empty: homes may be. */
const EXPLAINED =
  /\b(?:blank|empty)\s+(?:table\s+)?(?:cells?|boxes|fields?|means?|where|when|if|dates?|columns?)\b|\b(?:cells?|boxes|fields?|columns?|dates?)\b[^.]{0,40}\b(?:blank|empty)\b|\bleft\s+(?:blank|empty)\b/i;

/** A row or column of a table that holds nothing makes readers think that the table has ended; a blank cell is explained. */
export function blanksInTables(view: SheetView): readonly Finding[] {
  const isExplained = view.cells.some(({ value }) => typeof value === 'string' && EXPLAINED.test(value));
  return view.tables.flatMap((table) => blanksIn(view, table, isExplained));
}

interface Blanks {
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
  /** Outside the blank rows and columns. */
  readonly cells: readonly Place[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function blanksOf({ filled: { has } }: SheetView, table: TablePart): Blanks {
  const columns = numbers(table.firstColumn, table.lastColumn);
  const rows: Place[] = [];
  const inRows: Place[] = [];
  const used = new Set<number>();
  for (let row = table.headerRow + 1; row <= table.lastBodyRow; row += 1) {
    const blank = columns.filter((column) => !has(row, column));
    if (blank.length === columns.length) rows.push({ row, column: table.firstColumn });
    else {
      for (const column of columns) if (!blank.includes(column)) used.add(column);
      for (const column of blank) inRows.push({ row, column });
    }
  }
  // A table without a filled row has blank rows, and no blank columns besides.
  const unused = used.size === 0 ? [] : columns.filter((column) => !used.has(column));
  return {
    rows,
    columns: unused.map((column) => ({ row: table.headerRow, column })),
    cells: inRows.filter(({ column }) => used.has(column)),
  };
}

function blanksIn(view: SheetView, table: TablePart, isExplained: boolean): readonly Finding[] {
  const { rows, columns, cells } = blanksOf(view, table);
  const found: Finding[] = [];
  const finding = (
    rule: string,
    severity: Finding['severity'],
    places: readonly Place[],
    what: string,
    remedy: string,
  ): void => {
    if (places.length === 0) return;
    found.push(about(view, rule, severity, `the table ${table.name} has ${what}.`, remedy, places));
  };
  finding('blank-row', 'warning', rows, counted(rows.length, 'blank row', 'blank rows'), 'Delete them.');
  if (isExplained) return found;
  const column = counted(columns.length, 'blank column', 'blank columns');
  finding('blank-column', 'note', columns, column, 'Delete them, or say on the sheet why they are blank.');
  const cell = counted(cells.length, 'blank cell that no words explain', 'blank cells that no words explain');
  finding('blank-cells', 'note', cells, cell, 'Say on the sheet what a blank cell means.');
  return found;
}
