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
  /** The headers of a table whose header row is hidden: the table begins with its body then. */
  hiddenHeaders: readonly string[] | null = null;
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

  /** Of no rows, and off the sheet, where the header row is hidden. */
  get header(): Rect {
    return this.hiddenHeaders === null ? { ...this.rect, rows: 1 } : { ...this.rect, row: -1, rows: 0 };
  }

  get body(): Rect {
    const { rect, header } = this;
    return { ...rect, row: rect.row + header.rows, rows: rect.rows - header.rows - (this.showTotals ? 1 : 0) };
  }

  /** The header of a column, counted from nought. */
  headerAt(column: number): string {
    const hidden = this.hiddenHeaders?.[column];
    if (hidden !== undefined) return hidden;
    return String(this.sheet.grid.at(this.rect.row, this.rect.column + column).value);
  }
}
