/** Put in the place of every telephone number found. */
const LEFT_OUT = 'a telephone number left out';

/**
 * British numbers as people write them: `01632 960123`, `07700-900 123`, `+44 (0)20 7946 0958`, `ext. 4521`. Lines that
 * anybody may ring (03, 08) are public services' own and stay; so do codes and dates, whose figures number fewer or more.
 */
const TELEPHONE =
  /(?<![\d£#.,/])(?:(?:\+|00)44[\s.-]?(?:\(0\)[\s.-]?)?|\(?0(?=[127]))[127](?:[\s().-]{0,2}\d){8,9}(?!\d)|\b(?:ext(?:ension)?|extn)\b\.?\s?(?:no\.?\s?)?\d{3,6}\b/giu;

/** A text without its telephone numbers. */
export function withoutTelephones(text: string): string {
  return /\d{3}/.test(text) ? text.replace(TELEPHONE, LEFT_OUT) : text;
}

/** How many telephone numbers stand in a text. */
export function telephonesIn(text: string): number {
  return /\d{3}/.test(text) ? (text.match(TELEPHONE) ?? []).length : 0;
}
