import { MONTH_WORD } from '../calendar/months';

const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${MONTH_WORD}(?:[ '-]*(?:20)?\\d{2})?\\b`),
  /\b(?:period|per|month|mth|pd)[ -]?0?(?:1[0-6]|[1-9])\b/,
  /\b[pm]0?(?:1[0-6]|[1-9])\b/,
  /\b0?1[/-](?:0?[1-9]|1[0-2])[/-](?:20)?\d{2}\b/,
  /^0?(?:1[0-6]|[1-9])$/,
];
const UP_TO = /\bto\b|\bytd\b|cumulative|\bend\b|\bat\b/;

/**
 * Takes a heading such as `Apr-26 actual` or `P6` for that of one month, and gives its other words: `actual`, or blank.
 * `null` for a heading that is none, or that speaks of all months up to one ("spend to June").
 */
export function periodHeading(words: string): string | null {
  if (UP_TO.test(words)) return null;
  const form = FORMS.find((each) => each.test(words));
  return form === undefined ? null : words.replace(form, ' ').replace(/\s+/g, ' ').trim();
}
