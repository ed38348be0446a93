import { step, type Theme } from '../step';
import { put, read } from '../trial';

const TABLE = 'Microsoft Learn, "Excel.Table"';
const HEADERS = 'Microsoft Support, "Overview of Excel tables"';
const ROWS = 'Microsoft Learn, "TableRowCollection"';
const CONFLICT = 'Microsoft Learn, "Error handling"';

/** Tables: made, measured, grown, and what they refuse. */
export const TABLES: Theme = {
  name: 'tables',
  requests: [
    [
      step('values for a table', TABLE, (at) =>
        put(at.range('A1:C3'), {
          values: [
            ['Ref', 'Weight', 'Done'],
            ['one', 4, true],
            ['two', 6, false],
          ],
        }),
      ),
      step('add a table', TABLE, (at) => {
        const table = read(at.makeTable('A1:C3'), 'name,showTotals,showHeaders,style,showFilterButton');
        read(table.worksheet, 'name');
        read(table.columns, 'items/name');
      }),
      step('style and filter buttons', TABLE, ({ table }) =>
        read(put(table, { style: 'TableStyleLight1', showFilterButton: false }), 'style,showFilterButton'),
      ),
      step('headers and body', TABLE, ({ table }) => {
        read(table.getHeaderRowRange(), 'address,values,rowIndex,columnIndex');
        read(table.getDataBodyRange(), 'address,rowIndex,columnIndex,rowCount,columnCount');
        read(table.getRange(), 'address');
        read(table.getRange().getRow(0), 'values,rowIndex,columnIndex');
      }),
      step('a column of it', TABLE, (at) => {
        read(at.column('Weight'), 'name,index');
        read(at.column('Weight').getDataBodyRange(), 'address,values');
      }),
      step('a column that is not there', TABLE, ({ table }) =>
        read(table.columns.getItemOrNullObject('Missing'), 'name'),
      ),
      step('insist on a column that is not there', TABLE, (at) => read(at.column('Missing'), 'name'), 'ItemNotFound'),
      step('every table of the workbook', TABLE, ({ book }) => read(book.tables, 'items/name,items/worksheet/name')),
      step('find it in the workbook', TABLE, ({ book, table }) => {
        read(book.tables.getItemOrNullObject('BoardlineTrialTable'), 'name');
        read(book.tables.getItemOrNullObject('BoardlineTrialMissing'), 'name');
        read(table, 'name');
      }),
      step(
        'a table over a table',
        HEADERS,
        ({ sheet }) => read(sheet.tables.add('B2:D4', true), 'name'),
        'InvalidArgument',
      ),
      step(
        'merged cells in a table',
        'Microsoft Support, "Overview of Excel tables"',
        (at) => {
          at.range('A2:B2').merge();
        },
        'InvalidArgument',
      ),
      step('append rows', ROWS, ({ table }) => {
        table.rows.add(undefined, [
          ['three', 8, true],
          ['four', 10, false],
        ]);
        read(table.getRange(), 'address,values');
      }),
      step('rows below, then new bounds', TABLE, ({ table }) => {
        const fresh = table.getDataBodyRange().getLastRow().getRowsBelow(1);
        table.resize(table.getRange().getBoundingRect(fresh));
        put(table.getDataBodyRange().getLastRow(), { values: [['five', 12, true]] });
        read(table.getRange(), 'address,values');
      }),
      step('a totals row', TABLE, ({ table }) => {
        read(put(table, { showTotals: true }), 'showTotals');
        read(table.getDataBodyRange(), 'address');
        read(table.getRange(), 'address');
      }),
      step('append above the totals row', ROWS, ({ table }) => {
        table.rows.add(undefined, [['six', 14, false]]);
        read(table.getDataBodyRange(), 'address,values');
        read(put(table, { showTotals: false }), 'showTotals');
      }),
      step('delete rows of the body', TABLE, (at) => {
        at.table.getDataBodyRange().getLastRow().delete('Up');
        read(at.table.getRange(), 'address');
      }),
      step('headers are texts, and unlike', HEADERS, ({ table }) =>
        read(put(table.getHeaderRowRange(), { values: [['Ref', 'Ref', 2026]] }), 'values'),
      ),
    ],
    [
      step('a second table below', CONFLICT, (at) => {
        put(at.range('B20:C21'), {
          values: [
            ['Lead', 'Days'],
            ['A', 1],
          ],
        });
        read(at.sheet.tables.add('B20:C21', true), 'name');
      }),
      step(
        'a shift that would tear it',
        CONFLICT,
        (at) => read(at.range('A10:B10').insert('Down'), 'address'),
        'InsertDeleteConflict',
      ),
    ],
  ],
};
