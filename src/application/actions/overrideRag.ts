import type { ActionAssessment } from '../../domain/assess/types';
import type { OpenedPlan } from '../openPlan';
import { actionChange, type ActionChange, type Author } from './actionChange';

/** A status that shall stand instead of the rule's, with the reason that every report gives; no word takes it away. */
export interface OverrideWish {
  readonly word: string;
  readonly reason: string;
}

/**
 * Puts another status in place of the rule's, or takes such an override away, both with a reason and logged. Refused for
 * a word that the rule set does not have, and where the rule says the same already.
 */
export function overrideRag(
  opened: OpenedPlan,
  assessed: ActionAssessment,
  wish: OverrideWish,
  author: Author,
): ActionChange {
  const { action, derivedRag, rag } = assessed;
  const reason = wish.reason.trim();
  const by = author.by.trim();
  const { statuses } = opened.assessment.ruleSet;
  const taken = wish.word === '';
  if (by === '') return { refused: 'Say who changes the status: the log keeps it.' };
  if (reason === '') return { refused: 'Say why: the reason stands beside the status on every report.' };
  if (!taken && !statuses.some((status) => status.word === wish.word)) {
    return { refused: `“${wish.word}” is no word of the rule set ${opened.assessment.ruleSet.name}.` };
  }
  if (!taken && wish.word === derivedRag) return { refused: `By the rule it is ${derivedRag} already.` };
  if (taken && action.overrideReason === '') return { refused: 'The rule’s own status stands already.' };
  const word = taken ? action.reportedRag : wish.word;
  const entry = { by, ref: action.ref, source: `Pane: ${reason}` };
  return actionChange(
    opened,
    action,
    taken ? 'Take the override away' : 'Override the status',
    [
      ['reportedRag', word === '' ? null : word],
      ['overrideReason', taken ? null : reason],
    ],
    [{ ...entry, field: 'RAG', from: rag, to: taken ? derivedRag : word }],
    author.at,
  );
}
