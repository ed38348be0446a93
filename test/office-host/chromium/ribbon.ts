/**
 * Runs in the page around the add-in, in Chromium: the ribbon's buttons, whose function file is one of the add-in's
 * pages, and the dialogues that pages open (`displayDialogAsync` with `displayInIframe`). The numbers of methods and
 * events, and the forms of their arguments, are those of Microsoft's library (`OSF.DDA.MethodDispId`, `EventDispId`).
 */
import type { Message } from './message';

const BUTTON_PRESSED = 39;
const BUTTON_DONE = 94;
const DIALOG = 10;
const MESSAGE_PARENT = 144;
const DIALOG_MESSAGE = 0;
const DIALOG_CLOSED = 12006;

/** Sends an event to the page that listens to it. */
type Tell = (event: unknown) => void;

export interface Ribbon {
  /** Presses a button: the function of that name runs. False before the page listens to buttons. */
  readonly press: (name: string) => boolean;
  /** Ids of the presses that the function file has told to be done, in order. */
  readonly done: string[];
  /** Closes the dialogue as its cross does. */
  readonly closeDialog: () => void;
  readonly listens: (message: Message, tell: Tell) => void;
  readonly listensNoMore: (message: Message) => void;
  /** The answer to a method that the ribbon knows; `undefined` for all others. */
  readonly answer: (message: Message) => unknown;
}

/** `show` opens a page in a frame of its own. */
export function ribbon(show: (address: string) => HTMLIFrameElement): Ribbon {
  const done: string[] = [];
  let pressed = 0;
  let buttons: Tell | null = null;
  let dialog: { readonly frame: HTMLIFrameElement; readonly tell: Tell } | null = null;
  const remove = (): void => {
    dialog?.frame.remove();
    dialog = null;
  };
  return {
    done,
    press: (name) => {
      if (buttons === null) return false;
      pressed += 1;
      buttons([String(pressed), name, JSON.stringify({ source: { id: name } })]);
      return true;
    },
    closeDialog: () => {
      const tell = dialog?.tell;
      remove();
      tell?.({ messageType: DIALOG_CLOSED });
    },
    listens: (message, tell) => {
      // A dialogue loads the library as well, which listens of its own accord; the buttons are the function file's.
      if (message._data?.eventDispId === BUTTON_PRESSED) buttons ??= tell;
      if (message._data?.eventDispId === DIALOG) {
        const { url } = JSON.parse(message._data.targetId ?? '{}') as { readonly url: string };
        dialog = { frame: show(url), tell };
      }
    },
    listensNoMore: (message) => {
      if (message._data?.eventDispId === DIALOG) remove();
    },
    answer: (message) => {
      const method = message._data?.DdaMethod?.DispatchId;
      if (method === BUTTON_DONE) done.push(String((message._data?.ArrayData ?? message._data?.Data ?? [])[0]));
      else if (method === MESSAGE_PARENT)
        dialog?.tell({ messageType: DIALOG_MESSAGE, messageContent: message._data?.messageToParent });
      else return undefined;
      return { Version: 1, Error: 0 };
    },
  };
}
