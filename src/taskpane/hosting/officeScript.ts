import { withinLimit } from './withinLimit';

/**
 * How long Microsoft's script may take to come and to hear from Excel. Where a network lets part of it through only, it
 * never says so by itself (Microsoft Learn, "Initialize your Office Add-in": `Office.onReady` does not resolve then).
 */
const LONGEST_MS = 30_000;

/** The address of Microsoft's script that the page names, or `null` on the page for plain browsers. */
export function officeScriptAddress(document: Document): string | null {
  return document.querySelector('meta[name="boardline-office-js"]')?.getAttribute('content') ?? null;
}

/** Microsoft's script could not be fetched; the network that Excel runs in does not let it through. */
export class OfficeScriptMissing extends Error {
  constructor(readonly address: string) {
    super(`Microsoft's script for add-ins could not be loaded from ${address}.`);
    this.name = 'OfficeScriptMissing';
  }
}

/** The script came in part, or Excel did not answer it in time. */
export class OfficeSilent extends Error {
  constructor() {
    super("Microsoft's script for add-ins has not heard from Excel.");
    this.name = 'OfficeSilent';
  }
}

/**
 * Loads office.js and waits until Excel has answered it, for half a minute at most. The script clears `history.pushState` and `replaceState`
 * (its own workaround for old hosts); they are put back.
 */
export async function startOffice(address: string): Promise<void> {
  await withinLimit(started(address), LONGEST_MS, () => new OfficeSilent());
}

async function started(address: string): Promise<void> {
  const { history } = window;
  const kept = { pushState: history.pushState.bind(history), replaceState: history.replaceState.bind(history) };
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new OfficeScriptMissing(address));
    };
    document.head.append(script);
  });
  Object.assign(history, kept);
  await Office.onReady();
}
