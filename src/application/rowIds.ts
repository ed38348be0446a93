/** A maker of row Ids that no row of the plan has yet: the same row made twice, by two people, gets the same Id. */
export function rowIds(taken: Iterable<string>): (seed: string) => string {
  const used = new Set(taken);
  return (seed) => {
    let id = fingerprint(seed);
    for (let again = 1; used.has(id); again += 1) id = fingerprint(`${seed}#${String(again)}`);
    used.add(id);
    return id;
  };
}

/** FNV-1a over the text, as eight characters that cannot be taken for a number, a date or a formula. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `B${hash.toString(36).toUpperCase().padStart(7, 'Q')}`;
}
