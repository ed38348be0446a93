import { decodeXml } from '../package/xmlText';
import { findElement } from '../xml/elements';

const END = new TextEncoder().encode('sheetData');

/** What follows the cells in a sheet part; the cells themselves, which may be very many, are not read for it. */
export function afterCellsOf(part: Uint8Array): string {
  for (let at = part.length - END.length; at > 0; at -= 1) {
    if (part[at] === END[0] && END.every((byte, on) => part[at + on] === byte)) {
      return decodeXml(part.subarray(at + END.length + 1));
    }
  }
  // Written in another encoding, or without cells.
  const xml = decodeXml(part);
  return xml.slice(findElement(xml, 'sheetData')?.end ?? 0);
}
