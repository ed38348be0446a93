import { columnLetters, columnNumber } from '../../../src/domain/plan/cellOf';
import { SimError } from '../wire/simError';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './rect';

function cellText(row: number, column: number): string {
  return `${columnLetters(column + 1)}${String(row + 1)}`;
}

/** `A1`, `A1:C9`, `A:C` or `1:9`, without the sheet. */
export function addressOf(rect: Rect): string {
  const last = columnLetters(rect.column + rect.columns);
  if (rect.rows === MAX_ROWS) return `${columnLetters(rect.column + 1)}:${last}`;
  if (rect.columns === MAX_COLUMNS) return `${String(rect.row + 1)}:${String(rect.row + rect.rows)}`;
  const first = cellText(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${cellText(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** A sheet's name as it stands before the exclamation mark. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Sheet (if there is one) and the rest of an address: `'My sheet'!A1`. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly local: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, local: address };
  const sheet = address.slice(0, at);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    local: address.slice(at + 1),
  };
}

/** The block that an address without sheet names; `InvalidArgument` where it is none. */
export function rectOf(local: string): Rect {
  const plain = local.replace(/\$/g, '');
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(plain);
  if (cells !== null) {
    const row = Number(cells[2]) - 1;
    const column = columnNumber(cells[1] ?? '') - 1;
    const toRow = cells[4] === undefined ? row : Number(cells[4]) - 1;
    const toColumn = cells[3] === undefined ? column : columnNumber(cells[3]) - 1;
    return {
      row: Math.min(row, toRow),
      column: Math.min(column, toColumn),
      rows: Math.abs(toRow - row) + 1,
      columns: Math.abs(toColumn - column) + 1,
    };
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const from = columnNumber(columns[1] ?? '') - 1;
    return { row: 0, column: from, rows: MAX_ROWS, columns: columnNumber(columns[2] ?? '') - from };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) {
    const from = Number(rows[1]) - 1;
    return { row: from, column: 0, rows: Number(rows[2]) - from, columns: MAX_COLUMNS };
  }
  throw new SimError('InvalidArgument');
}
