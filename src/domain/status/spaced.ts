/** A text as Excel's TRIM leaves it: no ordinary spaces at its ends, one between words; other white space stays. */
export function spaced(text: string): string {
  return /^ | $| {2}/.test(text) ? text.replace(/ +/g, ' ').replace(/^ | $/g, '') : text;
}
