/** What came of one document: how many of its facts were right, and the wrong ones by name. */
export interface DocumentResult {
  readonly document: string;
  readonly passed: number;
  readonly failed: number;
  readonly wrong: readonly string[];
}
