/**
 * Called between the pieces of a long reading with how much is done of how much. It may show progress, let the page
 * breathe, and throw to stop the reading.
 */
export type ReadingPace = (done: number, total: number) => Promise<void>;
