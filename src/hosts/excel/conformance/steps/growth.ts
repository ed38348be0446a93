import { step, type Theme } from '../step';
import { put, read } from '../trial';

const GROWTH = 'office-js issues 3013, 2097, 3191';
const RESIZE = 'Microsoft Learn, "Table.resize"';

/** What becomes of values right below a table, and of a table that is given them by its bounds. */
export const GROWTH_BELOW: Theme = {
  name: 'growth',
  requests: [
    [
      step('a table to grow', GROWTH, (at) => {
        put(at.range('A1:B3'), {
          values: [
            ['Ref', 'Days'],
            ['one', 1],
            ['two', 2],
          ],
        });
        put(at.range('B2:B3'), { numberFormat: [['0.0'], ['0.0']] });
        at.makeTable('A1:B3');
      }),
    ],
    [step('values right below', GROWTH, (at) => put(at.range('A4:B4'), { values: [['three', 3]] }))],
    [step('has the table grown', GROWTH, ({ table }) => read(table.getRange(), 'address,values'))],
    [
      step('bounds set over the values', RESIZE, ({ table }) => {
        table.resize('A1:B4');
        read(table.getRange(), 'address,values,numberFormat');
      }),
      step('values below, the first of them blank', GROWTH, (at) => put(at.range('A5:B5'), { values: [['', 5]] })),
    ],
    [
      step('has it grown by a row whose first cell is blank', GROWTH, ({ table }) =>
        read(table.getRange(), 'address,values'),
      ),
    ],
  ],
};
