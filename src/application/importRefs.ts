import type { ImportedAction } from '../domain/recognise/types';

/**
 * Refs for imported actions that their document gave none: the priority's number and the action's place under it
 * (`1.4` has 1.4.1, 1.4.2 …), or a plain count where priorities have no numbers. Refs given, and taken, stay.
 */
export function withRefs(
  actions: readonly ImportedAction[],
  taken: Iterable<string> = [],
): readonly (ImportedAction & { readonly ref: string })[] {
  const used = new Set([...taken].map((ref) => ref.toLowerCase()));
  for (const action of actions) if (action.ref !== null) used.add(action.ref.toLowerCase());
  const counts = new Map<string, number>();
  return actions.map((action) => {
    if (action.ref !== null) return { ...action, ref: action.ref };
    const stem = /^\s*(\d+(?:\.\d+)*)[.)]?(?:\s|$)/.exec(action.priority ?? '')?.[1];
    const under = stem ?? '';
    let ref = '';
    do {
      const place = (counts.get(under) ?? 0) + 1;
      counts.set(under, place);
      ref = stem === undefined ? String(place) : `${stem}.${String(place)}`;
    } while (used.has(ref.toLowerCase()));
    used.add(ref.toLowerCase());
    return { ...action, ref };
  });
}
