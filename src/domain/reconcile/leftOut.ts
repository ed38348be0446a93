/** A cell or row of an extract that was left out, and why. */
export interface Refused {
  readonly kind: 'amount' | 'currency' | 'shifted';
  readonly where: string;
  readonly words: string;
}

/** Tables with other headings, hidden sheets and kinds of amount that were not read, and what was read all the same. */
export interface LeftOut {
  readonly tables: string[];
  readonly measures: Set<string>;
  readonly hiddenSheets: string[];
  /** Tables whose hidden rows were counted. */
  readonly hiddenRows: string[];
  /** Tables whose amounts have decimal commas. */
  readonly decimalCommas: string[];
}
