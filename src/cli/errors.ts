/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file could not be read or written, or holds nothing usable: exit status 3. The message is one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
