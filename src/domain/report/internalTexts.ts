import type { Action, Plan } from '../plan/types';

/** Shorter words ("Policy", "On track") are said in many places and give nothing away. */
const SHORTEST = 12;
/** A comment this long, found within another text, was copied into it. */
const SHORTEST_WITHIN = 30;

/** The columns of Actions that the public never sees. */
export const INTERNAL_COLUMNS = ['commentary', 'blockage', 'supportNeeded', 'overrideReason', 'evidence'] as const;

function own(action: Action): readonly string[] {
  return INTERNAL_COLUMNS.map((key) => action[key].trim()).filter((text) => text.length >= SHORTEST);
}

/**
 * Gives a text of an action without its internal comments, should they have been copied into a column that the public
 * sees (a blockage given as the reason for a later date): nothing where the text is a comment of any action, and an
 * ellipsis where a long one of the same action stands within it.
 */
export function withoutInternal(plan: Plan): (text: string, action: Action | null) => string {
  const all = new Set(plan.actions.flatMap(own));
  return (text, action) => {
    const trimmed = text.trim();
    if (trimmed.length < SHORTEST) return text;
    if (all.has(trimmed)) return '';
    const within = action === null ? [] : own(action).filter((each) => each.length >= SHORTEST_WITHIN);
    return within.reduce((rest, each) => rest.split(each).join('…'), text);
  };
}
