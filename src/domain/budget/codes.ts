/** A code glued to its description, parted: `44B Residential care` is `44B` and `Residential care`. */
export interface CodedLabel {
  readonly code: string | null;
  readonly label: string;
}

const LEADING = /^([A-Za-z0-9][A-Za-z0-9/.-]{1,11})\s*(?:[-–—:]\s+|\s)\s*(?=\S*[A-Za-z])(.+)$/;
const TRAILING = /^(.*[A-Za-z].*?)\s*[([]([A-Za-z0-9][A-Za-z0-9/.-]{1,11})[)\]]$/;
const NOT_A_CODE =
  /^(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d(?:[-/]\d{2,4})?|\d+[-/]\d+|\d{1,2}|\d+(?:hr|hrs|hour|day|x)s?|q[1-4]|h[12])$/i;

/**
 * Parts codes from descriptions in a column of labels. A first word is a code when it holds a figure and another label
 * has one of the same make (`99A`), or when figures and letters stand together in it; "24 hour care", "18-64" and
 * "2008/09" are not. A code in brackets at the end is found likewise.
 */
export function splitCodes(labels: readonly string[]): readonly CodedLabel[] {
  const found = labels.map(codeAtEdge);
  const makes = new Map<string, number>();
  for (const each of found) {
    if (each.code !== null) makes.set(makeOf(each.code), (makes.get(makeOf(each.code)) ?? 0) + 1);
  }
  return found.map((each, at) => {
    const whole = { code: null, label: labels[at] ?? '' };
    if (each.code === null) return whole;
    const mixed = /[A-Za-z]/.test(each.code) && /\d\D*\d|\d{2}/.test(each.code);
    return mixed || (makes.get(makeOf(each.code)) ?? 0) > 1 ? each : whole;
  });
}

/** A code as it is compared first: the spaces around it off, those within it single. */
export function trimCode(code: string): string {
  return code.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** A code without its padding: spaces, leading noughts and the case of its letters do not count. `0412 b` is `412B`. */
export function bareCode(code: string): string {
  const plain = code.replace(/[\s\u00a0]+/g, '').toUpperCase();
  const bare = plain.replace(/^0+(?=.)/, '');
  return bare;
}

/** A code's letters and figures alone, without its padding: `01-02` and `1 02` are `102`. */
export function bareLetters(code: string): string {
  return bareCode(code.replace(/[^\p{L}\p{N}]+/gu, ''));
}

function codeAtEdge(label: string): CodedLabel {
  const leading = LEADING.exec(label);
  if (leading?.[1] !== undefined && isCode(leading[1])) return { code: leading[1], label: (leading[2] ?? '').trim() };
  const trailing = TRAILING.exec(label);
  if (trailing?.[2] !== undefined && isCode(trailing[2]))
    return { code: trailing[2], label: (trailing[1] ?? '').trim() };
  return { code: null, label };
}

function isCode(word: string): boolean {
  return /\d/.test(word) && !NOT_A_CODE.test(word);
}

function makeOf(code: string): string {
  return code.replace(/[A-Za-z]/g, 'A').replace(/\d/g, '9');
}
