import type { ModelColumn } from './sheetModel';

/**
 * Columns whose headers an Excel table accepts: none blank, none twice whatever the case. The second `Lead` becomes
 * `Lead 2`, a blank one `Column 3` by its place.
 */
export function withUniqueHeaders(columns: readonly ModelColumn[]): readonly ModelColumn[] {
  const used = new Set<string>();
  return columns.map((column, at) => {
    const wanted = column.header.trim() === '' ? `Column ${String(at + 1)}` : column.header;
    let header = wanted;
    for (let number = 2; used.has(header.toLowerCase()); number += 1) header = `${wanted} ${String(number)}`;
    used.add(header.toLowerCase());
    return header === column.header ? column : { ...column, header };
  });
}
