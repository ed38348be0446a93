import { MONTH_START } from '../calendar/months';

/** What a text must hold before a form is worth trying; cheap tests that spare most forms most texts. */
const TRAITS = {
  figure: /\d/,
  longFigures: /\d{4}/,
  stroke: /\d ?[/.-] ?'?\d/,
  month: new RegExp(MONTH_START),
  season: /spring|summer|autumn|winter/,
  term: /term|(?:spring|summer|autumn) [12]\b|michaelmas|\blent\b|hilary|trinity/,
  quarter: /(?<![a-z])q|quarter/,
  half: /\bh[12]|half/,
  year: /year|school|academic|\bf\/?y|\ba?y\b|\bay|y\/?e\b|eof?y|\byrs?\b|\by ?[1-9]/,
  unit: /week|month|quarter|year|term|\bfy\b/,
  feast: /christmas|xmas|easter|new year/,
} as const;

export type Trait = keyof typeof TRAITS;

const NAMES = Object.keys(TRAITS) as Trait[];
const PATTERNS = Object.values(TRAITS);

/** Traits as the bits of one number. */
export function traitBits(traits: readonly Trait[]): number {
  return traits.reduce((bits, trait) => bits | (1 << NAMES.indexOf(trait)), 0);
}

/** The traits that a text has, as the bits of one number. */
export function traitsOf(text: string): number {
  let bits = 0;
  for (let place = 0; place < PATTERNS.length; place += 1) {
    if (PATTERNS[place]?.test(text) === true) bits |= 1 << place;
  }
  return bits;
}
