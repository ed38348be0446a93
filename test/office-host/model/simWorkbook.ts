import { SimError } from '../wire/simError';
import { SimObject, SimPart } from '../wire/simObject';
import type { Session } from '../wire/session';
import { isBlank } from './cell';
import type { Rect } from './rect';
import type { SimName } from './simName';
import { SimRange } from './simRange';
import { SimSheet } from './simSheet';
import type { SimTable } from './simTable';
import { currentVariant, type ExcelVariant } from '../variants';

/** Works formulas out; what it cannot work out it leaves. */
export interface Calculator {
  recalculate(workbook: SimWorkbook): void;
}

/** One workbook in the simulated Excel, shared by every client that has it open. */
export class SimWorkbook extends SimObject {
  readonly type = 'Workbook';
  readonly sheets: SimSheet[] = [];
  readonly names: SimName[] = [];
  readonly properties = new SimPart('DocumentProperties');
  readonly settings = new Map<string, SimPart>();
  readonly comments: SimPart[] = [];
  /** The clients that have it open. */
  readonly sessions = new Set<Session>();
  /** Workbooks that a client asked Excel to open, as base64. */
  readonly opened: string[] = [];
  readOnly = false;
  date1904 = false;
  /** Somebody is typing in a cell: every request is refused (Microsoft: `InvalidOperationInCellEditMode`). */
  cellBeingEdited = false;
  active: SimSheet;
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  calculator: Calculator | null = null;
  changedSinceCalculation = false;
  private nextId = 1;

  constructor(
    public name = 'Plan.xlsx',
    /** The Excel that has it open. */
    readonly variant: ExcelVariant = currentVariant(),
  ) {
    super();
    this.active = this.addSheet('Sheet1');
  }

  newId(): string {
    return `{00000000-0001-0000-${String(this.nextId++).padStart(4, '0')}-000000000000}`;
  }

  addSheet(name?: string): SimSheet {
    if (this.readOnly) throw new SimError('AccessDenied');
    let given = name;
    for (let at = this.sheets.length + 1; given === undefined; at += 1) {
      if (this.sheetNamed(`Sheet${String(at)}`) === undefined) given = `Sheet${String(at)}`;
    }
    this.mustBeFreeSheetName(given);
    const sheet = new SimSheet(this, this.newId(), given);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Excel's own rules for a sheet's name (Microsoft Support, "Rename a worksheet"). */
  mustBeFreeSheetName(name: string): void {
    if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
      throw new SimError('InvalidArgument');
    if (this.sheetNamed(name) !== undefined) throw new SimError('ItemAlreadyExists');
  }

  sheetNamed(name: string): SimSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get tables(): readonly SimTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  tableNamed(name: string): SimTable | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** Keeps a range's place up to date for as long as a client holds it. */
  hold(object: SimObject): void {
    if (object instanceof SimRange) object.sheet.anchors.add(object.anchor);
  }

  forget(object: SimObject): void {
    if (object instanceof SimRange) object.sheet.anchors.delete(object.anchor);
  }

  /** Called when a request ends: formulas are worked out, ranges that nobody keeps are let go. */
  settle(): void {
    for (const sheet of this.sheets) sheet.loose.clear();
    if (this.changedSinceCalculation && this.calculator !== null) this.calculator.recalculate(this);
    this.changedSinceCalculation = false;
  }

  /** True where a block holds no value. */
  blank(sheet: SimSheet, rect: Rect): boolean {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        if (!isBlank(sheet.grid.at(row, column))) return false;
      }
    }
    return true;
  }
}
