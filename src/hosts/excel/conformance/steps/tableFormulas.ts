import { SCRATCH } from '../scratch';
import { step, type Theme } from '../step';
import { oneForAll, put, read, type Trial } from '../trial';

const STRUCTURED = 'Microsoft Support, "Using structured references with Excel tables"';
const ONE = 'office-js issue 2013, docs-reference issue 578';
const CALCULATED = 'office-js issues 2093, 5909, 6745, 1916';

const body = (at: Trial, header: string): Excel.Range => at.column(header).getDataBodyRange();

/** References to columns and to the own row, and what a column of formulas does to its other cells. */
export const TABLE_FORMULAS: Theme = {
  name: 'formulas of tables',
  requests: [
    [
      step('a table for formulas', STRUCTURED, (at) => {
        put(at.range('A1:F4'), {
          values: [
            ['Ref', 'Days left', 'Double', 'Named', 'Link', 'Typed'],
            ['one', 4, '', '', '', ''],
            ['two', 6, '', '', '', ''],
            ['three', 8, '', '', '', ''],
          ],
        });
        at.makeTable('A1:F4');
      }),
      step('own row, one formula for a column', ONE, (at) =>
        put(body(at, 'Double'), { formulas: oneForAll('=[@[Days left]]*2') }),
      ),
      step('own row with the table’s name', STRUCTURED, (at) =>
        put(body(at, 'Named'), {
          formulas: oneForAll(`=${SCRATCH.table}[[#This Row],[Ref]]&"/"&${SCRATCH.table}[[#This Row],[Double]]`),
        }),
      ),
      step('a whole column, from outside', STRUCTURED, (at) =>
        put(at.range('H2'), { formulas: [[`=SUM(${SCRATCH.table}[Days left])`]] }),
      ),
      step('own row with the table’s name, from outside', STRUCTURED, (at) =>
        put(at.range('H3'), { formulas: [[`=${SCRATCH.table}[[#This Row],[Days left]]`]] }),
      ),
      step(
        'own row without the table’s name, from outside',
        STRUCTURED,
        (at) => put(at.range('H4'), { formulas: [['=[@[Days left]]']] }),
        'InvalidArgument',
      ),
    ],
    [
      step('own row, read back', STRUCTURED, (at) => read(body(at, 'Double'), 'formulas,values')),
      step('own row with the table’s name, read back', STRUCTURED, (at) => read(body(at, 'Named'), 'formulas,values')),
      step('from outside, read back', STRUCTURED, (at) => read(at.range('H2:H3'), 'formulas')),
      step('rename a column', STRUCTURED, (at) => {
        put(at.column('Days left'), { name: 'Days' });
        read(body(at, 'Double'), 'formulas');
        read(at.range('H2'), 'formulas');
      }),
      step('append to a table with formulas', 'Microsoft Learn, "TableRowCollection"', (at) => {
        at.table.rows.add(undefined, [['four', 10, '', '', '', '']]);
        read(at.table.getRange(), 'address,formulas');
      }),
      step('different formulas into a blank column', CALCULATED, (at) =>
        put(body(at, 'Link').getCell(0, 0).getResizedRange(2, 0), {
          formulas: ['one', 'two', 'three'].map((text) => [`=HYPERLINK("#A1","${text}")`]),
        }),
      ),
      step('a value typed into a column of formulas', CALCULATED, (at) =>
        put(body(at, 'Double').getCell(1, 0), { values: [[99]] }),
      ),
      step('one formula typed into a blank column', CALCULATED, (at) =>
        put(body(at, 'Typed').getCell(0, 0), { formulas: [['=[@Days]+1']] }),
      ),
    ],
    [
      step('different formulas, read back', CALCULATED, (at) => read(body(at, 'Link'), 'formulas')),
      step('a typed value, read back', CALCULATED, (at) => read(body(at, 'Double'), 'formulas')),
      step('one formula typed, read back', CALCULATED, (at) => read(body(at, 'Typed'), 'formulas')),
    ],
  ],
};
