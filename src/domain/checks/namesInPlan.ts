import { nameIndex } from '../assess/nameIndex';
import type { ActionAssessment } from '../assess/types';
import type { CellRef } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { Action } from '../plan/types';
import type { CheckContext, NameInPlan } from './context';

/** Every lead and officer named in the actions, spellings of one name together, in the order first met. */
export function namesInPlan(actions: readonly ActionAssessment[]): readonly NameInPlan[] {
  const found: { name: string; accountableIn: Action[]; supportingIn: Action[] }[] = [];
  const bySpelling = new Map<string, (typeof found)[number]>();
  const alike = nameIndex<(typeof found)[number]>();
  const entryOf = (name: string): (typeof found)[number] => {
    const met = bySpelling.get(name);
    if (met !== undefined) return met;
    const known = alike.find(name);
    const entry = known ?? { name, accountableIn: [], supportingIn: [] };
    if (known === null) {
      found.push(entry);
      alike.add(name, entry);
    }
    bySpelling.set(name, entry);
    return entry;
  };
  for (const { action, accountable, supporting } of actions) {
    for (const name of accountable) entryOf(name).accountableIn.push(action);
    for (const name of supporting) entryOf(name).supportingIn.push(action);
  }
  return found;
}

/** Every cell that holds a name: those of Accountable lead, then those of Supporting officers. */
export function cellsNaming(context: CheckContext, { accountableIn, supportingIn }: NameInPlan): readonly CellRef[] {
  return [
    ...accountableIn.map((action) => cellOf(context.plan, 'Actions', action, 'accountableLead')),
    ...supportingIn.map((action) => cellOf(context.plan, 'Actions', action, 'supportingOfficers')),
  ];
}
