import type { HeardEvent } from './recording';
import { SCRATCH } from './scratch';

/** What a step calls. Ranges, tables and sheets are asked for anew each time: a step does not lean on another's objects. */
export class Trial {
  /** What a step keeps for a later request of its theme. */
  readonly kept = new Map<string, unknown>();
  /** What the theme's listeners were told. */
  readonly heard: HeardEvent[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  get book(): Excel.Workbook {
    return this.context.workbook;
  }

  /** The scratch sheet. */
  get sheet(): Excel.Worksheet {
    return this.book.worksheets.getItem(SCRATCH.sheet);
  }

  /** The table that a theme makes. */
  get table(): Excel.Table {
    return this.sheet.tables.getItem(SCRATCH.table);
  }

  range(address: string): Excel.Range {
    return this.sheet.getRange(address);
  }

  column(header: string): Excel.TableColumn {
    return this.table.columns.getItem(header);
  }

  /** Makes the theme's table of a block with a header row. */
  makeTable(address: string): Excel.Table {
    return put(this.sheet.tables.add(address, true), { name: SCRATCH.table });
  }
}

interface Loaded {
  load(properties: string): unknown;
}

/** Loads properties, and gives the object. */
export function read<T extends Loaded>(object: T, properties: string): T {
  object.load(properties);
  return object;
}

/** Sets properties, and gives the object. */
export function put<T extends object>(object: T, properties: { readonly [Key in keyof T]?: T[Key] }): T {
  return Object.assign(object, properties);
}

/** One value for every cell of a range, which the published types leave out and Microsoft's pages no longer promise. */
export function oneForAll(value: string | number): unknown[][] {
  return value as unknown as unknown[][];
}
