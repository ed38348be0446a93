const LONGEST_SHEET_NAME = 31;
const MARK = ' (new)';

/** The name under which a sheet is drawn before it takes the old one's place. */
export function temporaryName(name: string): string {
  return `${name.slice(0, LONGEST_SHEET_NAME - MARK.length)}${MARK}`;
}

/** The name of a table while both sheets stand. */
export function temporaryTable(name: string): string {
  return `${name}_new`;
}
