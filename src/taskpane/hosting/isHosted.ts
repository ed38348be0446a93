/** What a page can see of its surroundings; `window` has all of it. */
export interface Surroundings {
  readonly location: { readonly search: string };
  readonly name: string;
  readonly sessionStorage?: { getItem(key: string): string | null };
  readonly external?: unknown;
  readonly agaveHost?: unknown;
}

/**
 * True where Excel, and not a plain browser, shows the page. Excel says so in one of the places in which Microsoft's
 * script looks (office.js, `_retrieveHostInfo`), in its order: `agaveHost.GetHostInfo()`, `window.external.GetHostInfo()`,
 * the `_host_Info` query, the window's name (Excel on the web), the session's copy that the script keeps for later pages;
 * or through `window.external.GetContext` (older Excel on Windows). It is a heuristic: nothing promises more before
 * office.js is loaded, and office.js must not be loaded outside Excel.
 */
export function isHosted(page: Surroundings): boolean {
  return (
    tellsHost(page.agaveHost) ||
    tellsHost(page.external) ||
    /[?&]_host_info=/i.test(page.location.search) ||
    /"hostInfo"\s*:/.test(page.name) ||
    /^excel[|$]/i.test(sessionCopy(page) ?? '') ||
    has(page.external, 'GetContext')
  );
}

function has<K extends string>(thing: unknown, member: K): thing is Readonly<Record<K, unknown>> {
  return (typeof thing === 'object' || typeof thing === 'function') && thing !== null && member in thing;
}

/** True where an object that the host puts into the page says what it is; a host without an answer throws or gives none. */
function tellsHost(thing: unknown): boolean {
  try {
    if (!has(thing, 'GetHostInfo')) return false;
    const told = (thing as { GetHostInfo(): unknown }).GetHostInfo();
    return typeof told === 'string' && told !== '';
  } catch {
    return false;
  }
}

function sessionCopy(page: Surroundings): string | null {
  try {
    return page.sessionStorage?.getItem('hostInfoValue') ?? null;
  } catch {
    // Browsers that block storage throw on reading it; then there is no copy.
    return null;
  }
}
