import { isIsoDate } from '../../../domain/calendar/isoDate';
import { toSerial } from '../../../domain/calendar/serial';
import { columnLetters } from '../../../domain/plan/cellOf';
import { COVER, COVER_ROWS } from '../../../workbook/coverLayout';
import { columnNumberFormat } from '../../../workbook/numberFormats';
import type { CellInput, NewPlanContents } from '../../../workbook/port';
import { TABLES } from '../../../workbook/schema/tables';
import type { ColumnSchema, ColumnType, TableSchema } from '../../../workbook/schema/types';
import { isTypedTotal } from '../../../workbook/typedTotal';
import type { ExcelValue } from '../read/cellContent';
import { excelInput } from '../write/excelInput';
import { planValidation } from './planValidation';
import type { DrawnLook, SheetDrawing } from './sheetDrawing';

/** A list takes in this many rows of another table at least, so that names added later are in it. */
const LIST_ROWS = 500;
const HEADER: Omit<DrawnLook, 'address'> = { bold: true, colour: '#FFFFFF', fill: '#123C69', wrap: true };

function inputOf(input: CellInput | undefined, type: ColumnType, format: string, date1904: boolean): ExcelValue {
  if (input === undefined || input === null) return '';
  if (typeof input === 'string' && type === 'date' && isIsoDate(input)) return toSerial(input, date1904);
  return excelInput(input, format);
}

function unitOf(contents: NewPlanContents): string {
  const unit = contents.cover.moneyUnit;
  return typeof unit === 'string' ? unit : '';
}

function listRange(column: ColumnSchema, contents: NewPlanContents): string | null {
  if (column.choicesFrom === undefined) return null;
  const [name, header] = column.choicesFrom;
  const table = TABLES.find((one) => one.name === name);
  const at = table?.columns.findIndex((one) => one.header === header) ?? -1;
  if (table === undefined || at < 0) return null;
  const letters = columnLetters(at + 1);
  const last = Math.max((contents.tables[name] ?? []).length + 1, LIST_ROWS);
  return `'${table.sheet}'!$${letters}$2:$${letters}$${String(last)}`;
}

const BARE = {
  tabColour: null,
  formulas: null,
  charts: [],
  landscape: true,
  names: [],
  tables: [],
  rules: [],
  blockFormulas: [],
  hiddenColumns: [],
} as const;

/** Runs of sheet rows in which a column has its formula: all of them, but for totals that were typed. */
function untypedRuns(
  column: ColumnSchema,
  given: readonly Readonly<Record<string, CellInput>>[],
  lastRow: number,
): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = 2;
  given.forEach((row, at) => {
    if (!isTypedTotal(column, row[column.key])) return;
    if (at + 1 >= from) runs.push([from, at + 1]);
    from = at + 3;
  });
  return from <= lastRow ? [...runs, [from, lastRow]] : runs;
}

/** One plan table on a sheet of its own, everything as the schema says. */
export function tableDrawing(schema: TableSchema, contents: NewPlanContents, date1904: boolean): SheetDrawing {
  const given = contents.tables[schema.name] ?? [];
  const lastRow = Math.max(given.length, 1) + 1;
  const columns = schema.columns.map((column, at) => {
    const mend = contents.ruleColumns.find((one) => one.table === schema.name && one.header === column.header);
    const formula = mend?.formula ?? column.formula ?? null;
    const letters = columnLetters(at + 1);
    const address = `${letters}2:${letters}${String(lastRow)}`;
    return {
      column,
      mend,
      formula,
      letters,
      address,
      format: columnNumberFormat(column.type, formula !== null, unitOf(contents)),
    };
  });
  const typed = given.map((row) =>
    columns.map(({ column, formula, format }) =>
      formula !== null && !isTypedTotal(column, row[column.key])
        ? ''
        : inputOf(row[column.key], column.type, format, date1904),
    ),
  );
  const body = typed.length > 0 ? typed : [columns.map((): ExcelValue => '')];
  const lastColumn = columnLetters(columns.length);
  return {
    ...BARE,
    name: schema.sheet,
    widths: schema.columns.map((column) => column.width),
    hiddenColumns: columns.filter(({ column }) => column.hidden === true).map(({ letters }) => letters),
    numberFormats: columns
      .filter(({ format }) => format !== 'General')
      .map(({ address, format }) => ({ address, format })),
    rows: [schema.columns.map((column) => column.header), ...body],
    blockFormulas: columns.flatMap(({ column, formula, letters }) =>
      formula === null
        ? []
        : untypedRuns(column, given, lastRow).map(([from, to]) => ({
            address: `${letters}${String(from)}:${letters}${String(to)}`,
            formula,
          })),
    ),
    tables: [{ name: schema.name, address: `A1:${lastColumn}${String(lastRow)}` }],
    looks: [
      { address: `A1:${lastColumn}1`, ...HEADER },
      ...columns.filter(({ column }) => column.type === 'longText').map(({ address }) => ({ address, wrap: true })),
    ],
    rules: columns.flatMap(({ mend, address }) =>
      mend === undefined || mend.colours.length === 0 ? [] : [{ address, colours: mend.colours }],
    ),
    validations: columns.flatMap(
      ({ column, mend, address }) =>
        planValidation(column, address, mend?.choices ?? column.choices ?? null, listRange(column, contents)) ?? [],
    ),
    freezeRow: 1,
    titleRow: 1,
  };
}

/** The Cover: one named cell a setting, with what it is for beside it. */
export function coverDrawing(contents: NewPlanContents, date1904: boolean): SheetDrawing {
  const last = String(COVER.headerRow + COVER_ROWS.length);
  const first = String(COVER.headerRow + 1);
  const cells = COVER_ROWS.map(({ row, field }) => ({
    row,
    field,
    address: `B${String(row)}`,
    format: columnNumberFormat(field.type, false, ''),
  }));
  return {
    ...BARE,
    name: COVER.sheet,
    widths: COVER.widths,
    numberFormats: cells
      .filter(({ format }) => format !== 'General')
      .map(({ address, format }) => ({ address, format })),
    rows: [
      [COVER.title, '', ''],
      [COVER.note, '', ''],
      [...COVER.headers],
      ...cells.map(({ field, format }) => [
        field.label,
        inputOf(contents.cover[field.key] ?? field.initial, field.type, format, date1904),
        field.help,
      ]),
    ],
    looks: [
      { address: 'A1', bold: true, size: 16 },
      { address: 'A2', colour: '#595959' },
      { address: `A${String(COVER.headerRow)}:C${String(COVER.headerRow)}`, ...HEADER },
      { address: `A${first}:A${last}`, bold: true },
      { address: `B${first}:C${last}`, wrap: true },
    ],
    validations: cells.flatMap(
      ({ field, address }) =>
        planValidation(
          { header: field.label, help: field.help, type: field.type, ownership: 'user' },
          address,
          field.choices ?? null,
          null,
        ) ?? [],
    ),
    names: cells.map(({ field, address }) => ({ name: field.name, address })),
    freezeRow: COVER.headerRow,
    titleRow: COVER.headerRow,
  };
}
