import { SimError } from '../wire/simError';
import { SimObject } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import { Anchor } from './anchor';
import type { Rect } from './rect';
import type { SimSheet } from './simSheet';

/** An Excel table: header row, body, and perhaps a totals row. */
export class SimTable extends SimObject {
  readonly type = 'Table';
  readonly anchor: Anchor;
  readonly columnIds: number[];
  /** Filter criteria by column id. */
  readonly filters = new Map<number, Wire>();
  showTotals = false;
  deleted = false;
  private nextColumn: number;

  constructor(
    readonly sheet: SimSheet,
    readonly id: string,
    public name: string,
    rect: Rect,
  ) {
    super();
    this.anchor = new Anchor(rect);
    this.columnIds = Array.from({ length: rect.columns }, (_, at) => at + 1);
    this.nextColumn = rect.columns + 1;
    sheet.anchors.add(this.anchor);
  }

  newColumnId(): number {
    return this.nextColumn++;
  }

  get rect(): Rect {
    if (this.anchor.rect === null || this.deleted || this.sheet.deleted) throw new SimError('ItemNotFound');
    return this.anchor.rect;
  }

  get header(): Rect {
    return { ...this.rect, rows: 1 };
  }

  get body(): Rect {
    const { rect } = this;
    return { ...rect, row: rect.row + 1, rows: rect.rows - 1 - (this.showTotals ? 1 : 0) };
  }

  /** The header of a column, counted from nought. */
  headerAt(column: number): string {
    return String(this.sheet.grid.at(this.rect.row, this.rect.column + column).value);
  }
}
