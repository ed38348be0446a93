/** Long work that its user stopped: nothing was written. */
export class WorkStopped extends Error {
  constructor(what: string) {
    super(`${what} was stopped. Nothing was changed.`);
    this.name = 'WorkStopped';
  }
}
