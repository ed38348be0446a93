import { excelText } from './cellContent';
import { COVER_FIELDS } from '../../../workbook/schema/cover';
import { TABLES } from '../../../workbook/schema/tables';

/** Where a table lies, before its body is read. Rows and columns count from nought, as Excel's indexes do. */
export interface TableLayout {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly bodyRows: number;
  readonly headers: readonly string[];
  readonly showTotals: boolean;
  readonly filtered: boolean;
  /** Last row of its sheet that holds anything. */
  readonly lastUsedRow: number;
}

export interface NameLayout {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
}

export interface WorkbookLayout {
  readonly name: string;
  readonly readOnly: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly protected: boolean }[];
  readonly tables: readonly TableLayout[];
  /** Tables that were asked for and whose header row is hidden: without it no column can be found. */
  readonly headless: readonly TablePlace[];
  readonly names: readonly NameLayout[];
  /** Every table of the workbook and its sheet, those that were not asked for included. */
  readonly everyTable: readonly TablePlace[];
}

interface Headless extends TablePlace {
  readonly headers: null;
}

/** A table by its name, and the sheet on which it stands. */
interface TablePlace {
  readonly name: string;
  readonly sheet: string;
}

/** 1 January 2000 in a workbook that counts from 1904. */
const MILLENNIUM_1904 = 35_064;

/**
 * The header row is asked for as the first row of the table: a table whose header row is hidden has no header range, and
 * to ask for it would fail the whole request.
 */
function loadTable(context: Excel.RequestContext, name: string): () => TableLayout | Headless | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const sheet = table.worksheet;
  const header = table.getRange().getRow(0);
  const body = table.getDataBodyRange();
  const used = sheet.getUsedRangeOrNullObject(true);
  table.load('name,showTotals,showHeaders');
  table.autoFilter.load('isDataFiltered');
  sheet.load('name');
  header.load('values,rowIndex,columnIndex');
  body.load('rowCount');
  used.load('rowIndex,rowCount');
  return () => {
    if (table.isNullObject) return null;
    if (!table.showHeaders) return { name: table.name, sheet: sheet.name, headers: null };
    return {
      name: table.name,
      sheet: sheet.name,
      headerRow: header.rowIndex,
      firstColumn: header.columnIndex,
      bodyRows: body.rowCount,
      headers: (header.values[0] ?? []).map(String),
      showTotals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
      lastUsedRow: used.isNullObject ? header.rowIndex : used.rowIndex + used.rowCount - 1,
    };
  };
}

function loadName(context: Excel.RequestContext, name: string): () => NameLayout | null {
  const item = context.workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject();
  item.load('name');
  range.load('address,values,formulas,numberFormat');
  return () => {
    if (item.isNullObject || range.isNullObject) return null;
    const at = range.address.lastIndexOf('!');
    return {
      name: item.name,
      sheet: range.address.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'"),
      address: range.address.slice(at + 1),
      value: (range.values[0] as unknown[] | undefined)?.[0],
      formula: (range.formulas[0] as unknown[] | undefined)?.[0],
      numberFormat: excelText((range.numberFormat[0] as unknown[] | undefined)?.[0]),
    };
  };
}

/** Those of the plan among the tables that a workbook has, in the order of the schema. */
function plansOwn(names: readonly string[]): readonly string[] {
  return TABLES.flatMap((schema) => names.filter((name) => name.toLowerCase() === schema.name.toLowerCase()));
}

/**
 * Sheets, tables, names, protection, filters and the date system: in one trip, or in two for every table of the plan that
 * there is. Of the user's own tables only the names and sheets are asked for.
 */
export async function readLayout(
  context: Excel.RequestContext,
  tables: readonly string[] | 'plan',
  names: readonly string[] = COVER_FIELDS.map((field) => field.name),
): Promise<WorkbookLayout> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.worksheets.load('items/name,items/protection/protected');
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  workbook.tables.load('items/name,items/worksheet/name');
  let pending = tables === 'plan' ? [] : tables.map((name) => loadTable(context, name));
  const pendingNames = names.map((name) => loadName(context, name));
  await context.sync();
  if (tables === 'plan') {
    pending = plansOwn(workbook.tables.items.map((table) => table.name)).map((name) => loadTable(context, name));
    await context.sync();
  }
  const found = pending.flatMap((table) => table() ?? []);
  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    date1904: millennium.value === MILLENNIUM_1904,
    sheets: workbook.worksheets.items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected })),
    tables: found.filter((table) => table.headers !== null),
    headless: found.filter((table) => table.headers === null),
    names: pendingNames.flatMap((name) => name() ?? []),
    everyTable: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
  };
}
