import { type Argument } from '../wire/behaviour';
import { recordArgument } from '../wire/arguments';
import { NotModelled, SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import type { Rect } from '../model/rect';
import { SimRange } from '../model/simRange';
import { formatAt, paint } from './formats';
import { gridOf } from './shared';

type Fields = Readonly<Record<string, Argument>>;

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function formatOf(options: Argument): Fields {
  const { format, ...others } = recordArgument(options);
  if (Object.keys(others).length > 0) throw new NotModelled(`cell properties other than format`);
  return recordArgument(format);
}

function picked(range: SimRange, row: number, column: number, wanted: Fields, path: string): Wire {
  const found: Record<string, Wire> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    const at = `${path}${capital(name)}`;
    if (ask === true) {
      found[name] =
        at === 'Fill/Pattern'
          ? (range.sheet.grid.at(row, column).format['Fill/Color'] ?? null) === null
            ? 'None'
            : 'Solid'
          : formatAt(range, row, column, at);
    } else if (typeof ask === 'object' && ask !== null)
      found[name] = picked(range, row, column, recordArgument(ask), `${at}/`);
  }
  return found;
}

/** What was asked for of each cell (Microsoft Learn, "Range.getCellProperties"); a cell without fill is white, of the pattern None. */
export function cellProperties(range: SimRange, options: Argument): Wire {
  const wanted = formatOf(options);
  return gridOf(range.rect, (row, column): Wire => ({ format: picked(range, row, column, wanted, '') }));
}

function put(range: SimRange, given: Fields, path: string): void {
  for (const [name, value] of Object.entries(given)) {
    const at = `${path}${capital(name)}`;
    if (typeof value === 'object' && value !== null) put(range, recordArgument(value), `${at}/`);
    else if (value !== null && value !== undefined) paint(range, at, value);
  }
}

/** Sets the looks of each cell; what is not given stays. */
export function setCellProperties(range: SimRange, given: Argument): void {
  range.sheet.mustBeWritable();
  const rows = given as readonly (readonly Argument[])[];
  const { rect } = range;
  if (rows.length !== rect.rows || rows.some((row) => row.length !== rect.columns))
    throw new SimError('InvalidArgument');
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      const one: Rect = { row: rect.row + down, column: rect.column + across, rows: 1, columns: 1 };
      const { format } = recordArgument(cell);
      if (format !== undefined) put(new SimRange(range.sheet, one), recordArgument(format), '');
    });
  });
}

/** Row heights, the only property of whole rows that is modelled. */
export function rowProperties(range: SimRange): Wire {
  return Array.from({ length: range.rect.rows }, (_, at) => ({
    format: { rowHeight: range.sheet.rowHeights.get(range.rect.row + at) ?? 15 },
  }));
}

export function setRowProperties(range: SimRange, given: Argument): void {
  range.sheet.mustBeWritable();
  const rows = given as readonly Argument[];
  if (rows.length !== range.rect.rows) throw new SimError('InvalidArgument');
  rows.forEach((row, at) => {
    const { rowHeight } = recordArgument(recordArgument(row).format);
    if (typeof rowHeight === 'number') range.sheet.rowHeights.set(range.rect.row + at, rowHeight);
  });
}
