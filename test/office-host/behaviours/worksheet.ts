import { flagArgument, textArgument, wholeArgument } from '../wire/arguments';
import { type Argument, define } from '../wire/behaviour';
import { SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { rewriteFormulas } from '../model/everyFormula';
import { withMovedReferences, withRenamedSheet } from '../model/formulaText';
import { SimOwned } from '../model/owned';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../model/rect';
import { SimRange } from '../model/simRange';
import type { SimSheet } from '../model/simSheet';
import type { SimWorkbook } from '../model/simWorkbook';
import { rangeGiven } from './shared';

function used(sheet: SimSheet, valuesOnly: Argument): SimRange | null {
  const rect = sheet.grid.used(flagArgument(valuesOnly));
  return rect === null ? null : new SimRange(sheet, rect);
}

function rename(sheet: SimSheet, name: string): void {
  if (sheet.workbook.readOnly) throw new SimError('AccessDenied');
  if (name === sheet.name) return;
  if (name.toLowerCase() !== sheet.name.toLowerCase()) sheet.workbook.mustBeFreeSheetName(name);
  const before = sheet.name;
  rewriteFormulas(sheet.workbook, (formula) => withRenamedSheet(formula, before, name));
  sheet.name = name;
}

/** The last visible sheet cannot go; references to a sheet that went are errors (Microsoft Support, "Delete a worksheet"). */
function remove(sheet: SimSheet): void {
  const { workbook } = sheet;
  if (workbook.readOnly) throw new SimError('AccessDenied');
  const visible = workbook.sheets.filter((other) => other !== sheet && other.kept.get('Visibility') !== 'Hidden');
  if (visible.length === 0) throw new SimError('InvalidOperation');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  rewriteFormulas(workbook, (formula, home) => withMovedReferences(formula, home.name, sheet.name, () => null));
  if (workbook.active === sheet && visible[0] !== undefined) workbook.active = visible[0];
}

function moveTo(sheet: SimSheet, position: Wire): void {
  const { sheets } = sheet.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(Number(position), 0, sheet);
}

const WHOLE: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

define<SimSheet>('Worksheet', {
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
  },
  set: {
    Name: (sheet, value) => {
      rename(sheet, textArgument(value));
    },
    Position: (sheet, value) => {
      moveTo(sheet, value);
    },
  },
  kept: {
    Visibility: 'Visible',
    TabColor: '',
    ShowGridlines: true,
    ShowHeadings: true,
    EnableCalculation: true,
    StandardWidth: 64,
  },
  beforeChange: (sheet) => {
    sheet.mustBeWritable();
  },
  part: {
    Tables: (sheet) => new SimOwned('TableCollection', sheet),
    Charts: (sheet) => new SimOwned('ChartCollection', sheet),
    Names: (sheet) => new SimOwned('NamedItemCollection', sheet),
    Protection: (sheet) => new SimOwned('WorksheetProtection', sheet),
    FreezePanes: (sheet) => new SimOwned('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => new SimOwned('PageLayout', sheet),
    Comments: (sheet) => new SimOwned('CommentCollection', sheet),
  },
  open: {
    GetRange: (sheet, [address]) =>
      typeof address === 'string' && address !== ''
        ? rangeGiven(address, sheet.workbook, sheet)
        : new SimRange(sheet, WHOLE),
    GetCell: (sheet, [row, column]) =>
      new SimRange(sheet, { row: wholeArgument(row), column: wholeArgument(column), rows: 1, columns: 1 }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      new SimRange(sheet, {
        row: wholeArgument(row),
        column: wholeArgument(column),
        rows: wholeArgument(rows),
        columns: wholeArgument(columns),
      }),
    GetUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? new SimRange(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
  },
  call: {
    Activate: (sheet) => {
      sheet.workbook.active = sheet;
    },
    Delete: (sheet) => {
      remove(sheet);
    },
    Calculate: (sheet) => {
      sheet.workbook.changedSinceCalculation = true;
    },
  },
});

function byNameOrId(workbook: SimWorkbook, key: string | number): SimSheet | null {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheetNamed(String(key)) ?? null;
}

define<SimOwned<SimWorkbook>>('WorksheetCollection', {
  items: ({ owner }) => owner.sheets,
  find: ({ owner }, key) => byNameOrId(owner, key),
  open: {
    Add: ({ owner }, [name]) => owner.addSheet(typeof name === 'string' ? name : undefined),
    GetActiveWorksheet: ({ owner }) => owner.active,
    GetFirst: ({ owner }) => owner.sheets[0] ?? null,
    GetLast: ({ owner }) => owner.sheets.at(-1) ?? null,
  },
});

/** Protecting twice fails, and so does unprotecting an open sheet (office-js issue 6784). */
define<SimOwned<SimSheet>>('WorksheetProtection', {
  get: {
    Protected: ({ owner }) => owner.protection !== null,
    Options: ({ owner }) => owner.protection?.options ?? null,
  },
  call: {
    Protect: ({ owner }, [options]) => {
      if (owner.protection !== null) throw new SimError('InvalidOperation');
      owner.protection = { options: (options ?? null) as Wire };
    },
    Unprotect: ({ owner }) => {
      if (owner.protection === null) throw new SimError('InvalidOperation');
      owner.protection = null;
    },
  },
});

define<SimOwned<SimSheet>>('WorksheetFreezePanes', {
  open: { GetLocationOrNullObject: ({ owner }) => (owner.frozen === null ? null : new SimRange(owner, owner.frozen)) },
  call: {
    FreezeRows: ({ owner }, [count]) => {
      owner.frozen = { row: 0, column: 0, rows: wholeArgument(count, 1), columns: MAX_COLUMNS };
    },
    FreezeColumns: ({ owner }, [count]) => {
      owner.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns: wholeArgument(count, 1) };
    },
    FreezeAt: ({ owner }, [range], session) => {
      owner.frozen = rangeGiven(range, session.workbook, owner).rect;
    },
    Unfreeze: ({ owner }) => {
      owner.frozen = null;
    },
  },
});
