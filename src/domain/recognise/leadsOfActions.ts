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

/** Names that differ only in capitals, in the spelling that is met most often. */
export function oneSpelling(actions: readonly ImportedAction[]): readonly ImportedAction[] {
  const counts = new Map<string, number>();
  for (const action of actions) {
    for (const name of [...action.accountableLeads, ...action.supportingOfficers])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const chosen = new Map<string, string>();
  for (const name of counts.keys()) {
    const key = name.toLowerCase();
    const before = chosen.get(key);
    if (before === undefined || (counts.get(name) ?? 0) > (counts.get(before) ?? 0)) chosen.set(key, name);
  }
  const spelt = (names: readonly string[]): readonly string[] =>
    names.map((name) => chosen.get(name.toLowerCase()) ?? name);
  return actions.map((action) => ({
    ...action,
    accountableLeads: spelt(action.accountableLeads),
    supportingOfficers: spelt(action.supportingOfficers),
  }));
}
