import { createRoot } from 'react-dom/client';
import { isHosted } from './hosting/isHosted';
import { officeScriptAddress, startOffice } from './hosting/officeScript';
import { pageFor } from './hosting/pageFor';
import { browserServices } from './services/browser';
import { refusing } from './services/refusing';
import type { PaneServices } from './services';
import { paneSession } from './session/session';
import { App } from './view/App';
import { start } from './view/useSession';

/** Chooses the host: Excel where the page stands in it, else a plain browser, which asks for nothing from outside. */
async function servicesHere(address: string | null): Promise<PaneServices> {
  if (address === null) return browserServices();
  await startOffice(address);
  const { hostedServices } = await import('./services/hosted');
  return hostedServices();
}

async function main(container: HTMLElement): Promise<void> {
  const address = officeScriptAddress(document);
  const otherPage = pageFor(isHosted(window), address !== null, window.location);
  if (otherPage !== null) {
    window.location.replace(otherPage);
    return;
  }
  const root = createRoot(container);
  try {
    const session = paneSession(await servicesHere(address), Date.now);
    root.render(<App session={session} />);
    await session.start();
  } catch (fault) {
    const session = paneSession(
      refusing(fault, () => {
        window.location.reload();
      }),
      Date.now,
    );
    root.render(<App session={session} />);
    await session.start();
  }
}

const container = document.getElementById('pane');
if (container !== null) start(main(container));
