/** What a formula comes to in one cell; a blank cell is `null`. */
export type Scalar = string | number | boolean | null | CellError;

/** An error as a cell shows it: `#VALUE!`. */
export class CellError {
  constructor(readonly text: string) {}
}

/** A block of values, row by row: what a range gives, and what a calculation over ranges gives. */
export class Block {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  /** Every value, row by row. */
  flat(): readonly Scalar[] {
    return this.rows.flat();
  }
}

/** What a part of a formula comes to. */
export type Calculated = Scalar | Block;

export const VALUE_ERROR = new CellError('#VALUE!');
export const NAME_ERROR = new CellError('#NAME?');
export const NOT_FOUND = new CellError('#N/A');
export const REFERENCE_ERROR = new CellError('#REF!');
export const DIVISION_ERROR = new CellError('#DIV/0!');
export const NUMBER_ERROR = new CellError('#NUM!');
