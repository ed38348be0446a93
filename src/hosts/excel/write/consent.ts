/** What the user has agreed to. */
export interface Consent {
  /** Filters are cleared for the write, and put back after it. */
  readonly clearFilters: boolean;
}
