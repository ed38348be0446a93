import { splitNames } from '../leads/splitNames';
import type { Action } from '../plan/types';
import { textPrint } from './textLikeness';
import type { ImportedAction } from './types';

/** A change to one cell of an action; `field` is the key of its column, dates are ISO text. */
export interface ProposedChange {
  readonly field: keyof Action;
  readonly from: string | null;
  readonly to: string;
}

type TextField = 'theme' | 'priority' | 'action' | 'timescale' | 'outcome' | 'commentary' | 'group';

const TEXTS: readonly TextField[] = ['theme', 'priority', 'action', 'timescale', 'outcome', 'commentary', 'group'];

/**
 * What an import says otherwise than the plan. What the import leaves blank is no change, nor is a due date that the
 * plan has moved on from since: the import's date is then the baseline that the plan already has.
 */
export function proposedChanges(existing: Action, imported: ImportedAction): readonly ProposedChange[] {
  const changes: ProposedChange[] = [];
  const propose = (field: keyof Action, from: string | null, to: string | null): void => {
    if (to !== null && to !== '') changes.push({ field, from: from === '' ? null : from, to });
  };
  for (const field of TEXTS) {
    const to = imported[field];
    if (to !== null && plain(to) !== plain(existing[field])) propose(field, existing[field], to);
  }
  if (imported.due !== null && imported.due !== existing.currentDue && !isKnownBaseline(existing, imported)) {
    propose('currentDue', existing.currentDue, imported.due);
  }
  if (imported.start !== existing.start) propose('start', existing.start, imported.start);
  if (imported.status !== existing.status) propose('status', existing.status, imported.status);
  proposeNames('accountableLead', imported.accountableLeads);
  proposeNames('supportingOfficers', imported.supportingOfficers);
  if (imported.tags.length > 0 && plain(imported.tags.join('; ')) !== plain(existing.tags)) {
    propose('tags', existing.tags, imported.tags.join('; '));
  }
  return changes;

  function proposeNames(field: 'accountableLead' | 'supportingOfficers', names: readonly string[]): void {
    const before = splitNames(existing[field].replace(/;/g, '\n'));
    if (names.length > 0 && nameList(names) !== nameList(before)) propose(field, existing[field], names.join('; '));
  }
}

function isKnownBaseline(existing: Action, imported: ImportedAction): boolean {
  return imported.due === existing.baselineDue && plain(imported.timescale ?? '') === plain(existing.timescale);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Names in any order, whatever their capitals and full stops. */
function nameList(names: readonly string[]): string {
  return names
    .map((name) => textPrint(name).plain)
    .sort()
    .join('; ');
}
