import type { RulesPreview } from '../../application/rules/previewRules';

/** Actions that would go from one word to another. */
export interface MovedTogether {
  readonly from: string;
  readonly to: string;
  readonly refs: readonly string[];
}

/** Changes of status gathered by what they are and would be, the most frequent first. */
export function groupMoves(moves: RulesPreview['moves']): readonly MovedTogether[] {
  const groups = new Map<string, { from: string; to: string; refs: string[] }>();
  for (const { ref, from, to } of moves) {
    const group = groups.get(`${from}|${to}`);
    if (group === undefined) groups.set(`${from}|${to}`, { from, to, refs: [ref] });
    else group.refs.push(ref);
  }
  return [...groups.values()].sort((one, other) => other.refs.length - one.refs.length);
}
