import { wireText } from '../wire/wireText';
import { define } from '../wire/behaviour';
import { flagArgument, textArgument, wholeArgument } from '../wire/arguments';
import { SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { type SimCell, isBlank } from '../model/cell';
import { selectionChanged } from '../model/events';
import { mustBeGrid, putCells, replaceCells } from '../model/putCells';
import { MAX_COLUMNS, MAX_ROWS, bounding, contains, intersection, type Rect } from '../model/rect';
import { shiftCells } from '../model/shiftCells';
import { SimRange } from '../model/simRange';
import { SimAreas, SimRangeFormat, SimRules, SimValidation } from '../model/rangeParts';
import { shownFormula, tableAround } from '../model/ownRow';
import { shownText } from '../model/shownText';
import { withAtSigns } from '../model/atSigns';
import { clearCells, copyCells, mergedWithin } from '../model/rangeActions';
import { specialCells } from '../model/specialCells';
import { cellProperties, rowProperties, setCellProperties, setRowProperties } from './cellProperties';
import { gridOf, rangeGiven } from './shared';

function cells(range: SimRange, of: (cell: SimCell) => Wire): Wire {
  const { grid } = range.sheet;
  return gridOf(range.rect, (row, column) => of(grid.at(row, column)));
}

/** References to the own row as Excel shows them; the same formula of a table is spelled once. */
function formulas({ sheet, rect }: SimRange): Wire {
  const known = new Map<string, string>();
  return gridOf(rect, (row, column) => {
    const { formula, value } = sheet.grid.at(row, column);
    if (formula === null) return value;
    const table = formula.includes('#This Row') ? tableAround(sheet, row, column) : undefined;
    const key = `${table?.id ?? ''} ${formula}`;
    const shown =
      known.get(key) ?? withAtSigns(table === undefined ? formula : shownFormula(formula, table), sheet.workbook);
    known.set(key, shown);
    return shown;
  });
}

function valueType(cell: SimCell): string {
  if (isBlank(cell)) return 'Empty';
  if (cell.error) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

function part(range: SimRange, change: (rect: Rect) => Rect): SimRange {
  return new SimRange(range.sheet, change(range.rect));
}

function usedWithin(range: SimRange, valuesOnly: boolean): SimRange | null {
  const used = range.sheet.grid.used(valuesOnly);
  const within = used === null ? null : intersection(used, range.rect);
  return within === null ? null : new SimRange(range.sheet, within);
}

/** Everything here after Microsoft Learn, "Excel.Range". */
define<SimRange>('Range', {
  get: {
    Address: (range) => range.address,
    Values: (range) => cells(range, (cell) => cell.value),
    Formulas: formulas,
    Text: (range) => cells(range, shownText),
    NumberFormat: (range) => cells(range, (cell) => cell.numberFormat),
    ValueTypes: (range) => cells(range, valueType),
    RowIndex: (range) => range.rect.row,
    ColumnIndex: (range) => range.rect.column,
    RowCount: (range) => range.rect.rows,
    ColumnCount: (range) => range.rect.columns,
    CellCount: (range) =>
      range.rect.rows * range.rect.columns > 2_147_483_647 ? -1 : range.rect.rows * range.rect.columns,
    IsEntireColumn: (range) => range.rect.rows === MAX_ROWS,
    IsEntireRow: (range) => range.rect.columns === MAX_COLUMNS,
    Hyperlink: (range) => range.sheet.grid.at(range.rect.row, range.rect.column).link,
    ColumnHidden: (range) => range.sheet.hiddenColumns.has(range.rect.column),
    RowHidden: (range) => range.sheet.filteredRows.has(range.rect.row),
  },
  set: {
    Values: (range, value, session) => {
      mustBeGrid(range, value);
      putCells(range.sheet, range.rect, value, session);
    },
    Formulas: (range, value, session) => {
      mustBeGrid(range, value);
      putCells(range.sheet, range.rect, value, session);
    },
    NumberFormat: (range, value) => {
      mustBeGrid(range, value);
      replaceCells(range.sheet, range.rect, value, (cell, given) => ({ ...cell, numberFormat: wireText(given) }));
    },
    Hyperlink: (range, value, session) => {
      const shown =
        typeof value === 'object' && value !== null && 'textToDisplay' in value ? value.textToDisplay : undefined;
      if (typeof shown === 'string') putCells(range.sheet, range.rect, `'${shown}`, session);
      replaceCells(range.sheet, range.rect, true, (cell) => ({ ...cell, link: value }));
    },
    ColumnHidden: (range, value) => {
      range.sheet.mustBeWritable();
      for (let at = range.rect.column; at < range.rect.column + range.rect.columns; at += 1) {
        if (value === true) range.sheet.hiddenColumns.add(at);
        else range.sheet.hiddenColumns.delete(at);
      }
    },
  },
  part: {
    Worksheet: (range) => range.sheet,
    Format: (range) => new SimRangeFormat('RangeFormat', range),
    DataValidation: (range) => new SimValidation(range),
    ConditionalFormats: (range) => new SimRules(range),
  },
  open: {
    GetCell: (range, [row, column]) =>
      part(range, (r) => ({
        row: r.row + wholeArgument(row),
        column: r.column + wholeArgument(column),
        rows: 1,
        columns: 1,
      })),
    GetRow: (range, [at]) => part(range, (r) => ({ ...r, row: r.row + wholeArgument(at), rows: 1 })),
    GetColumn: (range, [at]) => part(range, (r) => ({ ...r, column: r.column + wholeArgument(at), columns: 1 })),
    GetLastRow: (range) => part(range, (r) => ({ ...r, row: r.row + r.rows - 1, rows: 1 })),
    GetLastColumn: (range) => part(range, (r) => ({ ...r, column: r.column + r.columns - 1, columns: 1 })),
    GetLastCell: (range) =>
      part(range, (r) => ({ row: r.row + r.rows - 1, column: r.column + r.columns - 1, rows: 1, columns: 1 })),
    GetRowsBelow: (range, [count]) =>
      part(range, (r) => ({ ...r, row: r.row + r.rows, rows: wholeArgument(count, 1) })),
    GetRowsAbove: (range, [count]) =>
      part(range, (r) => ({ ...r, row: r.row - wholeArgument(count, 1), rows: wholeArgument(count, 1) })),
    GetEntireColumn: (range) => part(range, (r) => ({ ...r, row: 0, rows: MAX_ROWS })),
    GetEntireRow: (range) => part(range, (r) => ({ ...r, column: 0, columns: MAX_COLUMNS })),
    GetOffsetRange: (range, [down, right]) =>
      part(range, (r) => ({ ...r, row: r.row + wholeArgument(down), column: r.column + wholeArgument(right) })),
    GetResizedRange: (range, [rows, columns]) =>
      part(range, (r) => ({ ...r, rows: r.rows + wholeArgument(rows), columns: r.columns + wholeArgument(columns) })),
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      part(range, (r) => ({ ...r, rows: wholeArgument(rows), columns: wholeArgument(columns) })),
    GetBoundingRect: (range, [other], session) =>
      part(range, (r) => bounding(r, rangeGiven(other, session.workbook, range.sheet).rect)),
    GetIntersection: (range, [other], session) => {
      const common = intersection(range.rect, rangeGiven(other, session.workbook, range.sheet).rect);
      if (common === null) throw new SimError('ItemNotFound');
      return new SimRange(range.sheet, common);
    },
    GetIntersectionOrNullObject: (range, [other], session) => {
      const common = intersection(range.rect, rangeGiven(other, session.workbook, range.sheet).rect);
      return common === null ? null : new SimRange(range.sheet, common);
    },
    GetUsedRange: (range, [valuesOnly]) =>
      usedWithin(range, flagArgument(valuesOnly)) ?? part(range, (r) => ({ ...r, rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => usedWithin(range, flagArgument(valuesOnly)),
    GetMergedAreasOrNullObject: (range) => {
      const merged = mergedWithin(range.sheet, range.rect);
      return merged.length === 0 ? null : new SimAreas(range.sheet, merged);
    },
    GetSpecialCellsOrNullObject: (range, [kind]) => {
      const found = specialCells(range.sheet, range.rect, textArgument(kind));
      return found.length === 0 ? null : new SimAreas(range.sheet, found);
    },
    GetTables: (range, [whole]) =>
      new SimAreas(range.sheet, [range.rect], 'TableScopedCollection', flagArgument(whole)),
    Insert: (range, [direction], session) => {
      const at = range.rect;
      shiftCells(range.sheet, { at, kind: textArgument(direction) === 'Down' ? 'insertDown' : 'insertRight' }, session);
      return new SimRange(range.sheet, at);
    },
  },
  call: {
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows === range.rect.rows && columns === range.rect.columns) return;
      throw new SimError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
    GetCellProperties: (range, [options]) => cellProperties(range, options),
    GetRowProperties: rowProperties,
    SetCellProperties: (range, [given]) => {
      setCellProperties(range, given);
    },
    SetRowProperties: (range, [given]) => {
      setRowProperties(range, given);
    },
    Clear: (range, [what], session) => {
      clearCells(range, what === undefined || what === null ? 'All' : textArgument(what), session);
    },
    CopyFrom: (range, [from, type], session) => {
      copyCells(
        rangeGiven(from, session.workbook, range.sheet),
        range,
        type === undefined || type === null ? 'All' : textArgument(type),
        session,
      );
    },
    Delete: (range, [direction], session) => {
      shiftCells(
        range.sheet,
        { at: range.rect, kind: textArgument(direction) === 'Up' ? 'deleteUp' : 'deleteLeft' },
        session,
      );
    },
    Merge: (range) => {
      range.sheet.mustBeWritable();
      if (range.sheet.tables.some((table) => intersection(table.rect, range.rect) !== null))
        throw new SimError('InvalidArgument', 'A table cannot hold merged cells.');
      range.sheet.merges.push(range.anchor);
      range.sheet.anchors.add(range.anchor);
    },
    Unmerge: (range) => {
      const { merges } = range.sheet;
      for (const merge of [...merges])
        if (merge.rect !== null && contains(range.rect, merge.rect)) merges.splice(merges.indexOf(merge), 1);
    },
    Select: (range, _, session) => {
      session.workbook.active = range.sheet;
      session.workbook.selection = range.rect;
      selectionChanged(range.sheet, range.rect, session);
    },
    Calculate: (_, __, session) => {
      session.workbook.changedSinceCalculation = true;
    },
  },
});
