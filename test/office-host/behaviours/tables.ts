import { flagArgument, textArgument } from '../wire/arguments';
import { define } from '../wire/behaviour';
import { NotModelled, SimError } from '../wire/simError';
import { EMPTY_CELL } from '../model/cell';
import { rewriteFormulas } from '../model/everyFormula';
import { withRenamedTable } from '../model/formulaText';
import { SimOwned } from '../model/owned';
import type { SimAreas } from '../model/rangeParts';
import { overlaps, type Rect } from '../model/rect';
import { SimRange } from '../model/simRange';
import { SimSheet } from '../model/simSheet';
import type { SimTable } from '../model/simTable';
import type { SimWorkbook } from '../model/simWorkbook';
import { applyFilters } from '../model/tableFilters';
import { addTable, deleteTable, resizeTable } from '../model/tableRows';
import { rangeGiven } from './shared';

function rename(table: SimTable, name: string): void {
  if (!/^[A-Za-z_\\][\w.\\]*$/.test(name) || /^([A-Za-z]{1,3}\d+|[rRcC])$/.test(name))
    throw new SimError('InvalidArgument');
  const { workbook } = table.sheet;
  table.sheet.mustBeWritable();
  const other = workbook.tableNamed(name);
  if (other !== undefined && other !== table) throw new SimError('InvalidArgument');
  if (workbook.names.some((named) => named.name.toLowerCase() === name.toLowerCase()))
    throw new SimError('InvalidArgument');
  const before = table.name;
  rewriteFormulas(workbook, (formula) => withRenamedTable(formula, before, name));
  table.name = name;
}

const range = (table: SimTable, rect: Rect): SimRange => new SimRange(table.sheet, rect);

function tablesOf(owner: SimWorkbook | SimSheet): readonly SimTable[] {
  return owner.tables;
}

define<SimOwned<SimWorkbook | SimSheet>>('TableCollection', {
  items: ({ owner }) => tablesOf(owner),
  find: ({ owner }, key) =>
    tablesOf(owner).find((table) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase()) ?? null,
  open: {
    Add: ({ owner }, [address, hasHeaders], session) => {
      const home = owner instanceof SimSheet ? owner : owner.active;
      const at = rangeGiven(address, session.workbook, home);
      return addTable(at.sheet, at.rect, flagArgument(hasHeaders), session);
    },
  },
});

define<SimAreas>('TableScopedCollection', {
  items: ({ sheet, rects }) => sheet.tables.filter((table) => rects.some((rect) => overlaps(rect, table.rect))),
});

define<SimTable>('Table', {
  id: (table) => table.id,
  get: {
    Id: (table) => table.id,
    Name: (table) => table.name,
    ShowTotals: (table) => table.showTotals,
    ShowHeaders: (table) => table.hiddenHeaders === null,
  },
  set: {
    Name: (table, value) => {
      rename(table, textArgument(value));
    },
    ShowTotals: (table, value) => {
      showTotals(table, value === true);
    },
    ShowHeaders: (table, value) => {
      showHeaders(table, value === true);
    },
  },
  kept: {
    Style: 'TableStyleMedium2',
    ShowBandedRows: true,
    ShowBandedColumns: false,
    ShowFilterButton: true,
    HighlightFirstColumn: false,
    HighlightLastColumn: false,
  },
  beforeChange: (table) => {
    table.sheet.mustBeWritable();
  },
  part: {
    Worksheet: (table) => table.sheet,
    Columns: (table) => new SimOwned('TableColumnCollection', table),
    Rows: (table) => new SimOwned('TableRowCollection', table),
    AutoFilter: (table) => new SimOwned('AutoFilter', table),
    Sort: (table) => new SimOwned('TableSort', table),
  },
  open: {
    GetRange: (table) => range(table, table.rect),
    GetHeaderRowRange: (table) => {
      if (table.hiddenHeaders !== null) throw new SimError('ItemNotFound');
      return range(table, table.header);
    },
    GetDataBodyRange: (table) => range(table, table.body),
    GetTotalRowRange: (table) => {
      if (!table.showTotals) throw new SimError('ItemNotFound');
      return range(table, { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 });
    },
  },
  call: {
    Resize: (table, [to], session) => {
      resizeTable(table, rangeGiven(to, session.workbook, table.sheet).rect);
    },
    ClearFilters: (table) => {
      table.filters.clear();
      applyFilters(table);
    },
    Delete: (table, _, session) => {
      deleteTable(table, session);
    },
  },
});

function showTotals(table: SimTable, on: boolean): void {
  table.sheet.mustBeWritable();
  if (on === table.showTotals || table.anchor.rect === null) return;
  table.anchor.rect = { ...table.anchor.rect, rows: table.anchor.rect.rows + (on ? 1 : -1) };
  table.showTotals = on;
}

/** The cells of a header row that is hidden are left blank, and the table begins one row further down. */
function showHeaders(table: SimTable, on: boolean): void {
  table.sheet.mustBeWritable();
  const { rect, sheet } = table;
  if (on === (table.hiddenHeaders === null)) return;
  if (on) throw new NotModelled('showing a header row again');
  table.hiddenHeaders = Array.from({ length: rect.columns }, (_, at) => table.headerAt(at));
  for (let at = 0; at < rect.columns; at += 1) sheet.grid.put(rect.row, rect.column + at, EMPTY_CELL);
  table.anchor.rect = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}
