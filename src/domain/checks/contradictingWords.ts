/**
 * Words in a commentary that do not go with a reassuring status, and what each tells. A short list on purpose: every
 * form has to be worth a question to the lead. `not` just before one takes it back: "not delayed".
 */
export const CONTRADICTING_WORDS: readonly { readonly form: RegExp; readonly tells: string }[] = [
  { form: /\b(?:delay(?:s|ed)?|slipp(?:ed|age)|overdue|behind (?:schedule|plan|time))\b/i, tells: 'it is late' },
  {
    form: /\b(?:not (?:yet )?(?:started|begun|commenced)|yet to (?:start|begin|commence))\b/i,
    tells: 'it has not begun',
  },
  { form: /\b(?:on hold|paused|stalled|suspended|halted|stuck)\b/i, tells: 'it has stopped' },
  {
    form: /\b(?:at risk|unlikely to|will not (?:meet|be met)|cannot (?:meet|be met)|missed)\b/i,
    tells: 'it will not be met',
  },
  {
    form: /\b(?:no (?:progress|funding|capacity|resources?)|lack of|short(?:age|fall) of|unfunded|vacant)\b/i,
    tells: 'something it needs is missing',
  },
  { form: /\b(?:blocked|abandoned|withdrawn|cancelled)\b/i, tells: 'it may not happen' },
];

const TAKEN_BACK = /\b(?:no|not|without|no longer|never|avoid(?:ed|s|ing)?|any)\s+(?:\w+\s+)?$/i;

/** The first words in a text that contradict a reassuring status, and what they tell; `null` where there are none. */
export function contradictionIn(text: string): { readonly words: string; readonly tells: string } | null {
  for (const { form, tells } of CONTRADICTING_WORDS) {
    const match = form.exec(text);
    if (match === null || TAKEN_BACK.test(text.slice(0, match.index))) continue;
    return { words: match[0], tells };
  }
  return null;
}
