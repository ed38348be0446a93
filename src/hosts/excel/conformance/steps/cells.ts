import { step, type Theme } from '../step';
import { oneForAll, put, read } from '../trial';

const COPY = 'Microsoft Learn, "Range.copyFrom"';
const RANGE = 'Microsoft Learn, "Excel.Range"';
const VALUES = 'Microsoft Learn, "Set and get range values"';
const TEXT = 'Microsoft Support, "Format numbers as text"';
const ONE = 'office-js issue 2013, docs-reference issue 578';

/** The cells that later steps of this theme read. */
const GRID = [
  ['Ref', 'Weight', 'Done'],
  ['one', 4, true],
  ["'=1+1", 2.5, false],
  ["'0123", -3, ''],
];

/** What cells take and give back. */
export const CELLS: Theme = {
  name: 'cells',
  requests: [
    [
      step('used range of an empty sheet', RANGE, ({ sheet }) =>
        read(sheet.getUsedRangeOrNullObject(true), 'address,rowIndex,rowCount'),
      ),
      step('write values', RANGE, (at) =>
        read(put(at.range('A1:C4'), { values: GRID }), 'address,values,formulas,text,valueTypes'),
      ),
      step('nothing leaves a cell as it is', VALUES, (at) =>
        read(put(at.range('A2:B2'), { values: [[null, 5]] }), 'values'),
      ),
      step('a marked text stays one in formulas', RANGE, (at) =>
        read(put(at.range('D1:D2'), { formulas: [["'=2+2"], ["'2.10"]] }), 'values,formulas'),
      ),
      step('number formats, then values', RANGE, (at) =>
        read(
          put(at.range('E1:E3'), { numberFormat: [['yyyy-mm-dd'], ['0.00'], ['0%']], values: [[46_000], [2], [0.25]] }),
          'values,text,numberFormat',
        ),
      ),
      step('a number as text in a text cell', TEXT, (at) =>
        read(put(at.range('F1:F2'), { numberFormat: [['@'], ['@']], values: [['2.10'], ['007']] }), 'values,formulas'),
      ),
      step('a marked text in a text cell', 'guess', (at) =>
        read(put(at.range('F3'), { numberFormat: [['@']], values: [["'0123"]] }), 'values,formulas'),
      ),
      step('a text that is a number', TEXT, (at) =>
        read(put(at.range('G1:G2'), { values: [['12'], ['1.5']] }), 'values,valueTypes'),
      ),
      step('blanks', RANGE, (at) => read(put(at.range('G1'), { values: [['']] }), 'values,valueTypes')),
      step('one value for all cells', ONE, (at) =>
        read(put(at.range('H1:H3'), { values: oneForAll('all') }), 'values'),
      ),
      step('one number format for all cells', ONE, (at) =>
        read(put(at.range('I1:I3'), { numberFormat: oneForAll('0.0') }), 'numberFormat'),
      ),
      step('a number format copied over cells', COPY, (at) => {
        const cells = at.range('K1:K3');
        put(cells.getRow(0), { numberFormat: [['0.0']] });
        cells.copyFrom(cells.getCell(0, 0), 'Formats');
        return read(cells, 'numberFormat');
      }),
      step(
        'values of the wrong size',
        RANGE,
        (at) => put(at.range('J1:J3'), { values: [['one'], ['two']] }),
        'InvalidArgument',
      ),
      step('a wrong address', RANGE, (at) => read(at.range('A0:no'), 'values'), 'InvalidArgument'),
      step('read the used range', RANGE, ({ sheet }) =>
        read(sheet.getUsedRangeOrNullObject(true), 'address,rowIndex,columnIndex,rowCount,columnCount,values,formulas'),
      ),
    ],
  ],
};
