import type { Lead } from '../plan/types';
import { nameIndex } from './nameIndex';

/** The leads directory, asked by name many times over; every answer is kept. */
export interface LeadsDirectory {
  /** The entry of a name as written, or `null` where the directory has none. */
  readonly find: (name: string) => Lead | null;
  /** The directory's spelling of a name, or the name as written. */
  readonly spelled: (name: string) => string;
}

/** A directory over the rows of the Leads table, which knows other spellings from their column. */
export function leadsDirectory(leads: readonly Lead[], split: (text: string) => readonly string[]): LeadsDirectory {
  const spellings = leads.flatMap((lead) =>
    [lead.name, ...lead.alsoWrittenAs.split(';').flatMap((each) => split(each))]
      .filter((name) => name.trim() !== '')
      .map((name) => ({ name, lead })),
  );
  const exact = new Map(spellings.map(({ name, lead }) => [name.trim().toLowerCase(), lead]));
  const alike = nameIndex<Lead>();
  for (const { name, lead } of spellings) alike.add(name, lead);
  const known = new Map<string, Lead | null>();
  const find = (name: string): Lead | null => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const found = exact.get(name.trim().toLowerCase()) ?? alike.find(name);
    known.set(name, found);
    return found;
  };
  return { find, spelled: (name) => find(name)?.name ?? name };
}
