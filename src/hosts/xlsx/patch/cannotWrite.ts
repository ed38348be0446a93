/** A file in which a change cannot be made: nothing was written. `message` says where and what to do. */
export class CannotWrite extends Error {
  constructor(
    readonly where: string,
    message: string,
  ) {
    super(message);
    this.name = 'CannotWrite';
  }
}
