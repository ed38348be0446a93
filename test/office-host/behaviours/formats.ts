import { define } from '../wire/behaviour';
import { NotModelled } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { DEFAULTS, EMPTY_CELL, formatWith } from '../model/cell';
import { replaceCells } from '../model/putCells';
import { SimRangeFormat } from '../model/rangeParts';
import type { SimRange } from '../model/simRange';

/** A format property of one cell. */
export function formatAt(range: SimRange, row: number, column: number, path: string): Wire {
  return range.sheet.grid.at(row, column).format[path] ?? DEFAULTS[path] ?? null;
}

/** The one value of all cells, or `null` where they differ (Microsoft Learn, "Excel.RangeFormat"). */
function common(range: SimRange, path: string): Wire {
  const { rect, sheet } = range;
  const at = (row: number, column: number): Wire => formatAt(range, row, column, path);
  const first = at(rect.row, rect.column);
  const lastRow = Math.min(rect.row + rect.rows, (sheet.grid.used(false)?.rows ?? 0) + rect.row + 1);
  for (let row = rect.row; row < lastRow; row += 1) {
    for (let column = rect.column; column < rect.column + Math.min(rect.columns, 256); column += 1)
      if (at(row, column) !== first) return null;
  }
  return first;
}

export function paint(range: SimRange, path: string, value: Wire): void {
  const { rect, sheet } = range;
  const used = sheet.grid.used(false);
  const bottom = used === null ? 1 : used.row + used.rows;
  const whole = rect.rows > 500_000 ? { ...rect, rows: Math.max(1, bottom - rect.row) } : rect;
  if (whole.columns > 1000) throw new NotModelled('formatting whole rows');
  replaceCells(sheet, whole, true, (cell) => ({
    ...cell,
    format: formatWith(cell.format === EMPTY_CELL.format ? EMPTY_CELL.format : cell.format, path, value),
  }));
}

type Getters = Record<string, (format: SimRangeFormat) => Wire>;
type Setters = Record<string, (format: SimRangeFormat, value: Wire) => void>;

function properties(names: readonly string[], prefix: string): { get: Getters; set: Setters } {
  const get: Getters = {};
  const set: Setters = {};
  for (const name of names) {
    get[name] = ({ range, path }) => common(range, `${path === '' ? prefix : `${path}/`}${name}`);
    set[name] = ({ range, path }, value) => {
      paint(range, `${path === '' ? prefix : `${path}/`}${name}`, value);
    };
  }
  return { get, set };
}

const own = properties(
  [
    'WrapText',
    'HorizontalAlignment',
    'VerticalAlignment',
    'IndentLevel',
    'ShrinkToFit',
    'ReadingOrder',
    'TextOrientation',
  ],
  '',
);

define<SimRangeFormat>('RangeFormat', {
  get: {
    ...own.get,
    ColumnWidth: ({ range }) => range.sheet.columnWidths.get(range.rect.column) ?? 48,
    RowHeight: ({ range }) => range.sheet.rowHeights.get(range.rect.row) ?? 15,
  },
  set: {
    ...own.set,
    ColumnWidth: ({ range }, value) => {
      range.sheet.mustBeWritable();
      for (let at = 0; at < range.rect.columns; at += 1)
        range.sheet.columnWidths.set(range.rect.column + at, Number(value));
    },
    RowHeight: ({ range }, value) => {
      range.sheet.mustBeWritable();
      for (let at = 0; at < Math.min(range.rect.rows, 100_000); at += 1)
        range.sheet.rowHeights.set(range.rect.row + at, Number(value));
    },
  },
  part: {
    Font: ({ range }) => new SimRangeFormat('RangeFont', range, 'Font'),
    Fill: ({ range }) => new SimRangeFormat('RangeFill', range, 'Fill'),
    Protection: ({ range }) => new SimRangeFormat('FormatProtection', range, 'Protection'),
    Borders: ({ range }) => new SimRangeFormat('RangeBorderCollection', range, 'Borders'),
  },
  call: {
    // What autofit makes of a column depends on fonts, which are not modelled: the width stays.
    AutofitColumns: ({ range }) => {
      range.sheet.mustBeWritable();
    },
    AutofitRows: ({ range }) => {
      const { rect, sheet } = range;
      sheet.mustBeWritable();
      for (let row = rect.row; row < rect.row + Math.min(rect.rows, 100_000); row += 1) {
        sheet.rowHeights.delete(row);
        sheet.fittedRows.add(row);
      }
    },
  },
});
define<SimRangeFormat>(
  'RangeFont',
  properties(['Bold', 'Italic', 'Underline', 'Color', 'Size', 'Name', 'Strikethrough'], ''),
);
define<SimRangeFormat>('RangeFill', {
  ...properties(['Color'], ''),
  call: {
    Clear: ({ range }) => {
      paint(range, 'Fill/Color', null);
    },
  },
});
define<SimRangeFormat>('FormatProtection', properties(['Locked', 'FormulaHidden'], ''));
define<SimRangeFormat>('RangeBorderCollection', {
  find: ({ range, path }, key) => new SimRangeFormat('RangeBorder', range, `${path}/${String(key)}`),
});
define<SimRangeFormat>('RangeBorder', {
  id: ({ path }) => path.split('/')[1] ?? '',
  ...properties(['Style', 'Color', 'Weight'], ''),
});
