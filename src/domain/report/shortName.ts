/** Longer names are cut where they stand beside many rows. */
const LONGEST_NAME = 48;
/** Where a name stands once in a table of its own there is room for more of it. */
const LONGEST_HEADING = 90;

/** A heading short enough to stand beside every action: up to its colon where that comes soon, else cut at a word. */
export function shortName(name: string, longest = LONGEST_NAME): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const colon = line.indexOf(':');
  if (colon > 8 && colon <= longest) return line.slice(0, colon);
  const space = line.lastIndexOf(' ', longest - 2);
  return `${line.slice(0, space > 20 ? space : longest - 2)} …`;
}

/** Names of groups cut to what a row of their own can show, but whole where cutting would make two of them the same. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => shortName(name, LONGEST_HEADING));
  return short.map((name, at) => (short.filter((other) => other === name).length > 1 ? (names[at] ?? name) : name));
}
