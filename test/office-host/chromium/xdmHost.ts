/**
 * Runs in the page around the pane, in Chromium: Excel on the web's side of the postMessage protocol of Microsoft's
 * library. The library and the pane are unmodified; the frame's name, set before it is loaded, says which host it has.
 */
import { eventOrder } from './eventOrder';
import type { Conversation, Message } from './message';
import { ribbon, type Ribbon } from './ribbon';

/** What the page around the pane is told by the server that made it. */
interface HostSettings {
  readonly pane: string;
  readonly requirements: Readonly<Record<string, number>>;
}

/** Events that Excel tells, and the number of the last request that it had begun to answer when they happened. */
interface ExcelEvents {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly after: number;
}

type Reply = { readonly text: string } | { readonly refused: number };

declare global {
  interface Window {
    readonly excelHost: HostSettings;
    excelRibbon: Ribbon;
  }
}

const PANE: Conversation = {
  id: 'conversation-1',
  app: 'app-1',
  hostInfo: 'Excel|Web|16.00|en-US|correlation-1||disableLogging|0',
};
const DIALOG: Conversation = {
  id: 'conversation-2',
  app: 'app-2',
  hostInfo: 'Excel|Web|16.00|en-US|correlation-1|isDialog|disableLogging|0',
};
const EXECUTE_RICH_API = 93;
const REGISTER_EVENT = 1;
const UNREGISTER_EVENT = 2;
const REQUEST = 0;
const RESPONSE = 1;

function appContext(app: string, requirements: HostSettings['requirements']): Record<string, unknown> {
  return {
    _id: app,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: 'en-US',
    _dataLocale: 'en-GB',
    _docUrl: `${location.origin}/Plan.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _correlationId: 'correlation-1',
    _hostFullVersion: '16.0.15407.10000',
    _appMinorVersion: 0,
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: 'Boardline',
    _requirementMatrix: JSON.stringify(requirements),
  };
}

const order = eventOrder();

/** Asks Excel; `answered` is called with its reply before any event that came of this request. */
async function ask(body: string, answered: (reply: Reply) => void): Promise<void> {
  const number = order.asked();
  try {
    const response = await fetch(`/__excel?number=${String(number)}`, { method: 'POST', body });
    answered((await response.json()) as Reply);
  } finally {
    order.answered(number);
  }
}

function start(frame: HTMLIFrameElement, settings: HostSettings, conversation: Conversation): void {
  const { origin } = location;
  const paneOrigin = new URL(settings.pane, origin).origin;
  const listening = new Map<string, Message>();
  frame.name = JSON.stringify({
    baseFrameName: `frame-${conversation.app}`,
    hostInfo: conversation.hostInfo,
    xdmInfo: [conversation.id, conversation.app, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  const reply = (to: Message, contents: unknown, responseType = 0): void => {
    const message = {
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: conversation.id,
      _correlationId: to._correlationId,
      _origin: origin,
      _data: contents,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), paneOrigin);
  };
  const execute = async (message: Message): Promise<void> => {
    const { DdaMethod, ArrayData, Data } = message._data ?? {};
    if (DdaMethod?.DispatchId !== EXECUTE_RICH_API) {
      reply(message, window.excelRibbon.answer(message) ?? { Version: 1, Error: 5000 });
      return;
    }
    await ask(String((ArrayData ?? Data ?? [])[4]), (answer) => {
      if ('refused' in answer) reply(message, { Version: 1, Error: answer.refused });
      else reply(message, { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], answer.text] });
    });
  };
  const tell = (rows: unknown): void => {
    // Nobody has asked for events before the library has registered for them: it does so before a handler's own request.
    const registered = [...listening].find(([name]) => /richApiMessage/i.test(name))?.[1];
    if (registered !== undefined) reply(registered, { ArrayData: rows }, 1);
  };
  const receive = (message: Message): void => {
    if (message._actionType === REGISTER_EVENT || message._actionType === UNREGISTER_EVENT) {
      reply(message, { Error: 0 });
      if (message._actionType === REGISTER_EVENT) {
        listening.set(message._actionName, message);
        window.excelRibbon.listens(message, (event) => {
          reply(message, event, 1);
        });
      } else {
        listening.delete(message._actionName);
        window.excelRibbon.listensNoMore(message);
      }
      return;
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      reply(message, appContext(conversation.app, settings.requirements));
    else if (message._actionName === 'executeMethod') void execute(message);
    else reply(message, null);
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    let message: Message;
    try {
      message = JSON.parse(event.data) as Message;
    } catch {
      // Other scripts of the frame may post texts of their own, which are none of Excel's.
      return;
    }
    if (message._messageType === REQUEST && message._conversationId === conversation.id) receive(message);
  });
  frame.src = settings.pane;
  if (conversation !== PANE) return;
  new EventSource('/__events').addEventListener('message', (event: MessageEvent<string>) => {
    const { entries, after } = JSON.parse(event.data) as ExcelEvents;
    const rows = entries.map((entry) =>
      ['messageCategory', 'messageType', 'targetId', 'message', 'id', 'isRemoteOverride'].map((key) => entry[key]),
    );
    order.happened(after, () => {
      tell(rows);
    });
  });
}

/** A page of the add-in in a frame of its own. The library reads the name that the frame had when it was made. */
function show(page: string, title: string, conversation: Conversation): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  start(frame, { ...window.excelHost, pane: page }, conversation);
  document.body.append(frame);
  return frame;
}

window.excelRibbon = ribbon((address) => show(address, 'Dialogue', DIALOG));
show(window.excelHost.pane, 'Boardline', PANE);

export {};
