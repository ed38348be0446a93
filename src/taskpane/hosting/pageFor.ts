/** Page of the pane in Excel, whose policy lets Microsoft's script through. */
export const PAGE_IN_EXCEL = 'taskpane-excel.html';
/** Page of the pane in a plain browser: no outside address at all. */
export const PAGE_IN_BROWSER = 'taskpane.html';

/**
 * The page to go to when the wrong one of the two was opened, with query and hash kept; `null` where it is right.
 * `pageFor(true, false, { search: '?_host_Info=…', hash: '' })` is `taskpane-excel.html?_host_Info=…`.
 */
export function pageFor(
  hosted: boolean,
  namesOfficeScript: boolean,
  location: { readonly search: string; readonly hash: string },
): string | null {
  if (hosted === namesOfficeScript) return null;
  return `${hosted ? PAGE_IN_EXCEL : PAGE_IN_BROWSER}${location.search}${location.hash}`;
}
