import { longDate } from '../calendar/isoDate';
import { ranksOf } from '../assess/directionOfTravel';
import { comparable } from '../status/compileCondition';
import { eachAction, eachReassuring, named } from './actionFinding';
import { listed } from './accountableLead';
import type { Check } from './context';

/** Shown or reported as going well although its date has gone by. */
export const greenButOverdue: Check = (context) =>
  eachReassuring(context, ({ action, due, overdue }, word) =>
    !overdue || due === null
      ? null
      : {
          rule: 'green-but-overdue',
          severity: 'error',
          message: `${named(action)} is ${word === action.reportedRag.trim() ? 'reported ' : ''}${word} but was due ${longDate(due)} and is not complete.`,
          remedy: 'Agree a new date with a reason, or report the status that the rule gives.',
          columns: ['reportedRag', 'currentDue', 'rag'],
        },
  );

/** The lead's status is better than the rule's. */
export const reportedBetterThanDerived: Check = (context) => {
  const rankOf = ranksOf(context.ruleSet.statuses);
  return eachAction(context, ({ action, derivedRag, reason }) => {
    const reported = rankOf(action.reportedRag);
    const derived = rankOf(derivedRag);
    if (reported === null || derived === null || reported <= derived) return null;
    return {
      rule: 'reported-better-than-derived',
      severity: 'warning',
      message: `${named(action)} is reported ${action.reportedRag.trim()}, but the rule gives ${derivedRag}: ${reason}.`,
      remedy:
        'Ask the lead for what the rule does not see, and give it under Override reason, or show the rule’s status.',
      columns: ['reportedRag', 'rag'],
    };
  });
};

/** A reported status that differs from the rule's and has no reason: it does not stand. */
export const overrideWithoutReason: Check = (context) =>
  eachAction(context, ({ action, derivedRag }) => {
    const reported = comparable(action.reportedRag);
    const known = context.ruleSet.statuses.some((status) => comparable(status.word) === reported);
    if (!known || reported === comparable(derivedRag) || action.overrideReason.trim() !== '') return null;
    return {
      rule: 'override-without-reason',
      severity: 'warning',
      message: `${named(action)} is reported ${action.reportedRag.trim()} against the rule’s ${derivedRag === '' ? 'no status' : derivedRag} without a reason, so the rule’s status is shown.`,
      remedy: 'Give the reason under Override reason, or clear Reported RAG.',
      columns: ['overrideReason', 'reportedRag'],
    };
  });

/** A reason to override without a status to put in its place. */
export const reasonWithoutStatus: Check = (context) =>
  eachAction(context, ({ action }) =>
    action.overrideReason.trim() !== '' && action.reportedRag.trim() === ''
      ? {
          rule: 'override-without-status',
          severity: 'note',
          message: `${named(action)} has an Override reason but no Reported RAG, so the rule’s status is shown.`,
          remedy: 'Choose the status under Reported RAG, or clear the reason.',
          columns: ['reportedRag', 'overrideReason'],
        }
      : null,
  );

/** A reported status that the rule set does not have. */
export const unknownRagWord: Check = (context) => {
  const { statuses } = context.ruleSet;
  if (statuses.length === 0) return [];
  const words = new Set(statuses.map((status) => comparable(status.word)));
  return eachAction(context, ({ action }) => {
    const reported = comparable(action.reportedRag);
    if (reported === '' || words.has(reported)) return null;
    const meant = statuses.find((status) => comparable(status.letter) === reported);
    return {
      rule: 'unknown-rag-word',
      severity: 'warning',
      message: `${named(action)} is reported “${action.reportedRag.trim()}”, which is not a status of the rule set ${context.ruleSet.name}${meant === undefined ? '' : `; ${meant.word} may be meant`}.`,
      remedy: `Choose one of ${listed(statuses.map((status) => status.word))}.`,
      columns: ['reportedRag'],
    };
  });
};
