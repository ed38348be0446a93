import { SCRATCH } from '../scratch';
import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const SHEET = 'Microsoft Learn, "Excel.Worksheet"';
const COLLECTION = 'Microsoft Learn, "Excel.WorksheetCollection"';
const RENAME = 'Microsoft Support, "Rename a worksheet"';
const MISSING = 'Boardline trial, missing';

const other = ({ book }: Trial): Excel.Worksheet => book.worksheets.getItem(SCRATCH.other);

/** Sheets: looked for, added, moved, renamed, deleted. */
export const SHEETS: Theme = {
  name: 'sheets',
  requests: [
    [
      step('every sheet', COLLECTION, ({ book }) => read(book.worksheets, 'items/name')),
      step('ask for a missing sheet', COLLECTION, ({ book }) => {
        const sheet = read(book.worksheets.getItemOrNullObject(MISSING), 'name');
        read(sheet.tables.getItemOrNullObject(SCRATCH.table), 'name');
      }),
      step(
        'insist on a missing sheet',
        COLLECTION,
        ({ book }) => read(book.worksheets.getItem(MISSING), 'name'),
        'ItemNotFound',
      ),
      step(
        'add a sheet that is there',
        COLLECTION,
        ({ book }) => read(book.worksheets.add(SCRATCH.sheet), 'name'),
        'ItemAlreadyExists',
      ),
      step('a second sheet', COLLECTION, (at) => {
        read(at.book.worksheets.add(SCRATCH.other), 'id,name,position');
        put(at.range('A1'), { values: [[7]] });
        put(other(at).getRange('A1'), { formulas: [[`='${SCRATCH.sheet}'!A1*2`]] });
      }),
      step('move it', SHEET, (at) => {
        read(put(other(at), { position: 0 }), 'position');
      }),
      step('bring it to the front', SHEET, (at) => {
        other(at).activate();
        read(at.book.getSelectedRange().worksheet, 'name');
      }),
      step('a name that is taken', RENAME, (at) => put(other(at), { name: SCRATCH.sheet }), 'ItemAlreadyExists'),
      step('a name that is none', RENAME, (at) => put(other(at), { name: 'No/name' }), 'InvalidArgument'),
    ],
    [
      step('its formula', SHEET, (at) => read(other(at).getRange('A1'), 'formulas,values')),
      step('rename the first', RENAME, (at) => {
        put(at.sheet, { name: SCRATCH.renamed });
        read(other(at).getRange('A1'), 'formulas');
        put(at.book.worksheets.getItem(SCRATCH.renamed), { name: SCRATCH.sheet });
      }),
      step('delete the second', SHEET, (at) => {
        other(at).delete();
        read(at.book.worksheets, 'items/name');
      }),
    ],
  ],
};
