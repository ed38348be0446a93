/** A command that needs a plan met a workbook without one; the message says what to do. */
export class NoPlanHere extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoPlanHere';
  }
}
