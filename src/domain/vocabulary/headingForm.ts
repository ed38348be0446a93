import type { ShortForms } from './shortForms';

const UNITS: readonly RegExp[] = [
  /[(\[]?\s*[£€$]\s*(?:['’‘`]?\s*0{3}s?|k\b|m(?:n|illions?)?\b|thousands?)?\s*[)\]]?/gi,
  /[(\[]\s*(?:gbp|k|m|nos?|number|['’‘`]?0{3}s?)\s*[)\]]/gi,
  /(?:^|(?<=[\s(]))['’‘`]0{3}s?\b\)?/g,
];
const LONGEST_ASIDE = 60;
const ASIDE = new RegExp(`\\([^()]{0,${String(LONGEST_ASIDE)}}\\)|\\[[^\\[\\]]{0,${String(LONGEST_ASIDE)}}\\]`, 'g');
const YEARS: readonly RegExp[] = [
  /\b(?:fy|financial year|f\/y)?\s?(?:19|20)\d\d\s?[-/–]\s?(?:(?:19|20)\d\d|\d\d)\b/gi,
  /(?<![\d/])\b\d\d[-/]\d\d\b(?![\d/])/g,
  /\bfy\s?\d\d(?:\d\d)?\b/gi,
  /\b(?:19|20)\d\d\b/g,
];

/** How headings of a kind of document are written. */
export interface FormRules {
  readonly shortForms: ShortForms;
  /** In plans, words in brackets say what to write in the column; over figures they say what the figure is. */
  readonly asides: 'dropped' | 'kept';
  /** A financial year in a heading says which column of several it is, not what it means. */
  readonly years: 'dropped' | 'kept';
}

/**
 * A heading as it is compared: lower case, words of CamelCase and snake_case parted, without units, footnote marks and
 * punctuation, short forms in full. "and", "or", "&" and strokes between words make no difference.
 *
 * @example headingForm('Target_Date (dd/mm/yy)*', rules) // 'target date'
 */
export function headingForm(heading: string, rules: FormRules): string {
  const plain = UNITS.reduce((text, unit) => text.replace(unit, ' '), heading.normalize('NFKC'));
  const parted = plain
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{Ll})(?=\p{Lu}+\b)/gu, '$1 ')
    .replace(/_/g, ' ')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\b(\p{L})\.\s?(?=\p{L}\.)/gu, '$1')
    .replace(/\((s|es|ies)\)/g, '$1')
    .replace(/(?<=\p{L}{4})'s\b/gu, '');
  const undated = rules.years === 'dropped' ? YEARS.reduce((text, year) => text.replace(year, ' '), parted) : parted;
  const told = rules.asides === 'dropped' ? undated.replace(ASIDE, ' ') : undated;
  const words = told
    .replace(/%/g, ' percent ')
    .replace(/[*:;?!"“”†‡^~|()[\]{}<>]+/g, ' ')
    .replace(/\.+(?=\s|$)/g, ' ')
    .split(/[\s/,&+–—-]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'or');
  const form = words.map((word) => rules.shortForms.get(word) ?? word).join(' ');
  // A pivot table says what it does to its figures.
  return form.replace(/^sum of (?=.)/, '');
}
