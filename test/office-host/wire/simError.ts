const MESSAGES: Readonly<Record<string, string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidReference: 'This reference is not valid for the current operation.',
  AccessDenied: 'You cannot perform the requested operation.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
};

/** An error that Excel itself would answer, with the code of Microsoft's error handling page. */
export class SimError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = 'SimError';
  }
}

/** The test asked for something that the simulated Excel does not model; it names what, and never guesses. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The simulated Excel does not model ${what}.`);
    this.name = 'NotModelled';
  }
}
