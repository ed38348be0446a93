import type { ActionAssessment, Assessment } from '../assess/types';
import { isComplete } from './actionState';

/** Key of a column of the return, in the order in which they stand. */
export type ReturnKey =
  | 'ref'
  | 'action'
  | 'currentDue'
  | 'ragNow'
  | 'status'
  | 'percentComplete'
  | 'reportedRag'
  | 'progress'
  | 'blockage'
  | 'supportNeeded'
  | 'requestedDue'
  | 'requestReason'
  | 'id';

export interface ReturnColumn {
  readonly key: ReturnKey;
  readonly header: string;
  readonly kind: 'text' | 'longText' | 'date' | 'percent' | 'rag';
  readonly width: number;
  /** Who fills it in. */
  readonly by: 'boardline' | 'lead';
  /** Where the cell offers a list: the words of Status, or those of the plan's rule set. */
  readonly list?: 'status' | 'rag';
  readonly help: string;
}

/** The columns of a lead's monthly return, described once for the form, its guide and its reading. */
export const RETURN_COLUMNS: readonly ReturnColumn[] = [
  { key: 'ref', header: 'Ref', kind: 'text', width: 8, by: 'boardline', help: 'The action’s reference.' },
  { key: 'action', header: 'Action', kind: 'longText', width: 34, by: 'boardline', help: 'What was agreed.' },
  { key: 'currentDue', header: 'Current due', kind: 'date', width: 12, by: 'boardline', help: 'The date now agreed.' },
  { key: 'ragNow', header: 'RAG now', kind: 'rag', width: 9, by: 'boardline', help: 'The status by the plan’s rule.' },
  {
    key: 'status',
    header: 'Status',
    kind: 'text',
    width: 12,
    by: 'lead',
    help: 'Not started, In progress, Complete, Deferred or Cancelled.',
    list: 'status',
  },
  {
    key: 'percentComplete',
    header: '% complete',
    kind: 'percent',
    width: 10,
    by: 'lead',
    help: 'How much is done, from 0% to 100%.',
  },
  {
    key: 'reportedRag',
    header: 'RAG reported',
    kind: 'text',
    width: 10,
    by: 'lead',
    help: 'Your own rating, in a word of the plan’s rule set; leave it blank if you have none.',
    list: 'rag',
  },
  {
    key: 'progress',
    header: 'Progress',
    kind: 'longText',
    width: 30,
    by: 'lead',
    help: 'What has happened since the last report. Leave it blank if nothing has.',
  },
  {
    key: 'blockage',
    header: 'Blockage',
    kind: 'longText',
    width: 22,
    by: 'lead',
    help: 'What stands in the way. It is left out of the public report.',
  },
  {
    key: 'supportNeeded',
    header: 'Support needed',
    kind: 'longText',
    width: 22,
    by: 'lead',
    help: 'What you ask the board to do about it.',
  },
  {
    key: 'requestedDue',
    header: 'New date requested',
    kind: 'date',
    width: 12,
    by: 'lead',
    help: 'A later date, if you need one. The board decides; the plan’s date stays until then.',
  },
  {
    key: 'requestReason',
    header: 'Reason for new date',
    kind: 'longText',
    width: 24,
    by: 'lead',
    help: 'Why the date cannot be met. A new date without a reason is sent back.',
  },
  {
    key: 'id',
    header: 'Row mark',
    kind: 'text',
    width: 12,
    by: 'boardline',
    help: 'Boardline finds the action again by this mark. Leave it as it is.',
  },
];

/** Actions that a lead reports on: those not complete that name the lead, in the plan's order. */
export function actionsToReturn(assessment: Assessment, lead: string): readonly ActionAssessment[] {
  return assessment.actions.filter(
    ({ action, accountable }) => accountable.includes(lead) && !isComplete(action) && action.status !== 'Cancelled',
  );
}

/** Everybody who is due to send a return, in the order of the plan's leads. */
export function leadsToReturn(assessment: Assessment): readonly string[] {
  return assessment.byLead.map((group) => group.name).filter((name) => actionsToReturn(assessment, name).length > 0);
}

/** What the form holds when it is sent out; texts that the lead writes anew are blank. */
export function returnCell({ action, due, rag }: ActionAssessment, key: ReturnKey): string | number | null {
  switch (key) {
    case 'ref':
      return action.ref;
    case 'action':
      return action.action;
    case 'currentDue':
      return due;
    case 'ragNow':
      return rag;
    case 'status':
      return action.status;
    case 'percentComplete':
      return action.percentComplete;
    case 'reportedRag':
      return action.reportedRag;
    case 'id':
      return action.id;
    case 'progress':
    case 'blockage':
    case 'supportNeeded':
    case 'requestedDue':
    case 'requestReason':
      return null;
  }
}
