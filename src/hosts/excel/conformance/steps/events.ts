import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const EVENTS_PAGE = 'Microsoft Learn, "Work with events using the Excel JavaScript API"';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

const nothing = (): Promise<void> => Promise.resolve();
const handler = (at: Trial, name: string): Handler => at.kept.get(name) as Handler;

/** Listening, and listening no more. */
export const EVENTS: Theme = {
  name: 'events',
  requests: [
    [
      step('listen to changes', EVENTS_PAGE, (at) => {
        at.kept.set('changes', at.book.worksheets.onChanged.add(nothing));
      }),
      step('listen to selections', EVENTS_PAGE, (at) => {
        at.kept.set('selections', at.book.worksheets.onSelectionChanged.add(nothing));
      }),
    ],
    [
      step('change and select', EVENTS_PAGE, (at) => {
        put(at.range('A1'), { values: [['heard']] });
        at.sheet.activate();
        at.range('A2').select();
        read(at.range('A1'), 'values');
      }),
    ],
    [
      step('listen no more', EVENTS_PAGE, (at) => {
        for (const name of ['changes', 'selections']) handler(at, name).remove();
      }),
    ],
  ],
};
