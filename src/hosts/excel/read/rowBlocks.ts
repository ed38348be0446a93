/** Rows of one table that are read together. */
export interface RowBlock {
  readonly table: number;
  readonly from: number;
  readonly rows: number;
}
