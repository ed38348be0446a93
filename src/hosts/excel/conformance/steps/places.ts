import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const RANGE = 'Microsoft Learn, "Excel.Range"';
const MERGED = 'Microsoft Learn, "Range.getMergedAreasOrNullObject"';
const SPECIAL = 'Microsoft Learn, "Find special cells within a range"';
const HIDE = 'Microsoft Support, "Insert or delete rows and columns"';

const block = (at: Trial): Excel.Range => at.range('B2:D5');
const held = (at: Trial): Excel.Range => at.kept.get('held') as Excel.Range;

/** Parts of ranges, kinds of cells, and cells that move. */
export const PLACES: Theme = {
  name: 'places',
  requests: [
    [
      step('a block to stand on', RANGE, (at) =>
        put(block(at), {
          formulas: [
            ['a', 1, '=1+1'],
            ['b', 2, ''],
            ['', 3, '=2+2'],
            ['d', '', '=3+3'],
          ],
        }),
      ),
      step('one cell of it', RANGE, (at) => read(block(at).getCell(1, 1), 'address,rowIndex,columnIndex')),
      step('a row and a column of it', RANGE, (at) => [
        read(block(at).getRow(1), 'address'),
        read(block(at).getColumn(2), 'address'),
      ]),
      step('its last row and cell', RANGE, (at) => [
        read(block(at).getLastRow(), 'address'),
        read(block(at).getLastCell(), 'address'),
      ]),
      step('rows below it', RANGE, (at) => read(block(at).getRowsBelow(2), 'address,rowCount')),
      step('moved and made larger', RANGE, (at) => [
        read(block(at).getOffsetRange(1, 2), 'address'),
        read(block(at).getResizedRange(2, -1), 'address,rowCount,columnCount'),
      ]),
      step('what two ranges share', RANGE, (at) => read(block(at).getIntersection(at.range('C4:F9')), 'address')),
      step('the block around two ranges', RANGE, (at) => read(block(at).getBoundingRect(at.range('F7')), 'address')),
      step('a block by its numbers', 'Microsoft Learn, "Excel.Worksheet"', ({ sheet }) =>
        read(sheet.getRangeByIndexes(1, 1, 4, 3), 'address'),
      ),
      step('the sheet of a range', RANGE, (at) => read(block(at).worksheet, 'name')),
      step(
        'what two ranges apart share',
        RANGE,
        (at) => read(block(at).getIntersection(at.range('H9')), 'address'),
        'ItemNotFound',
      ),
      step('cells that are typed', SPECIAL, (at) => {
        const areas = block(at).getColumn(0).getSpecialCellsOrNullObject('Constants');
        areas.load('address');
        areas.areas.load('items/rowIndex,items/rowCount');
      }),
      step('cells that are blank', SPECIAL, (at) => {
        const areas = block(at).getColumn(2).getSpecialCellsOrNullObject('Blanks');
        areas.areas.load('items/rowIndex,items/rowCount');
      }),
      step('no such cells', SPECIAL, (at) => read(at.range('C2:C4').getSpecialCellsOrNullObject('Blanks'), 'address')),
      step('no merged cells', MERGED, (at) => read(block(at).getMergedAreasOrNullObject(), 'address')),
      step('merged cells', MERGED, (at) => {
        at.range('F2:G2').merge();
        read(at.range('F1:G4').getMergedAreasOrNullObject(), 'address');
      }),
      step('hide a column', RANGE, (at) => read(put(at.range('F:F'), { columnHidden: true }), 'columnHidden')),
      step('clear formats', RANGE, (at) => {
        put(at.range('B2:B3').format.font, { bold: true });
        at.range('B2').clear('Formats');
        read(at.range('B2').format.font, 'bold');
        read(at.range('B3').format.font, 'bold');
        read(at.range('B2'), 'values');
      }),
      step('hold a range', RANGE, (at) => {
        at.kept.set('held', read(at.range('C3:D4'), 'address'));
      }),
    ],
    [
      step('insert rows above it', HIDE, (at) => read(at.range('1:2').insert('Down'), 'address')),
      step('the held range has moved', HIDE, (at) => read(held(at), 'address,formulas')),
      step('delete rows above it', HIDE, (at) => {
        at.range('1:2').delete('Up');
      }),
      step('the held range has moved back', HIDE, (at) => read(held(at), 'address,formulas')),
      step('insert cells, and delete them', HIDE, (at) => {
        at.range('B3:D3').insert('Down');
        read(at.range('B2:D6'), 'formulas');
        at.range('B3:D3').delete('Up');
      }),
      step('select a cell', RANGE, (at) => {
        at.sheet.activate();
        at.range('C3').select();
        const selected = read(at.book.getSelectedRange(), 'address,rowIndex,columnIndex');
        read(selected.worksheet, 'name');
      }),
    ],
  ],
};
