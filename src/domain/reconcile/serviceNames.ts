/** A name as names are compared: case and spacing do not count. */
export function plainName(name: string): string {
  return name
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

const PARTING = /\s+[-–—:|/]\s+|[:,;]\s+/g;

/**
 * The names that a ledger description may begin with, longest first: itself, then what stands before each dash, colon
 * or comma. `Day care - East - Rent` gives `day care - east - rent`, `day care - east`, `day care`.
 */
export function leadingNames(description: string): readonly string[] {
  const whole = plainName(description);
  const names = [whole];
  for (const found of whole.matchAll(PARTING)) names.splice(1, 0, whole.slice(0, found.index));
  return names.filter((name) => name !== '');
}
