import { step, type Theme } from '../step';
import { put, read, type Trial } from '../trial';

const EVENTS_PAGE = 'Microsoft Learn, "Work with events using the Excel JavaScript API"';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

const handler = (at: Trial, name: string): Handler => at.kept.get(name) as Handler;

/** Listening, what is then told, and listening no more. */
export const EVENTS: Theme = {
  name: 'events',
  listens: true,
  requests: [
    [
      step('listen to changes', EVENTS_PAGE, (at) => {
        const changes = at.book.worksheets.onChanged.add(({ address, changeType, source, triggerSource }) => {
          at.heard.push({ kind: 'changed', address, changeType, source, triggerSource });
          return Promise.resolve();
        });
        at.kept.set('changes', changes);
      }),
      step('listen to selections', EVENTS_PAGE, (at) => {
        const selections = at.book.worksheets.onSelectionChanged.add(({ address }) => {
          at.heard.push({ kind: 'selectionChanged', address });
          return Promise.resolve();
        });
        at.kept.set('selections', selections);
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
