import { blankResult } from '../blankResults';
import type { CellInput, CellValue, ColumnMend, NewPlanContents } from '../port';
import type { ColumnSchema, TableSchema } from '../schema/types';
import { isTypedTotal } from '../typedTotal';
import { cellRule } from './cellRule';
import { columnStyle, HEADER_STYLE, wrapsWords } from './columnStyle';
import type { PlanCell, PlanSheet, SheetRange } from './planSheet';
import { readableWidth } from './readableWidth';
import { printedColumns, tablePage } from './tablePage';
import { TAB_COLOURS } from './tabColours';

type Given = Readonly<Record<string, CellInput>>;

/** A column with what the plan's rule set makes of it. */
interface PlannedColumn {
  readonly column: ColumnSchema;
  readonly mend: ColumnMend | undefined;
  readonly formula: string | null;
}

/** One plan table on a sheet of its own: header in row 1, at least one row, everything as the schema says. */
export function tableSheet(schema: TableSchema, contents: NewPlanContents): PlanSheet {
  const given: readonly Given[] = contents.tables[schema.name] ?? [];
  const rows = given.length > 0 ? given : [{}];
  const lastRow = rows.length + 1;
  const columns = plannedColumns(schema, contents);
  const results = resultsOf(schema, contents);
  const body = rows.map((row, down) => {
    const own = results.get(down + 2);
    const isBlank = Object.values(row).every((input) => input === null || input === '');
    const resultOf = (key: string): CellValue => (isBlank ? blankResult(schema.name, key) : (own?.[key] ?? null));
    return columns.map((planned) => cellOf(planned, row, resultOf));
  });
  const bodyOf = (at: number): SheetRange => ({ firstRow: 2, lastRow, firstColumn: at + 1, lastColumn: at + 1 });
  const header = { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: columns.length };
  const hidden = columns.flatMap(({ column }, at) => (column.hidden === true ? [at + 1] : []));
  const printed = printedColumns(schema);
  const widths = columns.map(({ column }, at) => {
    const words = wrapsWords(column.type) && column.hidden !== true ? body.map((row) => row[at]) : [];
    return readableWidth(column.width, words, printed === null || at < printed);
  });
  const unit = contents.cover.moneyUnit;
  return {
    name: schema.sheet,
    tabColour: TAB_COLOURS[schema.kept],
    widths,
    hidden,
    cells: [columns.map(({ column }) => column.header), ...body],
    areas: [
      { ...header, ...HEADER_STYLE },
      ...columns.map(({ column, formula }, at) => ({
        ...bodyOf(at),
        ...columnStyle(column.type, formula !== null, typeof unit === 'string' ? unit : '', () =>
          given.map((row) => row[column.key] ?? null),
        ),
        // LibreOffice makes a row as high as the words of a hidden column ask for too.
        ...(column.hidden === true ? { wrap: false } : {}),
      })),
    ],
    table: {
      name: schema.name,
      range: { ...header, lastRow },
      columns: columns.map(({ column, formula }) => ({ header: column.header, formula })),
    },
    words: columns.flatMap(({ mend }, at) =>
      mend === undefined || mend.colours.length === 0 ? [] : [{ range: bodyOf(at), colours: mend.colours }],
    ),
    rules: columns.map(({ column, mend }, at) => ({
      range: bodyOf(at),
      rule: cellRule(column, mend?.choices ?? column.choices ?? null),
    })),
    names: [],
    frozen: { rows: 1, columns: schema.frozenColumns ?? 0 },
    page: tablePage(schema, widths, hidden),
  };
}

function plannedColumns(schema: TableSchema, contents: NewPlanContents): readonly PlannedColumn[] {
  return schema.columns.map((column) => {
    const mend = contents.ruleColumns.find((one) => one.table === schema.name && one.header === column.header);
    return { column, mend, formula: mend?.formula ?? column.formula ?? null };
  });
}

/** What the formulas of the table's rows come to, by sheet row. */
function resultsOf(
  schema: TableSchema,
  contents: NewPlanContents,
): ReadonlyMap<number, Readonly<Record<string, CellValue>>> {
  const own = contents.results?.filter(({ table }) => table === schema.name) ?? [];
  return new Map(own.map(({ row, values }) => [row, values]));
}

/** A column's formula stands in all its cells, but for totals that were typed and formulas that were given. */
function cellOf({ column, formula }: PlannedColumn, row: Given, resultOf: (key: string) => CellValue): PlanCell {
  const input = row[column.key] ?? null;
  if (typeof input === 'object' && input !== null)
    return { formula: input.formula, result: resultOf(column.key), ofColumn: false };
  if (formula === null || isTypedTotal(column, input)) return input === '' ? null : input;
  return { formula, result: input ?? resultOf(column.key), ofColumn: true };
}
