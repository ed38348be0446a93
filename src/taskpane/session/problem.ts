/** Something that could not be done, as the user is told of it. */
export interface Problem {
  /** What happened, in a few words. */
  readonly title: string;
  /** Where and why, and what to do, in full sentences. */
  readonly message: string;
}
