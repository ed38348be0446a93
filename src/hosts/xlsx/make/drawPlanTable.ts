import type ExcelJs from 'exceljs';
import { isIsoDate } from '../../../domain/calendar/isoDate';
import { toSerial } from '../../../domain/calendar/serial';
import { columnLetters } from '../../../domain/plan/cellOf';
import { toFileFormula } from '../../../workbook/fileFormula';
import type { CellInput, CellValue, ColumnMend, NewPlanContents } from '../../../workbook/port';
import type { ColumnSchema, TableSchema } from '../../../workbook/schema/types';
import { isTypedTotal } from '../../../workbook/typedTotal';
import type { SheetExtras } from './bookSheet';
import { viewOf } from './drawSheet';
import { formulaToken } from './formulaTokens';
import { PlanStyles } from './planStyles';
import { printSetup } from './printSetup';
import { isQuoted } from './quotedText';
import { addRagRule } from './ragRule';
import { validationOf } from './validation';

/** A list takes in this many rows of another table at least, so that names added later are in it. */
const LIST_ROWS = 500;

/** Draws one plan table on its own sheet: header in row 1, at least one row, everything as the schema says. */
export function drawPlanTable(
  book: ExcelJs.Workbook,
  schema: TableSchema,
  contents: NewPlanContents,
  listRanges: ReadonlyMap<string, string>,
): SheetExtras {
  const rows = contents.tables[schema.name] ?? [];
  const lastRow = Math.max(rows.length, 1) + 1;
  const sheet = book.addWorksheet(schema.sheet, {
    ...printSetup(schema.sheet, true),
    views: [viewOf(1)],
  });
  const unit = contents.cover.moneyUnit;
  const styles = new PlanStyles(typeof unit === 'string' ? unit : '');
  let formats = 0;
  const columnFormulas: string[] = [];
  const columns = schema.columns.map((column, at) => {
    const mend = contents.ruleColumns.find((each) => each.table === schema.name && each.header === column.header);
    const formula = mend?.formula ?? column.formula ?? null;
    const token = formula === null ? null : formulaToken(columnFormulas.push(toFileFormula(formula)) - 1);
    const letters = columnLetters(at + 1);
    const place = sheet.getColumn(at + 1);
    place.width = column.width;
    place.hidden = column.hidden === true;
    sheet.getRow(1).getCell(at + 1).value = column.header;
    sheet.getRow(1).getCell(at + 1).style = styles.header();
    const body = `${letters}2:${letters}${String(lastRow)}`;
    addRules(sheet, column, mend, body, listRanges);
    if (mend !== undefined && mend.colours.length > 0) {
      addRagRule(sheet, body, mend.colours, formats);
      formats += mend.colours.length;
    }
    return { column, formula, token };
  });
  const results = new Map(
    contents.results?.flatMap(({ table, row, values }) => (table === schema.name ? [[row, values] as const] : [])),
  );
  for (let down = 0; down < lastRow - 1; down += 1) {
    const row = sheet.getRow(down + 2);
    columns.forEach(({ column, token }, at) => {
      const result = token === null ? null : (results.get(down + 2)?.[column.key] ?? null);
      drawCell(row.getCell(at + 1), column, token, rows[down]?.[column.key] ?? null, result, styles);
    });
  }
  const ref = `A1:${columnLetters(columns.length)}${String(lastRow)}`;
  const headers = columns.map(({ column, formula }) => ({ header: column.header, formula }));
  return {
    sheet: schema.sheet,
    tables: [{ name: schema.name, ref, columns: headers }],
    links: [],
    charts: [],
    printTitleRow: 1,
    names: [],
    columnFormulas,
  };
}

/** Where the choices of other columns stand, by `Table|Header`, for the tables of a plan. */
export function listRangesOf(tables: readonly TableSchema[], contents: NewPlanContents): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap((table) =>
      table.columns.map((column, at) => {
        const letters = columnLetters(at + 1);
        const last = Math.max((contents.tables[table.name] ?? []).length + 1, LIST_ROWS);
        return [
          `${table.name}|${column.header}`,
          `'${table.sheet}'!$${letters}$2:$${letters}$${String(last)}`,
        ] as const;
      }),
    ),
  );
}

function drawCell(
  cell: ExcelJs.Cell,
  column: ColumnSchema,
  token: string | null,
  input: CellInput,
  result: CellValue,
  styles: PlanStyles,
): void {
  const standing = isTypedTotal(column, input) ? null : token;
  const own = typeof input === 'object' && input !== null ? toFileFormula(input.formula) : standing;
  const value = typeof input === 'object' ? null : valueOf(input, column);
  if (own === null) cell.value = value;
  else cell.value = { formula: own, ...resultOf(value ?? result) };
  cell.style = styles.body(column, own !== null, own === null && isQuoted(value));
}

function resultOf(result: CellValue): { result?: string | number | boolean } {
  return result === null || result === '' || typeof result === 'object' ? {} : { result };
}

/** The value as a file holds it: ISO texts of date columns as serials. */
export function valueOf(
  input: string | number | boolean | null,
  column: Pick<ColumnSchema, 'type'>,
): string | number | boolean | null {
  if (typeof input !== 'string') return input;
  if (input === '') return null;
  return column.type === 'date' && isIsoDate(input) ? toSerial(input) : input;
}

function addRules(
  sheet: ExcelJs.Worksheet,
  column: ColumnSchema,
  mend: ColumnMend | undefined,
  body: string,
  listRanges: ReadonlyMap<string, string>,
): void {
  const from = column.choicesFrom;
  const listRange = from === undefined ? null : (listRanges.get(from.join('|')) ?? null);
  const choices = mend?.choices ?? column.choices ?? null;
  sheet.dataValidations.add(body, validationOf(column, choices, listRange));
}
