import { SimObject } from '../wire/simObject';
import type { Rect } from './rect';
import type { SimRange } from './simRange';
import type { SimSheet } from './simSheet';

/** The format of a range's cells, or a part of it: `Font`, `Fill`. */
export class SimRangeFormat extends SimObject {
  constructor(
    readonly type: string,
    readonly range: SimRange,
    readonly path = '',
  ) {
    super();
  }
}

/** The validation of a range's cells. */
export class SimValidation extends SimObject {
  readonly type = 'DataValidation';

  constructor(readonly range: SimRange) {
    super();
  }
}

/** The conditional formats over a range. */
export class SimRules extends SimObject {
  readonly type = 'ConditionalFormatCollection';

  constructor(readonly range: SimRange) {
    super();
  }
}

/** Several blocks of one sheet. */
export class SimAreas extends SimObject {
  constructor(
    readonly sheet: SimSheet,
    readonly rects: readonly Rect[],
    readonly type = 'RangeAreas',
    readonly whole = false,
  ) {
    super();
  }
}
