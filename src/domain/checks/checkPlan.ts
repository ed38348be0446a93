import type { Finding, Severity } from '../findings/types';
import { noAccountableLead, severalAccountableLeads } from './accountableLead';
import { ambiguousTimescale } from './ambiguousTimescale';
import {
  completedButNotMarked,
  completedInFuture,
  completedWithoutDate,
  completedWithoutEvidence,
  timescaleSaysComplete,
} from './completion';
import type { Check, CheckContext } from './context';
import { dueBeforePlanBegan } from './dueBeforePlanBegan';
import { faultyCells, percentOutOfRange } from './faultyCells';
import { collectiveLead, leadNotInDirectory, leadWithoutAction } from './leadsAgainstDirectory';
import { milestoneOverdue, milestoneWithoutAction } from './milestones';
import { noDueDate } from './noDueDate';
import { overdue } from './overdue';
import { duplicateRef, missingRef } from './refs';
import {
  greenButOverdue,
  overrideWithoutReason,
  reasonWithoutStatus,
  reportedBetterThanDerived,
  unknownRagWord,
} from './reportedStatus';
import { movedWithoutReason, revisionCap } from './revisions';
import { ruleNeverDecides, ruleSetRefused, thresholdUnusable } from './ruleSetChecks';
import { spelledAlike } from './spelledAlike';
import { staleUpdate } from './staleUpdate';
import { unreadableTimescale } from './unreadableTimescale';
import { greenButCommentaryDiffers, greenButRedated, greenWithoutLead, greenWithoutUpdate } from './watermelon';

/** Every check of the plan, the most harmful first. Adding a check is a file, a line here and its tests. */
export const CHECKS: readonly Check[] = [
  ruleSetRefused,
  thresholdUnusable,
  ruleNeverDecides,
  duplicateRef,
  missingRef,
  faultyCells,
  percentOutOfRange,
  greenButOverdue,
  reportedBetterThanDerived,
  noAccountableLead,
  noDueDate,
  unreadableTimescale,
  ambiguousTimescale,
  completedInFuture,
  overdue,
  milestoneOverdue,
  revisionCap,
  greenButCommentaryDiffers,
  greenButRedated,
  greenWithoutLead,
  greenWithoutUpdate,
  overrideWithoutReason,
  unknownRagWord,
  reasonWithoutStatus,
  dueBeforePlanBegan,
  completedButNotMarked,
  timescaleSaysComplete,
  completedWithoutDate,
  completedWithoutEvidence,
  severalAccountableLeads,
  collectiveLead,
  leadNotInDirectory,
  staleUpdate,
  movedWithoutReason,
  milestoneWithoutAction,
  spelledAlike,
  leadWithoutAction,
];

const HARM: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Everything that the checks find, with the budget's findings: errors first, then as the checks are listed. */
export function checkPlan(context: CheckContext, budgetFindings: readonly Finding[]): readonly Finding[] {
  const findings = [...CHECKS.flatMap((check) => check(context)), ...budgetFindings];
  return findings.sort((one, other) => HARM[one.severity] - HARM[other.severity]);
}
