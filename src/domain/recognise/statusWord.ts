import type { StatusWord } from '../plan/types';

const WORDS: readonly (readonly [RegExp, StatusWord])[] = [
  [
    /^(?:not (?:yet )?(?:started|begun|commenced|due|complete|completed)|to (?:be )?(?:do|started?)|planned|pending|scheduled|not yet|no$|n$|awaiting start|new|backlog|not (?:yet )?(?:implemented|done|actioned|delivered))\b/i,
    'Not started',
  ],
  [
    /\b(?:cancelled|canceled|withdrawn|abandoned|no longer (?:required|needed|applicable)|superseded|stopped|removed|discontinued)\b/i,
    'Cancelled',
  ],
  [/\b(?:deferred|on hold|paused|postponed|suspended|parked|stalled)\b/i, 'Deferred'],
  [/^(?:partially|partly|nearly|almost|mostly)\b/i, 'In progress'],
  [
    /^(?:yes|y|complete[d]?|done|closed|achieved|delivered|implemented|finished|met|actioned|fully (?:complete|implemented|achieved)|signed off|blue)\b/i,
    'Complete',
  ],
  [
    /\b(?:in progress|in-progress|ongoing|on-going|on going|under ?way|started|open|on track|off track|on target|in hand|active|doing|progressing|in development|behind|delayed|at risk|overdue|late|wip|being (?:progressed|implemented))\b/i,
    'In progress',
  ],
];

/** A word of a RAG column: Red, amber, G, B. */
const RAG =
  /^(?:red|amber|yellow|green|blue|grey|gray|purple|white|black|[ragb]|red\/amber|amber\/red|amber\/green|green\/amber)$/i;

/**
 * The word of the Status column that a cell's words come to, or `null` where they come to none.
 *
 * @example statusWord('Completed June 2025') // 'Complete'
 */
export function statusWord(text: string): StatusWord | null {
  const words = text.trim();
  if (words === '' || isRagWord(words)) return null;
  return WORDS.find(([form]) => form.test(words))?.[1] ?? null;
}

/** True for a colour or its letter. */
export function isRagWord(text: string): boolean {
  return RAG.test(text.trim());
}
