import type { SheetModel } from './sheetModel';

/** What a cell holds. Dates are serials, as Excel keeps them; an error is its text. */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** A plan table as it lies in the workbook, whatever its order of rows and columns. */
export interface TableSnapshot {
  /** The table's name in the workbook, which may differ from the schema's in case only. */
  readonly name: string;
  readonly sheet: string;
  /** 1-based sheet row of the header, and 1-based column of the first cell. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas of the body, `null` where a cell has none; absent where the host did not ask for them. */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/** A workbook-level defined name of one cell. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  /** Absolute A1 address without the sheet: `B5`. */
  readonly address: string;
  readonly value: CellValue;
}

/** Something that stands in the way of writing, found before anything changes. */
export interface Obstacle {
  readonly kind:
    | 'readOnly'
    | 'protected'
    | 'filtered'
    | 'merged'
    | 'cellBeingEdited'
    | 'missingTable'
    | 'missingColumn'
    | 'duplicateHeader'
    | 'blockedBelow'
    | 'hiddenHeader'
    | 'sheetTaken'
    | 'tooOld';
  /** Sheet or `Sheet!A1`. */
  readonly where: string;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  /** True where the user's consent lets the command go on (clear the filter, and put it back). */
  readonly canContinueWithConsent: boolean;
}

/** One reading of the workbook: everything that Boardline needs, nothing else. */
export interface WorkbookSnapshot {
  /** File name or the workbook's own name, for messages. */
  readonly name: string;
  readonly sheets: readonly string[];
  readonly tables: readonly TableSnapshot[];
  /** Tables that the workbook has besides, whose cells were not read: the user's own, and those of Boardline's summaries. */
  readonly otherTables?: readonly Pick<TableSnapshot, 'name' | 'sheet'>[];
  readonly names: readonly NamedCell[];
  readonly date1904: boolean;
  readonly obstacles: readonly Obstacle[];
}

/** What is put into a cell: a value, or a formula in en-US. Texts are neutralised by the host (`safeText`). */
export type CellInput = string | number | boolean | null | { readonly formula: string };

/** One cell to be written, found again by its row's key at the moment of writing. */
export interface CellWrite {
  readonly table: string;
  /** The row by the value of its key column: Id in Actions, else the key column named by `keyColumn`. */
  readonly key: string;
  readonly keyColumn: string;
  /** Header as written in the workbook. */
  readonly header: string;
  /** What was there when the plan was read; anything else found now is a conflict, and stays. */
  readonly expected: CellValue;
  readonly value: CellInput;
}

/** A write by position, only for filling keys (Id) of rows that have none yet. */
export interface KeyFill {
  readonly table: string;
  /** 0-based body row, as read. */
  readonly bodyRow: number;
  /** A user's cell of the same row that must still hold what was read, so that a moved row is noticed. */
  readonly witness: { readonly header: string; readonly value: CellValue };
  readonly header: string;
  readonly value: string;
}

/** Rows to be added below a table; cells in the order of `headers`, absent columns left to their formulas. */
export interface RowAppend {
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

export interface NamedCellWrite {
  readonly name: string;
  readonly expected: CellValue;
  readonly value: CellInput;
}

/** All that one command changes, said before it is done. */
export interface ChangeSet {
  /** The command in words, for Undo and for "Put back": `Re-check`. */
  readonly title: string;
  readonly cells: readonly CellWrite[];
  readonly keys: readonly KeyFill[];
  readonly appends: readonly RowAppend[];
  readonly names: readonly NamedCellWrite[];
  /** Sheets that Boardline owns whole: made, or replaced as a whole, in this order. */
  readonly sheets: readonly SheetModel[];
  /** Mend formulas, colours and validation of Boardline's own columns where they were damaged. */
  readonly mend: readonly ColumnMend[];
}

/** A column whose formula, conditional format or validation is to be as the schema says. */
export interface ColumnMend {
  readonly table: string;
  readonly header: string;
  readonly formula: string | null;
  readonly colours: readonly RagColour[];
  readonly choices: readonly string[] | null;
}

/** A word and how its cell looks. */
export interface RagColour {
  readonly word: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly text: string;
}

/** A cell that somebody else changed between reading and writing: theirs stands, ours is offered again. */
export interface Conflict {
  readonly write: CellWrite | KeyFill | NamedCellWrite;
  /** What stands there now; the text `rowGone` where the row itself is not there any more. */
  readonly found: CellValue;
  readonly message: string;
}

export interface ChangeResult {
  /** Cells of tables and named cells; sheets that were made again are not counted. */
  readonly written: number;
  readonly conflicts: readonly Conflict[];
  /** Undoes exactly this change set; keep it for "Put back". */
  readonly restore: RestorePoint | null;
}

/** What the changed cells held before, in the host's own form, readable by the same host only. */
export interface RestorePoint {
  readonly title: string;
  readonly cells: number;
  readonly contents: unknown;
}

/** Progress of long work, and the user's wish to stop. Checked between chunks; nothing is half-written. */
export interface WorkSignal {
  readonly cancelled: () => boolean;
  readonly progress: (done: number, total: number, what: string) => void;
}

/** Tables and cover cells of a new plan workbook, by schema key. */
export interface NewPlanContents {
  /** Table name to rows of values by column key; absent keys are blank. Dates are ISO texts in date columns. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, CellInput>>[]>>;
  /** Cover field key to value; ISO texts for dates. */
  readonly cover: Readonly<Record<string, CellInput>>;
  /** Formulas and colours that the rule set gives: header to formula and colours, of the Actions and BudgetLines tables. */
  readonly ruleColumns: readonly ColumnMend[];
  /** What the formulas will come to, for a host that keeps it beside them; one that calculates needs none. */
  readonly results?: readonly RowResults[];
  /** Summary sheets to be made with it. */
  readonly sheets: readonly SheetModel[];
  readonly properties: { readonly title: string; readonly author: string; readonly subject: string };
}

/** What the formulas of one row come to, by column key; the row as `PlanRow` counts it, on its sheet. */
export interface RowResults {
  readonly table: string;
  readonly row: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** A workbook, live in Excel, as a file's bytes, or in memory: the same promises in all three. */
export interface Workbook {
  /** One reading, the same number of trips whatever the number of rows (chunks aside). */
  read(signal?: WorkSignal): Promise<WorkbookSnapshot>;
  /** Makes every schema sheet in a workbook that has none of them. */
  createPlan(contents: NewPlanContents, signal?: WorkSignal): Promise<ChangeResult>;
  /** Carries out a change set: conflicts are left as found and reported; a fault leaves nothing half-written. */
  apply(changes: ChangeSet, signal?: WorkSignal): Promise<ChangeResult>;
  /** Puts every cell and sheet of a restore point back as it was. */
  putBack(restore: RestorePoint): Promise<ChangeResult>;
}
