import { SimError } from '../wire/simError';
import { SimObject } from '../wire/simObject';
import { addressOf, quotedSheet } from './address';
import { Anchor } from './anchor';
import { type Rect, insideSheet } from './rect';
import type { SimSheet } from './simSheet';

/** A block of cells that a client holds; it moves when rows or columns are inserted or deleted. */
export class SimRange extends SimObject {
  readonly type = 'Range';
  readonly anchor: Anchor;

  constructor(
    readonly sheet: SimSheet,
    rect: Rect,
  ) {
    super();
    if (!insideSheet(rect)) throw new SimError('InvalidArgument');
    this.anchor = new Anchor(rect);
    sheet.loose.add(this.anchor);
  }

  get rect(): Rect {
    if (this.anchor.rect === null || this.sheet.deleted) throw new SimError('InvalidReference');
    return this.anchor.rect;
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${addressOf(this.rect)}`;
  }
}
