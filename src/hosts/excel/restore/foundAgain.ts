import { rowsByName } from '../write/rowNames';
import type { KeptColumn, KeptRow } from './kept';

/**
 * Where the rows of a mended column are now, by what they say of themselves; `null` for a row that has gone, or that cannot
 * be told from another. Rows that say the same are found in their order while no row of the table has moved, and wherever
 * they are as long as all of them held the same.
 */
export function foundAgain(
  kept: KeptColumn,
  names: readonly string[],
): readonly { readonly row: KeptRow; readonly at: number | null }[] {
  const unmoved = names.length === kept.names.length && names.every((name, at) => name === kept.names[at]);
  if (unmoved) return kept.rows.map((row) => ({ row, at: row.place }));
  const now = rowsByName(names);
  const then = rowsByName(kept.names);
  const turns = new Map<string, number>();
  const alike = new Map<string, boolean>();
  const firsts = new Map<string, KeptRow>();
  const counts = new Map<string, number>();
  for (const row of kept.rows) {
    const first = firsts.get(row.name) ?? row;
    firsts.set(row.name, first);
    counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
    alike.set(row.name, (alike.get(row.name) ?? true) && first.before.formula === row.before.formula);
  }
  return kept.rows.map((row) => {
    const places = now.get(row.name) ?? [];
    const before = then.get(row.name)?.length ?? 0;
    if (places.length === 1 && before === 1) return { row, at: places[0] ?? null };
    const twins = counts.get(row.name) === before && places.length === before && alike.get(row.name) === true;
    const turn = turns.get(row.name) ?? 0;
    turns.set(row.name, turn + 1);
    return { row, at: twins ? (places[turn] ?? null) : null };
  });
}
