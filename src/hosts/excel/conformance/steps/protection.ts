import { step, type Theme } from '../step';
import { put, read } from '../trial';

const PROTECTION_PAGE = 'Microsoft Learn, "Excel.WorksheetProtection"';
const TWICE = 'office-js issue 6784';
const REFUSED = 'Microsoft Learn, "Error handling"';

/** Protected sheets, which the host refuses to write on before it tries. */
export const PROTECTION: Theme = {
  name: 'protection',
  requests: [
    [
      step('an open sheet', PROTECTION_PAGE, ({ sheet }) => read(sheet.protection, 'protected')),
      step('protection of every sheet', PROTECTION_PAGE, ({ book }) =>
        read(book.worksheets, 'items/name,items/protection/protected'),
      ),
      step('protect it', PROTECTION_PAGE, ({ sheet }) => {
        sheet.protection.protect();
        read(sheet.protection, 'protected');
      }),
      step('write on it', REFUSED, (at) => put(at.range('A1'), { values: [['refused']] }), 'AccessDenied'),
      step('colour it', REFUSED, (at) => put(at.range('A1').format.fill, { color: '#FFF2CC' }), 'AccessDenied'),
      step(
        'protect it again',
        TWICE,
        ({ sheet }) => {
          sheet.protection.protect();
        },
        'InvalidOperation',
      ),
      step('unprotect it', PROTECTION_PAGE, (at) => {
        at.sheet.protection.unprotect();
        read(at.range('A1'), 'values');
      }),
    ],
  ],
};
