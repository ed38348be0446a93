/** What a column's cells hold. */
export type ColumnType = 'text' | 'longText' | 'date' | 'whole' | 'number' | 'percent' | 'money' | 'choice' | 'yesNo';

/** Who may type there: the user, Boardline, either, or nobody (a formula). */
export type Ownership = 'user' | 'boardline' | 'shared' | 'formula';

/** One column of a plan table, described once; everything that needs to know of it reads it here. */
export interface ColumnSchema {
  /** The property of the domain's row that holds it. */
  readonly key: string;
  readonly header: string;
  /** Other headers that mean the same in plans as people keep them, in lower case. */
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  readonly ownership: Ownership;
  /** Width in characters. */
  readonly width: number;
  /** What a person should type, in one sentence; it is the input message, the Guide and the reference page. */
  readonly help: string;
  /** Fixed words of a validation list, at most 255 characters joined. */
  readonly choices?: readonly string[];
  /** en-US formula with long structured references; `RAG`-like columns take theirs from the rule set instead. */
  readonly formula?: string;
  /** Its formula is made from the rules that a workbook has, and from the columns that it has. */
  readonly formulaFrom?: 'rules';
  readonly hidden?: boolean;
  /** A new workbook has it only where the plan gives something for it; anybody may add it under its header. */
  readonly optional?: boolean;
  /** Plans made by an earlier version lack it: they are read without, and have it only once somebody adds it. */
  readonly later?: boolean;
  /** Statuses, checks or totals rest on it: a plan without this column is an error, not a plan with fewer columns. */
  readonly needed?: boolean;
  /** Show the rule set's colours on its words. */
  readonly ragColours?: boolean;
}

/** True where a plan without this column lacks something: others come and go, or came later. */
export function isExpected({ optional, later }: ColumnSchema): boolean {
  return optional !== true && later !== true;
}

/** One Excel table on a sheet of its own, header in row 1. */
export interface TableSchema {
  readonly name: string;
  readonly sheet: string;
  /** What one row is, in words. */
  readonly rowIs: string;
  readonly columns: readonly ColumnSchema[];
  /** Who writes the sheet: the colour of its tab. */
  readonly kept: 'byYou' | 'byBoardline' | 'asSettings';
  /** So many first columns of a new sheet stay in sight and are repeated on each printed page; absent for none. */
  readonly frozenColumns?: number;
  /** Key of the last column that is printed, two pages wide; absent where all are, on one. */
  readonly printTo?: string;
  /** Other sheet or table names under which it may be found, in lower case. */
  readonly synonyms: readonly string[];
}

/** A named cell of the Cover. */
export interface CoverField {
  /** Property of the domain's Cover, or of its thresholds. */
  readonly key: string;
  /** The workbook-level defined name: `ReportDate`. */
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly help: string;
  readonly choices?: readonly string[];
  /** What a new workbook holds there. */
  readonly initial: string | number | null;
  readonly threshold?: boolean;
}
