import { rectOf } from '../model/address';
import type { SimCell } from '../model/cell';
import type { Rect } from '../model/rect';
import type { SimSheet } from '../model/simSheet';
import type { Calculator, SimWorkbook } from '../model/simWorkbook';
import { NotModelled } from '../wire/simError';
import { Block, type Calculated, CellError, NAME_ERROR, REFERENCE_ERROR, type Scalar } from './calculated';
import { scalar } from './coerce';
import { evaluate, type FormulaHome } from './evaluate';
import { parseFormula } from './parseFormula';

/**
 * Works out every formula of the workbook with the functions that Boardline's own formulas use; any other function fails by
 * name. LibreOffice is its judge (`calculator.test.ts`).
 */
export const boardlineCalculator: Calculator = {
  recalculate: (workbook) => {
    const pass = new Calculation(workbook);
    for (const sheet of workbook.sheets) {
      for (const { row, column, cell } of [...sheet.grid.filled()]) {
        if (cell.formula === null) continue;
        const value = pass.valueAt(sheet, row, column);
        sheet.grid.put(row, column, shown(cell, value));
      }
    }
  },
};

function shown(cell: SimCell, value: Scalar): SimCell {
  const error = value instanceof CellError;
  return { ...cell, value: error ? value.text : (value ?? 0), error };
}

/** One pass over the workbook; each cell is worked out once, when it is first asked for. */
class Calculation {
  private readonly known = new Map<SimSheet, Map<number, Scalar>>();
  private readonly blocks = new Map<string, Block>();
  private readonly open = new Set<string>();

  constructor(private readonly workbook: SimWorkbook) {}

  valueAt(sheet: SimSheet, row: number, column: number): Scalar {
    const cell = sheet.grid.at(row, column);
    if (cell.formula === null) return cell.error ? new CellError(String(cell.value)) : blankAsNull(cell);
    const place = row * 16_384 + column;
    let cells = this.known.get(sheet);
    if (cells === undefined) this.known.set(sheet, (cells = new Map<number, Scalar>()));
    const known = cells.get(place);
    if (known !== undefined) return known;
    const key = `${sheet.id}|${String(place)}`;
    if (this.open.has(key)) throw new NotModelled(`a formula that goes round in a circle on ${sheet.name}`);
    this.open.add(key);
    const value = scalar(evaluate(parseFormula(cell.formula), this.homeAt(sheet, row, column)));
    this.open.delete(key);
    cells.set(place, value ?? 0);
    return value ?? 0;
  }

  private homeAt(sheet: SimSheet, row: number, column: number): FormulaHome {
    return {
      date1904: this.workbook.date1904,
      cells: (named, address) => {
        const on = named === null ? sheet : this.workbook.sheetNamed(named);
        return on === undefined ? REFERENCE_ERROR : this.block(on, rectOf(address));
      },
      column: (table, parts) => this.tableColumn(table, parts, sheet, row, column),
      name: (name) => {
        const found = this.workbook.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
        if (found === undefined) return NAME_ERROR;
        const rect = found.target?.anchor.rect ?? null;
        if (found.target === null || rect === null || found.target.sheet.deleted) return REFERENCE_ERROR;
        return this.block(found.target.sheet, rect);
      },
    };
  }

  private block(sheet: SimSheet, rect: Rect): Calculated {
    if (rect.rows === 1 && rect.columns === 1) return this.valueAt(sheet, rect.row, rect.column);
    const key = `${sheet.id}|${JSON.stringify(rect)}`;
    const known = this.blocks.get(key);
    if (known !== undefined) return known;
    const used = sheet.grid.used(false);
    const last = Math.max(rect.row, Math.min(rect.row + rect.rows, used === null ? 1 : used.row + used.rows) - 1);
    const rows = Array.from({ length: Math.min(rect.rows, last - rect.row + 1) }, (_, down) =>
      Array.from({ length: rect.columns }, (__, across) => this.valueAt(sheet, rect.row + down, rect.column + across)),
    );
    const made = new Block(rows);
    this.blocks.set(key, made);
    return made;
  }

  private tableColumn(
    name: string,
    parts: readonly string[],
    sheet: SimSheet,
    row: number,
    column: number,
  ): Calculated {
    const table = this.workbook.tableNamed(name);
    if (table === undefined) return REFERENCE_ERROR;
    const thisRow = /^#this row$/i.test(parts[0] ?? '');
    if (!thisRow && parts.some((part) => part.startsWith('#')))
      throw new NotModelled(`the reference ${name}[${parts.join(',')}]`);
    const [from, , to] = thisRow ? parts.slice(1) : parts;
    const headers = Array.from({ length: table.rect.columns }, (_, at) => table.headerAt(at).toLowerCase());
    const first = headers.indexOf((from ?? '').toLowerCase());
    const last = to === undefined ? first : headers.indexOf(to.toLowerCase());
    if (first < 0 || last < 0) return REFERENCE_ERROR;
    const { body } = table;
    if (thisRow && (sheet !== table.sheet || row < body.row || row >= body.row + body.rows))
      throw new NotModelled(`${name}[#This Row] outside the table, in column ${String(column + 1)} of ${sheet.name}`);
    const rows = thisRow ? { row, rows: 1 } : { row: body.row, rows: body.rows };
    return this.block(table.sheet, {
      ...rows,
      column: body.column + Math.min(first, last),
      columns: Math.abs(last - first) + 1,
    });
  }
}

function blankAsNull({ value, textMark }: SimCell): Scalar {
  return value === '' && !textMark ? null : value;
}
