import type { Action } from '../plan/types';
import { proposedChanges, type ProposedChange } from './proposedChanges';
import { likeness, textPrint, type TextPrint } from './textLikeness';
import type { ImportedAction } from './types';

/** An action of the plan and the row of the import that is the same one. */
export interface MatchedAction {
  readonly existing: Action;
  readonly imported: ImportedAction;
}

/** An import laid beside a plan: nothing is doubled, and nothing is taken away. */
export interface ImportMatch {
  readonly same: readonly MatchedAction[];
  readonly changed: readonly (MatchedAction & { readonly changes: readonly ProposedChange[] })[];
  /** Rows of the import that the plan has not. */
  readonly added: readonly ImportedAction[];
  /** Actions of the plan that the import has not; they stay. */
  readonly missing: readonly Action[];
}

interface Entry {
  readonly index: number;
  readonly ref: string;
  readonly priority: string;
  readonly print: TextPrint;
}

interface Pair {
  readonly existing: number;
  readonly imported: number;
  readonly score: number;
}

/** Words in more actions than this say too little to look for a match by. */
const COMMON = 40;
const SAME_REF = 0.5;
const SAME_PRIORITY = 0.1;

/**
 * Matches an import with the actions of a plan by Ref and by the likeness of their words, the best evidence first, each
 * row used once. The same Ref needs some likeness, for plans are renumbered; without it the words must be nearly the
 * same, or alike under the same priority. Rows in any order match alike.
 */
export function matchImport(existing: readonly Action[], imported: readonly ImportedAction[]): ImportMatch {
  const before = existing.map((action, index) => entry(action, index));
  const now = imported.map((action, index) =>
    entry({ ...action, ref: action.ref ?? '', priority: action.priority ?? '' }, index),
  );
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const pair of candidates(before, now).sort(byEvidence)) {
    if (partner.has(pair.imported) || used.has(pair.existing)) continue;
    partner.set(pair.imported, pair.existing);
    used.add(pair.existing);
  }
  const same: MatchedAction[] = [];
  const changed: (MatchedAction & { changes: readonly ProposedChange[] })[] = [];
  const added: ImportedAction[] = [];
  imported.forEach((action, index) => {
    const match = existing[partner.get(index) ?? -1];
    if (match === undefined) {
      added.push(action);
      return;
    }
    const changes = proposedChanges(match, action);
    if (changes.length === 0) same.push({ existing: match, imported: action });
    else changed.push({ existing: match, imported: action, changes });
  });
  return { same, changed, added, missing: existing.filter((_, index) => !used.has(index)) };
}

function entry(
  action: { readonly ref: string; readonly priority: string; readonly action: string },
  index: number,
): Entry {
  return {
    index,
    ref: action.ref.trim().toLowerCase(),
    priority: textPrint(action.priority).plain,
    print: textPrint(action.action),
  };
}

function byEvidence(one: Pair, other: Pair): number {
  return other.score - one.score || one.imported - other.imported || one.existing - other.existing;
}

/** Pairs worth looking at: of one Ref, of the same words, or sharing a word that few actions have. */
function candidates(before: readonly Entry[], now: readonly Entry[]): Pair[] {
  const index = new Map<string, number[]>();
  for (const one of before) {
    for (const key of keysOf(one)) index.set(key, [...(index.get(key) ?? []), one.index]);
  }
  return now.flatMap((one) => {
    const near = new Set<number>();
    for (const key of keysOf(one)) {
      const found = index.get(key) ?? [];
      if (found.length <= COMMON) found.forEach((at) => near.add(at));
    }
    return Array.from(near).flatMap((at) => {
      const other = before[at];
      const score = other === undefined ? 0 : evidence(other, one);
      return score === 0 ? [] : [{ existing: at, imported: one.index, score }];
    });
  });
}

function keysOf({ ref, print, priority }: Entry): readonly string[] {
  const words = Array.from(print.words, (word) => `word ${word}`);
  return [...words, `text ${print.plain}`, `place ${priority} ${print.plain}`, ...(ref === '' ? [] : [`ref ${ref}`])];
}

/** How good the evidence is that two are one action; nought where it is not enough. */
function evidence(one: Entry, other: Entry): number {
  const alike = likeness(one.print, other.print);
  const sameRef = one.ref !== '' && one.ref === other.ref;
  const samePriority = one.priority === other.priority;
  const enough = (sameRef && alike >= 0.3) || alike >= 0.8 || (samePriority && alike >= 0.6);
  return enough ? alike + (sameRef ? SAME_REF : 0) + (samePriority ? SAME_PRIORITY : 0) : 0;
}
