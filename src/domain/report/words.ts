/** A number with its noun: `countOf(1, 'action')` is "1 action", `countOf(0, 'query', 'queries')` is "no queries". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${withCommas(count)} ${count === 1 ? one : many}`;
}

/** A whole number as printed: `12,345`. */
export function withCommas(count: number): string {
  const digits = String(Math.abs(Math.round(count)));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return count < 0 ? `-${grouped}` : grouped;
}

/** "is" or "are" by number; none is plural, as in "no actions are". */
export function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** A list as it is read aloud: "red, amber and green". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

/** The sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
