import { sameLead } from '../assess/sameLead';
import type { CellRef } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { CheckContext } from './context';

/** A name met in the plan's actions, and every cell that holds it. */
export interface NameInPlan {
  readonly name: string;
  /** Cells of Accountable lead that name it, then cells of Supporting officers. */
  readonly accountableIn: readonly CellRef[];
  readonly supportingIn: readonly CellRef[];
}

/** Every lead and officer named in the actions, spellings of one name together, in the order first met. */
export function namesInPlan(context: CheckContext): readonly NameInPlan[] {
  const found: { name: string; accountableIn: CellRef[]; supportingIn: CellRef[] }[] = [];
  const bySpelling = new Map<string, (typeof found)[number]>();
  const entryOf = (name: string): (typeof found)[number] => {
    const known = bySpelling.get(name) ?? found.find((each) => sameLead(each.name, name));
    const entry = known ?? { name, accountableIn: [], supportingIn: [] };
    if (known === undefined) found.push(entry);
    bySpelling.set(name, entry);
    return entry;
  };
  for (const { action, accountable, supporting } of context.actions) {
    for (const name of accountable) {
      entryOf(name).accountableIn.push(cellOf(context.plan, 'Actions', action, 'accountableLead'));
    }
    for (const name of supporting) {
      entryOf(name).supportingIn.push(cellOf(context.plan, 'Actions', action, 'supportingOfficers'));
    }
  }
  return found;
}
