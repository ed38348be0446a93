import type { OpenedPlan } from '../../application/openPlan';
import { isIsoDate, longDate } from '../../domain/calendar/isoDate';
import { fromSerial } from '../../domain/calendar/serial';
import type { CellValue, TableSnapshot } from '../../workbook/port';
import { COVER_FIELDS } from '../../workbook/schema/cover';
import { columnFor, TABLES } from '../../workbook/schema/tables';
import type { ColumnSchema, ColumnType } from '../../workbook/schema/types';

/** A sheet of the workbook in use as the browser shows it: texts only. */
export interface ShownSheet {
  readonly name: string;
  readonly headers: readonly string[];
  /** Columns whose figures are set to the right. */
  readonly numeric: readonly boolean[];
  /** Width of each column in characters, as in the workbook. */
  readonly widths: readonly number[];
  /** Place of the column that carries a status's colours, or -1. */
  readonly ragColumn: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** The Cover and every table of the plan that has rows, in the workbook's order; hidden columns stay hidden. */
export function shownSheets(opened: OpenedPlan): readonly ShownSheet[] {
  const { snapshot } = opened;
  const tables = snapshot.tables
    .filter((table) => TABLES.some((schema) => schema.name.toLowerCase() === table.name.toLowerCase()))
    .map((table) => shownTable(opened, table));
  const inOrder = snapshot.sheets.flatMap((sheet) => tables.filter((shown) => shown.name === sheet));
  return [...cover(opened), ...inOrder];
}

function cover(opened: OpenedPlan): readonly ShownSheet[] {
  const { snapshot } = opened;
  const rows = COVER_FIELDS.flatMap((field) => {
    const cell = snapshot.names.find((each) => each.name.toLowerCase() === field.name.toLowerCase());
    if (cell === undefined) return [];
    const row = Number(/\d+$/.exec(cell.address)?.[0] ?? 0);
    return [{ sheet: cell.sheet, row, cells: [field.label, shownValue(cell.value, field.type, snapshot.date1904)] }];
  });
  const first = rows[0];
  if (first === undefined) return [];
  return [{ name: first.sheet, headers: ['', ''], numeric: [false, false], widths: [24, 60], ragColumn: -1, rows }];
}

function shownTable(opened: OpenedPlan, table: TableSnapshot): ShownSheet {
  const schema = TABLES.find((each) => each.name.toLowerCase() === table.name.toLowerCase());
  const columns = table.headers.map((header, place) => ({
    header,
    place,
    schema: schema === undefined ? undefined : columnFor(schema, header),
  }));
  const visible = columns.filter((column) => column.schema?.hidden !== true);
  const assessed = new Map(opened.assessment.actions.map((each) => [each.action.row, each]));
  const actions = schema?.name === 'Actions';
  return {
    name: table.sheet,
    headers: visible.map((column) => column.header),
    numeric: visible.map((column) => ['whole', 'number', 'percent', 'money'].includes(column.schema?.type ?? 'text')),
    widths: visible.map((column) => column.schema?.width ?? 14),
    ragColumn: visible.findIndex((column) => column.schema?.key === 'rag'),
    rows: table.rows.map((values, body) => {
      const row = table.headerRow + 1 + body;
      const cells = visible.map((column) => {
        const value = values[column.place] ?? null;
        // A file that no program has calculated yet holds formulas without results: show what they will give.
        if (actions && value === null) return notCalculated(column.schema, assessed.get(row));
        return shownValue(value, column.schema?.type ?? 'text', opened.snapshot.date1904);
      });
      return { row, cells };
    }),
  };
}

function notCalculated(
  column: ColumnSchema | undefined,
  assessed: OpenedPlan['assessment']['actions'][number] | undefined,
): string {
  if (column === undefined || assessed === undefined) return '';
  if (column.key === 'rag') return assessed.rag;
  if (column.key === 'reason') return assessed.reason;
  return column.key === 'slippageDays' && assessed.slippageDays !== null ? String(assessed.slippageDays) : '';
}

function shownValue(value: CellValue, type: ColumnType, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (type === 'date') {
    const date = typeof value === 'number' ? fromSerial(value, date1904) : isIsoDate(value) ? value : null;
    return date === null ? String(value) : longDate(date);
  }
  if (typeof value === 'string') return value;
  if (type === 'percent') return `${String(Math.round(value * 1000) / 10)} %`;
  return type === 'text' || type === 'longText' ? String(value) : value.toLocaleString('en-GB');
}
