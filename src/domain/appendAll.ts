/** Adds entries to the end of a list, however many: `push(...entries)` runs out of stack above about 100,000. */
export function appendAll<Entry>(list: Entry[], entries: readonly Entry[]): void {
  for (const entry of entries) list.push(entry);
}
