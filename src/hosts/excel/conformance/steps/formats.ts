import { step, type Theme } from '../step';
import { put, read } from '../trial';

const FORMAT = 'Microsoft Learn, "Excel.RangeFormat"';
const PROPERTIES = 'Microsoft Learn, "Range.getCellProperties"';
const ROWS = 'Microsoft Learn, "Range.getRowProperties"';

/** What the live host asks of each cell's looks. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, color: true, size: true },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    wrapText: true,
  },
};

/** How cells look. */
export const FORMATS: Theme = {
  name: 'formats',
  requests: [
    [
      step('a new cell', FORMAT, (at) => {
        const { format } = at.range('J20');
        read(format, 'columnWidth,rowHeight,horizontalAlignment,wrapText');
        read(format.font, 'bold,color,size,name');
        read(format.fill, 'color');
      }),
      step('font', FORMAT, (at) =>
        read(put(at.range('A1:B2').format.font, { bold: true, color: '#123C69', size: 14 }), 'bold,color,size'),
      ),
      step('fill', FORMAT, (at) => read(put(at.range('A1:B1').format.fill, { color: '#F2F2F2' }), 'color')),
      step('alignment and wrapping', FORMAT, (at) =>
        read(
          put(at.range('A1:B2').format, { horizontalAlignment: 'Right', wrapText: true }),
          'horizontalAlignment,wrapText',
        ),
      ),
      step('indent', FORMAT, (at) => read(put(at.range('A1:B2').format, { indentLevel: 1 }), 'indentLevel')),
      step('upright', FORMAT, (at) =>
        read(put(at.range('A1:B2').format, { verticalAlignment: 'Top' }), 'verticalAlignment'),
      ),
      step('cells that differ', FORMAT, (at) => {
        read(at.range('A1:C1').format.font, 'bold');
        read(at.range('A1:A2').format.fill, 'color');
      }),
      step('column width', FORMAT, (at) => read(put(at.range('C:C').format, { columnWidth: 100 }), 'columnWidth')),
      step('row height', FORMAT, (at) => read(put(at.range('A3').format, { rowHeight: 30 }), 'rowHeight')),
      step('rows as high as their words', FORMAT, (at) => {
        at.range('3:3').format.autofitRows();
        read(at.range('A3').format, 'rowHeight');
      }),
      step('looks cell by cell', PROPERTIES, (at) => at.range('A1:B3').getCellProperties(LOOKS)),
      step('set looks cell by cell', PROPERTIES, (at) => {
        const range = at.range('D1:E1');
        range.setCellProperties([
          [
            { format: { font: { bold: true, color: '#C00000', size: 12 } } },
            { format: { fill: { color: '#FFF2CC' }, horizontalAlignment: 'Center', wrapText: true } },
          ],
        ]);
        range.getCellProperties(LOOKS);
      }),
      step('heights row by row', ROWS, (at) => {
        const range = at.range('A1:A3');
        range.setRowProperties([20, 25, 40].map((rowHeight) => ({ format: { rowHeight } })));
        range.getRowProperties({ format: { rowHeight: true } });
      }),
    ],
  ],
};
