/** Longer names are cut where they stand beside many rows or in a chart. */
const LONGEST_NAME = 48;

/** A heading short enough to stand beside every action: up to its colon where that comes soon, else cut at a word. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const colon = line.indexOf(':');
  if (colon > 8 && colon <= LONGEST_NAME) return line.slice(0, colon);
  const space = line.lastIndexOf(' ', LONGEST_NAME - 2);
  return `${line.slice(0, space > 20 ? space : LONGEST_NAME - 2)} …`;
}

/** Names cut short, but whole where cutting would make two of them the same. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map(shortName);
  return short.map((name, at) => (short.filter((other) => other === name).length > 1 ? (names[at] ?? name) : name));
}
