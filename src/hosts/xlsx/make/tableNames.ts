/**
 * A name that Excel accepts for a table and that no other has, whatever the case: letters, digits, `_` and `.`, not like
 * a cell (`AB12`, `R1C1`), at most 255 long. `By theme` becomes `By_theme`.
 */
export function freeTableName(wanted: string, used: ReadonlySet<string>): string {
  const letters = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, 240);
  const begun = /^[\p{L}_]/u.test(letters) ? letters : `_${letters}`;
  const stem = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(begun) ? `${begun}_` : begun;
  let name = stem;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem}_${String(number)}`;
  return name;
}
