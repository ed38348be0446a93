import { strToU8, zipSync } from 'fflate';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { CsvFile } from './tidyCsv';

/** CSV files in one zip, dated with the report's day, so that the same report gives the same bytes. */
export function csvZip(files: readonly CsvFile[], created: IsoDate): Uint8Array {
  const [year = 1980, month = 1, day = 1] = created.split('-').map(Number);
  // A zip keeps the local time that it is given; noon is the same day everywhere.
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime }]])));
}
