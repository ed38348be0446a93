import type { ImportedAction, ImportedLead } from './types';

/**
 * The leads that actions name, in the order they first appear, for a plan without a leads directory. Nothing is known of
 * their organisations.
 */
export function leadsOfActions(actions: readonly ImportedAction[]): readonly ImportedLead[] {
  const leads = new Map<string, ImportedLead>();
  for (const action of actions) {
    for (const name of [...action.accountableLeads, ...action.supportingOfficers]) {
      if (!leads.has(name)) leads.set(name, { name, organisations: [], provenance: action.provenance });
    }
  }
  return Array.from(leads.values());
}

/**
 * Names in one spelling: those that differ only in capitals in the spelling met most often, and two names that a cell
 * ran together parted where each is met alone elsewhere.
 */
export function oneSpelling(actions: readonly ImportedAction[]): readonly ImportedAction[] {
  const counts = new Map<string, number>();
  for (const action of actions) {
    for (const name of [...action.accountableLeads, ...action.supportingOfficers]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const chosen = new Map<string, string>();
  for (const [name, count] of counts) {
    const before = chosen.get(name.toLowerCase());
    if (before === undefined || count > (counts.get(before) ?? 0)) chosen.set(name.toLowerCase(), name);
  }
  const spelt = (names: readonly string[]): readonly string[] =>
    Array.from(new Set(names.flatMap((name) => parted(name, chosen) ?? [chosen.get(name.toLowerCase()) ?? name])));
  return actions.map((action) => ({
    ...action,
    accountableLeads: spelt(action.accountableLeads),
    supportingOfficers: spelt(action.supportingOfficers),
  }));
}

/** Two known names of two words or more that were run together, or `null`. */
function parted(name: string, known: ReadonlyMap<string, string>): readonly string[] | null {
  const words = name.toLowerCase().split(' ');
  for (let cut = 2; cut <= words.length - 2; cut += 1) {
    const left = known.get(words.slice(0, cut).join(' '));
    const right = known.get(words.slice(cut).join(' '));
    if (left !== undefined && right !== undefined) return [left, right];
  }
  return null;
}
