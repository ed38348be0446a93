import { SCRATCH } from '../scratch';
import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const NAME = 'Microsoft Learn, "Excel.NamedItem"';
const NAMES = 'Microsoft Learn, "Excel.NamedItemCollection"';
const OWN = 'Microsoft Support, "Names in formulas"';

const named = ({ book }: Trial): Excel.NamedItem => book.names.getItem(SCRATCH.name);

/** Names of cells. */
export const TRIAL_NAMES: Theme = {
  name: 'names',
  requests: [
    [
      step('name a cell', NAMES, (at) => {
        put(at.range('B2'), { values: [[46_203]] });
        read(at.book.names.add(SCRATCH.name, at.range('B2')), 'name,formula,visible,type');
      }),
      step('find the name', NAMES, ({ book }) => {
        const name = read(book.names.getItemOrNullObject(SCRATCH.name), 'name');
        read(name.getRangeOrNullObject(), 'address,values,formulas,numberFormat');
      }),
      step('a name that is not there', NAMES, ({ book }) => {
        const name = read(book.names.getItemOrNullObject('BoardlineTrialMissing'), 'name');
        read(name.getRangeOrNullObject(), 'address');
      }),
      step('write through the name', NAME, (at) => read(put(named(at).getRange(), { values: [[46_234]] }), 'values')),
      step(
        'the same name again',
        NAMES,
        (at) => read(at.book.names.add(SCRATCH.name, at.range('B3')), 'name'),
        'ItemAlreadyExists',
      ),
      step(
        'a name with blanks',
        OWN,
        (at) => read(at.book.names.add(SCRATCH.noName, at.range('B3')), 'name'),
        'InvalidArgument',
      ),
      step('a formula with the name', NAME, (at) =>
        put(at.range('B4'), { formulas: [[`=IF(B2<=${SCRATCH.name},1,0)`]] }),
      ),
    ],
    [
      step('a formula with the name, read back', 'Microsoft Learn, "Formula vs Formula2"', (at) =>
        read(at.range('B4'), 'formulas,values'),
      ),
      step('a row above it', NAME, (at) => {
        at.range('1:1').insert('Down');
        read(named(at), 'formula');
        read(named(at).getRange(), 'address');
      }),
      step('delete the name', NAMES, (at) => {
        named(at).delete();
        read(at.book.names.getItemOrNullObject(SCRATCH.name), 'name');
      }),
    ],
  ],
};
