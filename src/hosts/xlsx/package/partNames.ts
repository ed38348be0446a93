/** The part that a relationship's target names, seen from the part that holds it: absolute or relative, decoded. */
export function resolvePart(owner: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/, '');
  const from = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') from.pop();
    else if (step !== '' && step !== '.') from.push(step);
  }
  return decoded(from.join('/'));
}

/** The path from one part to another as a relationship writes it: `../tables/table1.xml`. */
export function relativePart(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The part that holds another's relationships: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A part name not yet used: `freePart(names, 'xl/tables/table', '.xml')` is `xl/tables/table3.xml`. */
export function freePart(names: readonly string[], stem: string, ending: string): string {
  const used = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${stem}${String(number)}${ending}`.toLowerCase())) number += 1;
  return `${stem}${String(number)}${ending}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A target with a stray per cent sign is meant as it stands.
    return path;
  }
}
