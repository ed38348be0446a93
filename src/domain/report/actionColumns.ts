import type { ActionAssessment, DirectionOfTravel } from '../assess/types';
import { leadWords } from './actionState';
import type { ColumnOf } from './table';
import type { ReportOptions } from './types';

type ActionColumn = ColumnOf<ActionAssessment>;

const TRAVEL_WORDS: Readonly<Record<Exclude<DirectionOfTravel, null>, string>> = {
  better: 'Better',
  same: 'Same',
  worse: 'Worse',
  new: 'New',
};

/** Direction of travel as a word. */
export function travelWord(direction: DirectionOfTravel): string | null {
  return direction === null ? null : TRAVEL_WORDS[direction];
}

export const REF: ActionColumn = { header: 'Ref', kind: 'ref', width: 7, of: ({ action }) => action.ref };
export const ACTION: ActionColumn = {
  header: 'Action',
  kind: 'longText',
  width: 36,
  of: ({ action }) => action.action,
};
export const RAG: ActionColumn = { header: 'RAG', kind: 'rag', width: 8, of: ({ rag }) => rag };
export const REASON: ActionColumn = {
  header: 'Reason for status',
  kind: 'longText',
  width: 22,
  of: ({ reason }) => reason,
};
export const ORIGINAL_DUE: ActionColumn = {
  header: 'Original due',
  kind: 'date',
  width: 11.5,
  of: ({ action }) => action.baselineDue,
};
export const CURRENT_DUE: ActionColumn = { header: 'Current due', kind: 'date', width: 11.5, of: ({ due }) => due };
export const TIMES_MOVED: ActionColumn = {
  header: 'Times moved',
  kind: 'whole',
  width: 8,
  of: ({ action }) => action.timesRevised,
};
export const TRAVEL: ActionColumn = {
  header: 'Direction of travel',
  kind: 'text',
  width: 10,
  of: ({ direction }) => travelWord(direction),
};
export const COMPLETED_ON: ActionColumn = {
  header: 'Completed on',
  kind: 'date',
  width: 11.5,
  of: ({ action }) => action.completedOn,
};
export const OUTCOME: ActionColumn = {
  header: 'Outcome',
  kind: 'longText',
  width: 30,
  of: ({ action }) => action.outcome,
};

/** The lead, or for the public the lead's organisation where one is known. */
export function leadColumn(options: ReportOptions): ActionColumn {
  return options.audience === 'public'
    ? { header: 'Organisation', kind: 'text', width: 18, of: leadWords, optional: true }
    : { header: 'Accountable lead', kind: 'text', width: 15, of: leadWords };
}

/** Columns that only the board and scrutiny see. */
export function internal(options: ReportOptions, columns: readonly ActionColumn[]): readonly ActionColumn[] {
  return options.audience === 'public' ? [] : columns;
}
