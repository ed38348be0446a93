/** What a page can see of its surroundings; `window` has all of it. */
export interface Surroundings {
  readonly location: { readonly search: string };
  readonly name: string;
  readonly sessionStorage?: { getItem(key: string): string | null };
  readonly external?: unknown;
}

/**
 * True where Excel, and not a plain browser, shows the page. Excel says so in the `_host_Info` query, in the window's
 * name (Excel on the web), in the session's copy that Microsoft's script keeps for later pages, or through
 * `window.external` (older Excel on Windows). It is a heuristic: nothing promises more before office.js is loaded, and
 * office.js must not be loaded outside Excel.
 */
export function isHosted(page: Surroundings): boolean {
  return (
    /[?&]_host_info=/i.test(page.location.search) ||
    /"hostInfo"\s*:/.test(page.name) ||
    /^excel[|$]/i.test(sessionCopy(page) ?? '') ||
    hasOfficeExternal(page.external)
  );
}

function sessionCopy(page: Surroundings): string | null {
  try {
    return page.sessionStorage?.getItem('hostInfoValue') ?? null;
  } catch {
    // Browsers that block storage throw on reading it; then there is no copy.
    return null;
  }
}

function hasOfficeExternal(external: unknown): boolean {
  return typeof external === 'object' && external !== null && 'GetContext' in external;
}
