/** Widths of Arial's letters from the space to the tilde, in thousandths of its size (Adobe's metrics of Helvetica). */
const ASCII = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 ' +
  '556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 ' +
  '667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 ' +
  '556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);

/** A nought, in which Excel counts the width of a column. */
export const NOUGHT = 556;
const USUAL = 600;
const CURLY_QUOTE = 222;
/** Letters of East Asia are as wide as they are high. */
const SQUARE = 1000;

/** The width of one letter by its UTF-16 code, in thousandths of the size. */
export function letterWidth(code: number): number {
  const known = ASCII[code - 32];
  if (known !== undefined) return known;
  if (code === 0x2018 || code === 0x2019) return CURLY_QUOTE;
  return code >= 0x2e80 && code < 0xd800 ? SQUARE : USUAL;
}
