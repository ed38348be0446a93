import { recordArgument, textArgument, wholeArgument } from '../wire/arguments';
import { type Argument, define } from '../wire/behaviour';
import { SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { cellsChanged } from '../model/events';
import type { SimOwned } from '../model/owned';
import { SimColumn, SimColumnFilter, SimTableRow } from '../model/owned';
import { putCells } from '../model/putCells';
import { type Rect } from '../model/rect';
import { SimRange } from '../model/simRange';
import type { SimTable } from '../model/simTable';
import { applyFilters } from '../model/tableFilters';
import { addColumn, addRows, deleteColumn, deleteRows, reorderRows } from '../model/tableRows';
import { gridOf } from './shared';

const range = (table: SimTable, rect: Rect): SimRange => new SimRange(table.sheet, rect);

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
