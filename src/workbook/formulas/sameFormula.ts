/** Formulas made plain are remembered: a column of ten thousand rows holds one formula as a rule. */
const REMEMBERED = 500;
/** Texts and bracketed references, which are passed over, and `@` before a name or a function. */
const AT_SIGNS = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|@(?=[a-z_\\])/g;
const plainForms = new Map<string, string>();

/**
 * Tells whether two formulas are the same but for spaces, case, and the ways in which a cell of the own row is spelled:
 * Excel shows `Actions[[#This Row],[Status]]` as `[@Status]` inside Actions (Microsoft Support, "Using structured
 * references with Excel tables"). Before a name or a function Excel may show `@` in the formulas of older files (Microsoft
 * Learn, "Formula vs Formula2"): the formula of the file, without it, means the same.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plainForm(one) === plainForm(other);
}

function plainForm(formula: string): string {
  const known = plainForms.get(formula);
  if (known !== undefined) return known;
  if (plainForms.size >= REMEMBERED) plainForms.clear();
  const made = plain(formula);
  plainForms.set(formula, made);
  return made;
}

function plain(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/(\w+)\[\[#thisrow\],(\[[^\]]*\](?::\[[^\]]*\])?)\]/g, '[@$2]')
    .replace(/\w*\[@(?=[^[])([^\]]*)\]/g, '[@[$1]]')
    .replace(/\w+(?=\[@)/g, '')
    .replace(AT_SIGNS, (whole) => (whole === '@' ? '' : whole));
}
