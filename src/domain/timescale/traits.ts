/** What a text must hold before a form is worth trying; cheap tests that spare most forms most texts. */
const TRAITS = {
  figure: /\d/,
  longFigures: /\d{4}/,
  stroke: /\d ?[/.-] ?'?\d/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  season: /spring|summer|autumn|winter/,
  quarter: /\bq|quarter/,
  half: /\bh[12]|half/,
  year: /year|school|academic|\bf\/?y|\ba?y\b|\bay|y\/?e\b/,
  feast: /christmas|xmas|easter|new year/,
} as const;

export type Trait = keyof typeof TRAITS;

/** The traits of one text, each looked for once and only when asked. */
export function traitsOf(text: string): (trait: Trait) => boolean {
  const known = new Map<Trait, boolean>();
  return (trait) => {
    const before = known.get(trait);
    if (before !== undefined) return before;
    const holds = TRAITS[trait].test(text);
    known.set(trait, holds);
    return holds;
  };
}
