import { SimObject } from '../wire/simObject';
import type { SimSheet } from './simSheet';
import type { SimTable } from './simTable';
import type { SimWorkbook } from './simWorkbook';

/** A collection or a part that belongs to something: the tables of a sheet, the freeze panes of a sheet. */
export class SimOwned<T extends SimWorkbook | SimSheet | SimTable> extends SimObject {
  constructor(
    readonly type: string,
    readonly owner: T,
  ) {
    super();
  }
}

/** One column of a table, found by its id, which outlives renaming and moving. */
export class SimColumn extends SimObject {
  readonly type = 'TableColumn';

  constructor(
    readonly table: SimTable,
    readonly id: number,
  ) {
    super();
  }
}

/** The filter of one column. */
export class SimColumnFilter extends SimObject {
  readonly type = 'Filter';

  constructor(readonly column: SimColumn) {
    super();
  }
}

/** One row of a table's body, by its place. */
export class SimTableRow extends SimObject {
  readonly type = 'TableRow';

  constructor(
    readonly table: SimTable,
    readonly index: number,
  ) {
    super();
  }
}
