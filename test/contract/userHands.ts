import type { Workbook } from '../../src/workbook/port';
import { tableOf } from '../../src/workbook/snapshot';

/** What a person does to a workbook between Boardline's reading and writing, done without Boardline. */
export interface UserHands {
  /** Types a value into a cell of a table's body; rows count from 0. */
  typeIn(table: string, bodyRow: number, header: string, value: string | number | null): Promise<void>;
  /** Types another header over one. */
  renameColumn(table: string, from: string, to: string): Promise<void>;
  /** Cuts a whole column and inserts it at another place of the table, counted from 0. */
  moveColumn(table: string, header: string, to: number): Promise<void>;
  /** Sorts the table the other way round. */
  reverseRows(table: string): Promise<void>;
  /** Looks at a column of any table, one of Boardline's summaries among them. */
  look(table: string, header: string): Promise<readonly unknown[]>;
}

/** Looks at a column by reading the workbook, in hosts that read every table. */
export async function lookByReading(workbook: Workbook, table: string, header: string): Promise<readonly unknown[]> {
  const found = tableOf(await workbook.read(), table);
  const at = found?.headers.indexOf(header) ?? -1;
  return found?.rows.map((row) => row[at] ?? null) ?? [];
}

/** A blank workbook as one host has it, and the hands of its user. */
export interface ContractWorkbook {
  readonly workbook: Workbook;
  readonly hands: UserHands;
}
