/**
 * A file that cannot be read as a workbook. `message` is one line for a person: which file, where, why and what to do.
 *
 * Example: `plan.xlsx: it is locked with a password. Open it in Excel, take the password off, and save it again.`
 */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly fileName: string,
    /** The part, sheet or cell; `null` where it is the file as a whole. */
    readonly where: string | null,
    readonly why: string,
    readonly whatToDo: string,
  ) {
    super(`${fileName}${where === null ? '' : `, ${where}`}: ${why}. ${whatToDo}`);
    this.name = 'UnreadableWorkbook';
  }
}
