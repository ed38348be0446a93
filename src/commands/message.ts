const MARK = '#message=';
/** How long Excel waits for a message to be read before the button's function counts as ended. */
const LONGEST_MS = 30_000;

/** The words behind `#message=` of a page's address, or `null`. */
export function shownMessage(hash: string): string | null {
  return hash.startsWith(MARK) ? decodeURIComponent(hash.slice(MARK.length)) : null;
}

/**
 * Shows a sentence in a small window of Excel's: a button's function has no other place to speak. Ends once the window
 * is closed, by its own button or by Excel's cross: on the Mac the window goes when the function ends (office-js issue
 * 428). It ends after half a minute all the same, so that the ribbon is never held up.
 */
export function showMessage(message: string): Promise<void> {
  const page = new URL(window.location.href);
  const address = `${page.origin}${page.pathname}${page.search}${MARK}${encodeURIComponent(message)}`;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { height: 24, width: 32, displayInIframe: true }, (shown) => {
      if (shown.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(shown.error.message));
        return;
      }
      const dialog = shown.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
      setTimeout(resolve, LONGEST_MS);
    });
  });
}
