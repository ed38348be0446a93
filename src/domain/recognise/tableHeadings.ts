/** The heading rows of a table, and the words over each column, upper rows first. */
export interface TableHeadings {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly (readonly string[])[];
}
