const MARK = '#message=';

/** The words behind `#message=` of a page's address, or `null`. */
export function shownMessage(hash: string): string | null {
  return hash.startsWith(MARK) ? decodeURIComponent(hash.slice(MARK.length)) : null;
}

/** Shows a sentence in a small window of Excel's: a button's function has no other place to speak. */
export function showMessage(message: string): Promise<void> {
  const page = new URL(window.location.href);
  const address = `${page.origin}${page.pathname}${page.search}${MARK}${encodeURIComponent(message)}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 20, width: 30, displayInIframe: true }, () => {
      resolve();
    });
  });
}
