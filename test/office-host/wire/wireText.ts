/** A value of the wire as text; what is no text, number or truth value has none. */
export function wireText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
