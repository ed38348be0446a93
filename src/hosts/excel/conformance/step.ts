/** One step of the conformance script: a few calls with one purpose. */
export interface ConformanceStep {
  /** Said in the recording and in the list of differences. */
  readonly name: string;
  /** Excel's error code that the step must end with; absent where it must go through. */
  readonly refusedWith?: string;
  readonly run: (context: Excel.RequestContext) => Promise<void>;
}
