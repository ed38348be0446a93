import { officeScriptAddress, startOffice } from '../taskpane/hosting/officeScript';
import { isHosted } from '../taskpane/hosting/isHosted';
import { problemOf } from '../taskpane/session/problemOf';
import { text } from '../taskpane/text';
import { boardReport, recheck } from './commands';
import { ribbonCommand } from './ribbonCommand';
import { showMessage, shownMessage } from './message';
import { fillMessageWindow } from './messageWindow';

/** Page of the ribbon's buttons; opened with a message behind `#`, it is the small window that shows it. */
async function main(): Promise<void> {
  const address = officeScriptAddress(document);
  const hosted = address !== null && isHosted(window);
  const ready = hosted ? startOffice(address) : Promise.resolve();
  const message = shownMessage(window.location.hash);
  if (message !== null) {
    fillMessageWindow(document, message, text.done.closeWindow, () => {
      void ready.then(() => {
        Office.context.ui.messageParent('read');
      });
    });
  }
  await ready;
  if (!hosted || message !== null) return;
  const button = (name: string, command: () => Promise<string | null>): void => {
    const run = ribbonCommand(command, showMessage);
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(event);
    });
  };
  button('recheck', () => recheck());
  button('boardReport', () => boardReport());
}

main().catch((fault: unknown) => {
  document.body.textContent = problemOf(fault).message;
});
