/** A number with its noun: `count(1, 'action')` is "1 action". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A short list as it is read aloud, the rest counted: "2.1, 2.2 and 4 more". */
export function listed(parts: readonly string[], most = 3): string {
  const shown = parts.slice(0, most);
  if (parts.length > most) return `${shown.join(', ')} and ${String(parts.length - most)} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
