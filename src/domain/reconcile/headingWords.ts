import { withoutUnit } from '../budget/moneyUnit';

/** Short forms of finance systems, each with the words that the rules of headings know. */
const SHORT_FORMS: readonly (readonly [short: RegExp, whole: string])[] = [
  [/\bctrs?\b/g, 'centre'],
  [/\bcostcent(?:re|er)\b/g, 'cost centre'],
  [/\bacct\b/g, 'account'],
  [/\bacts?\b|\bactl\b/g, 'actual'],
  [/\bbu?dgt?s?\b|\bbud\b/g, 'budget'],
  [/\bamts?\b/g, 'amount'],
  [/\bval\b/g, 'value'],
  [/\bcommts?\b|\bcmts?\b|\bcomm\b/g, 'commitment'],
  [/\bdescr\b/g, 'description'],
  [/\borig\b/g, 'original'],
  [/\brev(?= budget)/g, 'revised'],
  [/\bann\b/g, 'annual'],
  [/\bcum\b/g, 'cumulative'],
  [/\bvar\b/g, 'variance'],
  [/\bf ?cast\b|\bfcst\b/g, 'forecast'],
  [/\bpy\b/g, 'prior year'],
  [/\bcy\b/g, 'current year'],
];

/** The words of a heading as its rules look for them: lower case, without unit and marks, short forms spelled out. */
export function headingWords(heading: string): string {
  const plain = withoutUnit(heading)
    .toLowerCase()
    .replace(/[._:*()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    // A pivot table says what it does to its figures.
    .replace(/^sum of /, '');
  return SHORT_FORMS.reduce((words, [short, whole]) => words.replace(short, whole), plain);
}
