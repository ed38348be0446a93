import type { PaneFile } from '../services';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser as a download. */
export function download(file: PaneFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the blob after the click; it is let go when they have had time to.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
