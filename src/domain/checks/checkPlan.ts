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
import { namesInPlan } from './namesInPlan';
import { noDueDate } from './noDueDate';
import { overdue } from './overdue';
import { reassuringActions } from './reassuringActions';
import { duplicateRef, missingRef } from './refs';
import {
  greenButOverdue,
  overrideWithoutReason,
  reasonWithoutStatus,
  reportedBetterThanDerived,
  unknownRagWord,
} from './reportedStatus';
import { movedWithoutReason, revisionCap } from './revisions';
import {
  reportDateMissing,
  ruleColoursUnreadable,
  ruleNeverDecides,
  ruleSetRefused,
  thresholdOverWhole,
  thresholdUnusable,
} from './ruleSetChecks';
import { spelledAlike } from './spelledAlike';
import { staleUpdate } from './staleUpdate';
import { unreadableTimescale } from './unreadableTimescale';
import { greenButCommentaryDiffers, greenButRedated, greenWithoutLead, greenWithoutUpdate } from './watermelon';

/** Every check of the plan, the most harmful first. Adding a check is a file, a line here and its tests. */
export const CHECKS: readonly Check[] = [
  ruleSetRefused,
  reportDateMissing,
  thresholdUnusable,
  thresholdOverWhole,
  ruleNeverDecides,
  ruleColoursUnreadable,
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

const BY_HARM: readonly Severity[] = ['error', 'warning', 'note'];

/** Everything that the checks find, with the budget's findings: errors first, then as the checks are listed. */
export function checkPlan(
  assessed: Omit<CheckContext, 'names' | 'reassuring'>,
  budgetFindings: readonly Finding[],
): readonly Finding[] {
  const { actions, ruleSet } = assessed;
  const context: CheckContext = {
    ...assessed,
    names: namesInPlan(actions),
    reassuring: reassuringActions(actions, ruleSet.statuses),
  };
  const found = [...CHECKS.map((check) => check(context)), budgetFindings];
  return BY_HARM.flatMap((severity) =>
    found.flatMap((findings) => findings.filter((finding) => finding.severity === severity)),
  );
}
