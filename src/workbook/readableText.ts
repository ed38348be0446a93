/** Anything that {@link readableText} would change: most texts hold none of it. */
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/;
/** Control characters, marks that turn the direction of what follows, byte-order marks, and halves of letters. */
const UNREADABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/**
 * A text as a report may carry it: control characters, halves of letters, and marks that would turn the words around
 * them (a name with a stray one reverses the rest of its sentence) are left out, and every line ends alike. Letters of
 * all scripts, accents and signs stay, and the marks by which right-to-left text is spelt.
 */
export function readableText(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(UNREADABLE, '');
}
