import type { ExcelLink } from './link/excelLink';

/** What became of a file that was handed over, in words for the user. */
export interface Delivery {
  readonly how: 'downloaded' | 'openedInExcel' | 'notPossible';
  readonly message: string;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

function mediaType(name: string): string {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Offers a file for download through a link; the browser asks where to, or puts it among the downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const blob = new Blob([Uint8Array.from(bytes)], { type: mediaType(name) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/**
 * Hands a made workbook to the user: as a download in a browser and on Windows, as a new window of Excel on the Mac, where
 * downloads from the pane fail without a word (office-js issue 2700). On an iPad neither is known to work, and that is said.
 */
export async function deliverFile(
  link: ExcelLink,
  platform: Office.PlatformType | string | null,
  name: string,
  bytes: Uint8Array,
): Promise<Delivery> {
  if (platform === 'Mac' && !name.toLowerCase().endsWith('.xlsx')) {
    return {
      how: 'notPossible',
      message: `${name} cannot be saved from the pane on a Mac: make the Excel workbook instead, or use Excel on the web.`,
    };
  }
  if (platform === 'Mac') {
    await link.excel.createWorkbook(base64(bytes));
    return { how: 'openedInExcel', message: `${name} was opened in a new window of Excel: save it from there.` };
  }
  if (platform === 'iOS' || platform === 'Android') {
    return {
      how: 'notPossible',
      message: `${name} cannot be saved from the pane on this device: open the plan in Excel on Windows, Mac or the web.`,
    };
  }
  download(name, bytes);
  return { how: 'downloaded', message: `${name} was saved to your downloads.` };
}
