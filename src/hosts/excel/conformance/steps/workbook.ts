import { step, type Theme } from '../step';
import { put, read } from '../trial';

const BOOK = 'Microsoft Learn, "Excel.Workbook"';
const PROPERTIES = 'Microsoft Learn, "Excel.DocumentProperties"';
const DATES = 'Microsoft Support, "Date systems in Excel"';

const WORDS = 'title,subject,author';

type Words = Pick<Excel.DocumentProperties, 'title' | 'subject' | 'author'>;

/** The workbook as a whole: its name, its date system, its properties, and writing without a stir. */
export const WORKBOOK: Theme = {
  name: 'workbook',
  requests: [
    [
      step('may it be written', BOOK, ({ book }) => read(book, 'readOnly')),
      step('its name', 'none: each workbook has its own', ({ book }) => read(book, 'name')),
      step('its date system', DATES, ({ book }) => read(book.functions.date(2000, 1, 1), 'value')),
      step('its properties', PROPERTIES, ({ book }) => read(book.properties, WORDS)),
    ],
    [
      step('other properties', PROPERTIES, ({ book, kept }) => {
        const { title, subject, author } = book.properties;
        kept.set('words', { title, subject, author });
        read(put(book.properties, { title: 'Trial', subject: 'A trial', author: 'Boardline' }), WORDS);
      }),
      step('the properties as before', PROPERTIES, ({ book, kept }) =>
        read(put(book.properties, kept.get('words') as Words), WORDS),
      ),
      step('a setting kept in the workbook', 'Microsoft Learn, "Excel.SettingCollection"', ({ book }) => {
        const setting = book.settings.add('Boardline trial', 'noted');
        read(book.settings.getItemOrNullObject('Boardline trial'), 'value');
        setting.delete();
        read(book.settings.getItemOrNullObject('Boardline trial'), 'key');
      }),
      step('write without events and calculation', 'Microsoft Learn, "Excel.Application"', (at) => {
        put(at.context.runtime, { enableEvents: false });
        at.context.application.suspendApiCalculationUntilNextSync();
        put(at.range('A1:A2'), { formulas: [[2], ['=A1*3']] });
        put(at.context.runtime, { enableEvents: true });
      }),
    ],
    [
      step('calculated all the same', 'Microsoft Learn, "Excel.Application"', (at) =>
        read(at.range('A1:A2'), 'values'),
      ),
    ],
  ],
};
