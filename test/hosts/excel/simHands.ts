import type { UserHands } from '../../contract/userHands';
import { putCells } from '../../office-host/model/putCells';
import type { SimTable } from '../../office-host/model/simTable';
import type { SimWorkbook } from '../../office-host/model/simWorkbook';
import { reorderRows } from '../../office-host/model/tableRows';

function tableOf(workbook: SimWorkbook, name: string): SimTable {
  const table = workbook.tableNamed(name);
  if (table === undefined) throw new Error(`The workbook has no table ${name}.`);
  return table;
}

function columnOf(table: SimTable, header: string): number {
  const column = table.columnIds.findIndex((_, at) => table.headerAt(at) === header);
  if (column < 0) throw new Error(`${table.name} has no column ${header}.`);
  return column;
}

/** A co-author's hands on the simulated workbook. */
export function simHands(workbook: SimWorkbook): UserHands {
  return {
    typeIn: (name, bodyRow, header, value) => {
      const table = tableOf(workbook, name);
      const rect = {
        row: table.body.row + bodyRow,
        column: table.body.column + columnOf(table, header),
        rows: 1,
        columns: 1,
      };
      putCells(table.sheet, rect, value ?? '', null);
      workbook.settle();
      return Promise.resolve();
    },
    renameColumn: (name, from, to) => {
      const table = tableOf(workbook, name);
      putCells(
        table.sheet,
        { ...table.header, column: table.rect.column + columnOf(table, from), columns: 1 },
        to,
        null,
      );
      return Promise.resolve();
    },
    moveColumn: (name, header, to) => {
      const table = tableOf(workbook, name);
      const { rect, sheet } = table;
      const from = columnOf(table, header);
      const order = rect.columns;
      const places = Array.from({ length: order }, (_, at) => at).filter((at) => at !== from);
      places.splice(to, 0, from);
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        const cells = places.map((at) => sheet.grid.at(row, rect.column + at));
        cells.forEach((cell, at) => {
          sheet.grid.put(row, rect.column + at, cell);
        });
      }
      const ids = places.map((at) => table.columnIds[at] ?? 0);
      table.columnIds.splice(0, ids.length, ...ids);
      return Promise.resolve();
    },
    reverseRows: (name) => {
      const table = tableOf(workbook, name);
      reorderRows(
        table,
        Array.from({ length: table.body.rows }, (_, at) => table.body.rows - 1 - at),
        null,
      );
      return Promise.resolve();
    },
    look: (name, header) => {
      const table = tableOf(workbook, name);
      const column = table.body.column + columnOf(table, header);
      const rows = Array.from({ length: table.body.rows }, (_, row) => table.body.row + row);
      return Promise.resolve(rows.map((row) => table.sheet.grid.at(row, column).value));
    },
  };
}
