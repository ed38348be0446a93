import { step, type Theme } from '../step';
import { put, read } from '../trial';

const CALCULATED = 'office-js issues 2093, 5909, 6745';
const HYPERLINK = 'Microsoft Learn, "Excel.Range"';

const ADDRESS = "#'Boardline trial'!A1";
const linked = (text: string): string => `=HYPERLINK("${ADDRESS}","${text}")`;

/** Links in a column of a table: a different formula in each row must stay in its row. */
export const LINKS: Theme = {
  name: 'links',
  requests: [
    [
      step('links before the table is made', CALCULATED, (at) => {
        put(at.range('A1:B4'), {
          values: [
            ['Ref', 'Days'],
            ['', 1],
            ['', 2],
            ['', 3],
          ],
        });
        put(at.range('A2:A4'), { formulas: [[linked('one')], [linked('two')], [linked('three')]] });
        at.makeTable('A1:B4');
      }),
      step('links of cells', HYPERLINK, (at) => {
        put(at.range('D1'), { hyperlink: { documentReference: "'Boardline trial'!A1", textToDisplay: 'to the top' } });
        read(at.range('D1'), 'hyperlink,values,formulas');
      }),
      step('links of cells of a table', HYPERLINK, (at) => {
        const links = [2, 3].map((row) => at.range(`B${String(row)}`));
        for (const [row, cell] of links.entries())
          put(cell, { hyperlink: { documentReference: "'Boardline trial'!A1", textToDisplay: `row ${String(row)}` } });
        read(at.range('B2:B4'), 'values,formulas');
      }),
    ],
    [step('links before the table, read back', CALCULATED, (at) => read(at.range('A2:A4'), 'formulas,text'))],
  ],
};
