import type { SheetEntry } from '../package/workbookPart';

/** A table that Boardline reads and writes, with the places that the snapshot leaves out. */
export interface PlanTable {
  /** As the snapshot names it: the schema's name, where the table was found by a synonym or by its headers. */
  readonly name: string;
  /** The Excel table's part; `null` where another tool has lost the table and only its cells are left. */
  readonly part: string | null;
  readonly sheet: SheetEntry;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastBodyRow: number;
  readonly totalsRows: number;
  readonly headers: readonly string[];
  /** Calculated-column formulas, `null` where a column has none. */
  readonly formulas: readonly (string | null)[];
  readonly filtered: boolean;
  /** How it was found, where not by its own name. */
  readonly foundBy: 'name' | 'synonym' | 'headers';
  /** Its name in the file, where it has one. */
  readonly ownName: string | null;
}
