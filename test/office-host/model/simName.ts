import { SimObject } from '../wire/simObject';
import type { Anchor } from './anchor';
import type { SimSheet } from './simSheet';

/** A defined name of the workbook: a block of cells, or a formula that stands for a value. */
export class SimName extends SimObject {
  readonly type = 'NamedItem';

  constructor(
    public name: string,
    readonly target: { readonly sheet: SimSheet; readonly anchor: Anchor } | null,
    readonly formula: string,
    /** The sheet that it belongs to; `null` for the whole workbook. */
    readonly scope: SimSheet | null,
  ) {
    super();
  }
}
