import { step, type Theme } from '../step';
import { oneForAll, put, read } from '../trial';

const RANGE = 'Microsoft Learn, "Excel.Range"';
const ONE = 'office-js issue 2013, docs-reference issue 578';
const COPY = 'Microsoft Learn, "Range.copyFrom"';
const OPERATORS = 'Microsoft Support, "Calculation operators and precedence"';
const COUNTIFS = 'Microsoft Support, "COUNTIFS function"';
const AT = 'Microsoft Learn, "Formula vs Formula2"';

const WORKED_OUT = 'values,text,valueTypes';

/** Formulas written, worked out, and read back as they were written, without an `@` of Excel's own. */
export const FORMULAS: Theme = {
  name: 'formulas',
  requests: [
    [
      step('figures', RANGE, (at) =>
        put(at.range('A1:B5'), {
          values: [
            ['Ref', 'Weight'],
            ['one', 4],
            ['two', 2.5],
            ['ONE', -3],
            ['', ''],
          ],
        }),
      ),
      step('a formula as a value', RANGE, (at) => put(at.range('D1'), { values: [['=SUM(B2:B4)']] })),
      step('write formulas', RANGE, (at) =>
        put(at.range('D2:D3'), { formulas: [['=IF(B2>B3,"more","less")'], ['=B2&"/"&A3']] }),
      ),
      step('operators', OPERATORS, (at) =>
        put(at.range('E1:E4'), { formulas: [['=-2^2'], ['=A2=A4'], ['=A5=0'], ['=1/0']] }),
      ),
      step('criteria', COUNTIFS, (at) =>
        put(at.range('E5:E7'), {
          formulas: [['=COUNTIFS(A2:A4,"one")'], ['=COUNTIFS(B2:B4,">0")'], ['=SUMIFS(B2:B4,A2:A4,"t*")']],
        }),
      ),
      step('one formula for all cells', ONE, (at) =>
        put(at.range('F1:F3'), { formulas: oneForAll('=SUM($B$2:$B$4)') }),
      ),
      step('a formula copied over cells', COPY, (at) => {
        const cells = put(at.range('J1:J3'), {});
        put(at.range('J1'), { formulas: [['=SUM($B$2:$B$4)']] });
        cells.copyFrom(cells.getCell(0, 0), 'Formulas');
      }),
      step('functions of whole ranges', AT, (at) =>
        put(at.range('G1:G3'), {
          formulas: [['=SUMPRODUCT((A2:A4="one")*(B2:B4))'], ['=IFERROR(B2/0,MAX(B2:B4))'], ['=MAX(B2:B4)+N(A2)']],
        }),
      ),
      step(
        'a formula that cannot be read',
        RANGE,
        (at) => put(at.range('H1'), { formulas: [['=SUM((1']] }),
        'InvalidArgument',
      ),
    ],
    [
      step('formulas worked out', RANGE, (at) => read(at.range('D1:D3'), `${WORKED_OUT},formulas`)),
      step('operators worked out', OPERATORS, (at) => read(at.range('E1:E4'), WORKED_OUT)),
      step('criteria worked out', COUNTIFS, (at) => read(at.range('E5:E7'), WORKED_OUT)),
      step('a formula copied over cells, read back', COPY, (at) => read(at.range('J1:J3'), 'formulas,values')),
      step('one formula for all cells, read back', ONE, (at) => read(at.range('F1:F3'), 'formulas,values')),
      step('functions of whole ranges, read back', AT, (at) => read(at.range('G1:G3'), 'formulas,values')),
    ],
  ],
};
