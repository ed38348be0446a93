import type { PrintedSheet } from '../../../helpers/printedSheets';

/** A line as a finance officer would read it off the page, in pounds; what is not said is not looked at. */
export interface ExpectedLine {
  readonly service: string;
  readonly section?: string;
  readonly code?: string;
  readonly fte?: number;
  readonly employee?: number;
  readonly running?: number;
  readonly contracts?: number;
  readonly gross?: number;
  readonly externalIncome?: number;
  readonly net?: number;
  readonly revisedNet?: number;
  readonly priorYearNet?: number;
  readonly actualToDate?: number;
  readonly commitments?: number;
  readonly forecastOutturn?: number;
}

/** A budget as some body prints it, and the lines that it has: no more, no fewer. */
export interface PrintedBudget {
  readonly name: string;
  readonly sheets: readonly PrintedSheet[];
  readonly lines: readonly ExpectedLine[];
  /** Rules of the errors to be found, in alphabetical order; none where nothing is said. */
  readonly errors?: readonly string[];
  /** True where only the user can say what is meant. */
  readonly asks?: boolean;
}
