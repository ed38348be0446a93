import { flagArgument, recordArgument, textArgument, wholeArgument } from '../wire/arguments';
import { type Argument, define } from '../wire/behaviour';
import { SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { rewriteFormulas } from '../model/everyFormula';
import { cellsChanged } from '../model/events';
import { withRenamedTable } from '../model/formulaText';
import { SimColumn, SimColumnFilter, SimOwned, SimTableRow } from '../model/owned';
import { putCells } from '../model/putCells';
import type { SimAreas } from '../model/rangeParts';
import { overlaps, type Rect } from '../model/rect';
import { SimRange } from '../model/simRange';
import { SimSheet } from '../model/simSheet';
import type { SimTable } from '../model/simTable';
import type { SimWorkbook } from '../model/simWorkbook';
import { applyFilters } from '../model/tableFilters';
import {
  addColumn,
  addRows,
  addTable,
  deleteColumn,
  deleteRows,
  deleteTable,
  reorderRows,
  resizeTable,
} from '../model/tableRows';
import { gridOf, rangeGiven } from './shared';

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
    ShowHeaders: () => true,
  },
  set: {
    Name: (table, value) => {
      rename(table, textArgument(value));
    },
    ShowTotals: (table, value) => {
      showTotals(table, value === true);
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
    GetHeaderRowRange: (table) => range(table, table.header),
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

function indexOf(column: SimColumn): number {
  const at = column.table.columnIds.indexOf(column.id);
  if (at < 0) throw new SimError('ItemNotFound');
  return at;
}

const columnRect = (column: SimColumn, whole: Rect): Rect => ({
  ...whole,
  column: whole.column + indexOf(column),
  columns: 1,
});

define<SimOwned<SimTable>>('TableColumnCollection', {
  get: { Count: ({ owner }) => owner.rect.columns },
  items: ({ owner }) => owner.columnIds.map((id) => new SimColumn(owner, id)),
  find: ({ owner }, key) => {
    const at =
      typeof key === 'number'
        ? owner.columnIds.indexOf(key)
        : owner.columnIds.findIndex((_, column) => owner.headerAt(column).toLowerCase() === key.toLowerCase());
    const id = owner.columnIds[at];
    return id === undefined ? null : new SimColumn(owner, id);
  },
  open: {
    Add: ({ owner }, [at, values, name], session) => {
      const index = addColumn(owner, typeof at === 'number' ? at : null, session);
      const rect = { ...owner.rect, column: owner.rect.column + index, columns: 1 };
      if (Array.isArray(values)) putCells(owner.sheet, rect, values as readonly Wire[], session);
      if (typeof name === 'string') putCells(owner.sheet, { ...rect, rows: 1 }, name, session);
      return new SimColumn(owner, owner.columnIds[index] ?? 0);
    },
  },
});

define<SimColumn>('TableColumn', {
  id: (column) => column.id,
  get: {
    Id: (column) => column.id,
    Index: indexOf,
    Name: (column) => column.table.headerAt(indexOf(column)),
    Values: (column) =>
      gridOf(columnRect(column, column.table.rect), (row, at) => column.table.sheet.grid.at(row, at).value),
  },
  set: {
    Name: (column, value, session) => {
      putCells(column.table.sheet, columnRect(column, column.table.header), `'${textArgument(value)}`, session);
    },
    Values: (column, value, session) => {
      putCells(column.table.sheet, columnRect(column, column.table.rect), value, session);
    },
  },
  part: { Filter: (column) => new SimColumnFilter(column) },
  open: {
    GetRange: (column) => range(column.table, columnRect(column, column.table.rect)),
    GetHeaderRowRange: (column) => range(column.table, columnRect(column, column.table.header)),
    GetDataBodyRange: (column) => range(column.table, columnRect(column, column.table.body)),
  },
  call: {
    Delete: (column, _, session) => {
      deleteColumn(column.table, indexOf(column), session);
    },
  },
});

function rowsGiven(values: Argument): readonly Wire[] {
  if (!Array.isArray(values)) throw new SimError('InvalidArgument');
  const rows = values as readonly Wire[];
  return Array.isArray(rows[0]) ? rows : [rows];
}

define<SimOwned<SimTable>>('TableRowCollection', {
  get: { Count: ({ owner }) => owner.body.rows },
  items: ({ owner }) => Array.from({ length: owner.body.rows }, (_, at) => new SimTableRow(owner, at)),
  open: {
    Add: ({ owner }, [at, values], session) => {
      const index = typeof at === 'number' && at >= 0 ? at : owner.body.rows;
      addRows(owner, typeof at === 'number' ? at : null, rowsGiven(values), session);
      return new SimTableRow(owner, index);
    },
  },
  call: {
    DeleteRowsAt: ({ owner }, [index, count], session) => {
      deleteRows(owner, wholeArgument(index), wholeArgument(count, 1), session);
    },
  },
});

const rowRect = ({ table, index }: SimTableRow): Rect => ({ ...table.body, row: table.body.row + index, rows: 1 });

define<SimTableRow>('TableRow', {
  get: {
    Index: (row) => row.index,
    Values: (row) => gridOf(rowRect(row), (at, column) => row.table.sheet.grid.at(at, column).value),
  },
  set: {
    Values: (row, value, session) => {
      putCells(row.table.sheet, rowRect(row), value, session);
    },
  },
  open: { GetRange: (row) => range(row.table, rowRect(row)) },
  call: {
    Delete: (row, _, session) => {
      deleteRows(row.table, row.index, 1, session);
    },
  },
});

define<SimOwned<SimTable>>('AutoFilter', {
  get: {
    Enabled: () => true,
    IsDataFiltered: ({ owner }) => owner.filters.size > 0,
    Criteria: ({ owner }) => owner.columnIds.map((id) => owner.filters.get(id) ?? null),
  },
  call: {
    ClearCriteria: ({ owner }) => {
      owner.filters.clear();
      applyFilters(owner);
    },
  },
});

define<SimColumnFilter>('Filter', {
  get: { Criteria: ({ column }) => column.table.filters.get(column.id) ?? null },
  call: {
    Apply: ({ column }, [criteria]) => {
      column.table.filters.set(column.id, recordArgument(criteria) as Wire);
      applyFilters(column.table);
    },
    ApplyValuesFilter: ({ column }, [values]) => {
      column.table.filters.set(column.id, { filterOn: 'Values', values: values as Wire });
      applyFilters(column.table);
    },
    Clear: ({ column }) => {
      column.table.filters.delete(column.id);
      applyFilters(column.table);
    },
  },
});

define<SimOwned<SimTable>>('TableSort', {
  call: {
    Apply: ({ owner }, [fields], session) => {
      const [field] = Array.isArray(fields) ? (fields as readonly Wire[]) : [];
      const { key, ascending } = recordArgument(field);
      const { body, sheet } = owner;
      const value = (row: number): string | number | boolean =>
        sheet.grid.at(body.row + row, body.column + Number(key)).value;
      const order = Array.from({ length: body.rows }, (_, row) => row).sort((a, b) => {
        const sign = value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0;
        return ascending === false ? -sign : sign;
      });
      reorderRows(owner, order, session);
      cellsChanged(sheet, body, session);
    },
  },
});
