import { decodeRange } from './ranges';
import { attribute, twice } from './lintWorkbook';

/** Faults of one table part, in words. */
export function lintTable(xml: string): readonly string[] {
  const opening = /<table\s[^>]*>/.exec(xml)?.[0] ?? '';
  const name = attribute(opening, 'displayName');
  const range = decodeRange(attribute(opening, 'ref'));
  const columns = [...xml.matchAll(/<tableColumn\s[^>]*>/g)].map(([tag]) => attribute(tag, 'name').toLowerCase());
  const faults: string[] = [];
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) faults.push(`"${name}" cannot name a table`);
  if (/^(?:[a-z]{1,3}\d+|r|c|r\d+c\d+)$/i.test(name)) faults.push(`"${name}" reads as a cell`);
  if (range === null) return [...faults, 'the table has no range'];
  const headers = Number(attribute(opening, 'headerRowCount') || '1');
  const totals = Number(attribute(opening, 'totalsRowCount') || '0');
  if (range.lastRow - range.firstRow + 1 - headers - totals < 1) faults.push('the table has no row');
  if (range.lastColumn - range.firstColumn + 1 !== columns.length) {
    faults.push(
      `the table is ${String(range.lastColumn - range.firstColumn + 1)} wide and has ${String(columns.length)} columns`,
    );
  }
  return [...faults, ...twice(columns).map((column) => `two columns are called ${column}`)];
}
