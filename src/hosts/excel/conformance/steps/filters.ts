import { step, type Theme } from '../step';
import { put, read } from '../trial';

const FILTER = 'Microsoft Learn, "Excel.AutoFilter"';
const CRITERIA = 'Microsoft Learn, "Excel.Filter"';

const STATE = 'isDataFiltered,criteria';

/** Filters of a table, which the host reads, clears for a write, and puts back. */
export const FILTERS: Theme = {
  name: 'filters',
  requests: [
    [
      step('a table to filter', FILTER, (at) => {
        put(at.range('A1:B4'), {
          values: [
            ['Ref', 'Lead'],
            ['one', 'A'],
            ['two', 'B'],
            ['three', 'A'],
          ],
        });
        at.makeTable('A1:B4');
      }),
      step('no filter', FILTER, ({ table }) => read(table.autoFilter, STATE)),
      step('filter a column', CRITERIA, (at) => {
        at.column('Lead').filter.apply({ filterOn: 'Values', values: ['A'] });
        read(at.table.autoFilter, STATE);
      }),
      step(
        'append rows to a filtered table',
        'office-js issue 994',
        ({ table }) => read(table.rows.add(undefined, [['four', 'B']]), 'index'),
        'FilteredRangeConflict',
      ),
      step('clear the filters', FILTER, ({ table }) => {
        table.clearFilters();
        read(table.autoFilter, STATE);
      }),
      step('filter by another rule', CRITERIA, (at) => {
        at.column('Ref').filter.apply({ filterOn: 'Custom', criterion1: '=two' });
        read(at.table.autoFilter, STATE);
        at.table.clearFilters();
      }),
    ],
  ],
};
