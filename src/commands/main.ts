import { officeScriptAddress, startOffice } from '../taskpane/hosting/officeScript';
import { isHosted } from '../taskpane/hosting/isHosted';
import { boardReport, recheck } from './commands';
import { ribbonCommand } from './ribbonCommand';
import { showMessage, shownMessage } from './message';

/** Page of the ribbon's buttons; opened with a message behind `#`, it is the small window that shows it. */
async function main(): Promise<void> {
  const message = shownMessage(window.location.hash);
  if (message !== null) document.body.textContent = message;
  const address = officeScriptAddress(document);
  if (address === null || !isHosted(window)) return;
  await startOffice(address);
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
  document.body.textContent = fault instanceof Error ? fault.message : String(fault);
});
