import { longDate } from '../calendar/isoDate';
import type { Finding } from '../findings/types';
import { columnLetters } from '../plan/cellOf';
import { STATUS_WORDS, type Action, type Plan } from '../plan/types';
import { EXTENSION_FIELD } from './extensionRequests';
import { RETURN_COLUMNS, type ReturnKey } from './proforma';
import { asDate, asShare, asStatus, cellWords, type ReturnedCell } from './returnedCells';

/** The Return table of one returned form. */
export interface ReturnedTable {
  /** File name, for messages. */
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** 1-based sheet column of the first header; A where absent. */
  readonly firstColumn?: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ReturnedCell[])[];
  readonly date1904: boolean;
}

/** The column of Actions, or the log alone, that a proposed change goes to. */
export type ReturnedField =
  'status' | 'percentComplete' | 'reportedRag' | 'progress' | 'blockage' | 'supportNeeded' | 'requestedDue';

/** One change that a lead asks for; nothing is written before somebody has approved it. */
export interface ProposedChange {
  readonly id: string;
  readonly ref: string;
  readonly key: ReturnedField;
  /** Header in the Actions table; `Requested due` is kept in the Updates log only. */
  readonly field: string;
  readonly from: string | number | null;
  /** ISO text for a date, 0 to 1 for a share. */
  readonly to: string | number;
  /** The reason for a new date; empty for other changes. */
  readonly reason: string;
  /** Where it stands in the returned file: `Return!H5`. */
  readonly where: string;
}

/** What one returned form says. */
export interface ReadReturn {
  readonly changes: readonly ProposedChange[];
  readonly findings: readonly Finding[];
  /** Refs of every action on the form, changed or not: these have been returned. */
  readonly refs: readonly string[];
}

const FIELD_HEADERS: Readonly<Record<ReturnedField, string>> = {
  status: 'Status',
  percentComplete: '% complete',
  reportedRag: 'Reported RAG',
  progress: 'Progress',
  blockage: 'Blockage',
  supportNeeded: 'Support needed',
  requestedDue: EXTENSION_FIELD,
};

/** The action of a returned row: by its mark, else by its Ref where only one action bears it. */
function actionOf(plan: Plan, id: string, ref: string): Action | null {
  const marked = id === '' ? undefined : plan.actions.find((action) => action.id === id);
  if (marked !== undefined) return marked;
  const named = plan.actions.filter((action) => action.ref !== '' && action.ref.toLowerCase() === ref.toLowerCase());
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** One row of a form: its cells, where they stand, and what is said of them. */
interface ReturnedRow {
  readonly cell: (key: ReturnKey) => ReturnedCell | undefined;
  readonly where: (key: ReturnKey) => string;
  readonly propose: (key: ReturnedField, from: string | number | null, to: string | number, reason?: string) => void;
  readonly refuse: (key: ReturnKey, rule: string, message: string, remedy: string) => void;
}

function readStatus(action: Action, row: ReturnedRow): void {
  const typed = cellWords(row.cell('status'));
  const status = asStatus(row.cell('status'));
  if (typed === '' || status === action.status) return;
  if (status === null) {
    const remedy = `Use one of: ${STATUS_WORDS.join(', ')}.`;
    row.refuse('status', 'return-status-unknown', `“${typed}” is not a status.`, remedy);
  } else row.propose('status', action.status, status);
}

function readShare(action: Action, row: ReturnedRow): void {
  const typed = cellWords(row.cell('percentComplete'));
  const share = asShare(row.cell('percentComplete'));
  if (typed === '' || share === action.percentComplete) return;
  if (share === null) {
    const message = `“${typed}” is not a percentage.`;
    row.refuse('percentComplete', 'return-percent-unreadable', message, 'Enter a number from 0% to 100%.');
  } else row.propose('percentComplete', action.percentComplete, share);
}

function readTexts(action: Action, row: ReturnedRow): void {
  for (const key of ['reportedRag', 'progress', 'blockage', 'supportNeeded'] as const) {
    const text = cellWords(row.cell(key));
    if (text !== '' && text !== action[key]) row.propose(key, action[key] === '' ? null : action[key], text);
  }
}

function readRequest(action: Action, row: ReturnedRow, date1904: boolean): void {
  const typed = cellWords(row.cell('requestedDue'));
  if (typed === '') return;
  const asked = asDate(row.cell('requestedDue'), date1904);
  const reason = cellWords(row.cell('requestReason'));
  if (asked === null) {
    const remedy = 'Enter the date as day, month and year, such as 30/09/2026.';
    row.refuse('requestedDue', 'return-date-unreadable', `“${typed}” cannot be read as one date.`, remedy);
  } else if (asked === action.currentDue) return;
  else if (reason === '') {
    const message = `${longDate(asked)} is asked for without a reason.`;
    const remedy = 'Ask the lead for the reason, so that the board can decide.';
    row.refuse('requestReason', 'return-date-without-reason', message, remedy);
  } else row.propose('requestedDue', action.currentDue, asked, reason);
}

/**
 * Reads one returned form: the changes that it asks for, what cannot be read in it, and which actions it answers for.
 * Nothing is changed here; a blank cell asks for nothing, and a row that matches no one action is reported.
 */
export function readReturn(plan: Plan, table: ReturnedTable): ReadReturn {
  const place = new Map<ReturnKey, number>();
  for (const column of RETURN_COLUMNS) {
    const at = table.headers.findIndex((header) => header.trim().toLowerCase() === column.header.toLowerCase());
    if (at >= 0) place.set(column.key, at);
  }
  const changes: ProposedChange[] = [];
  const findings: Finding[] = [];
  const refs: string[] = [];
  table.rows.forEach((cells, down) => {
    const sheetRow = table.headerRow + 1 + down;
    const cell = (key: ReturnKey): ReturnedCell | undefined => cells[place.get(key) ?? -1];
    if (RETURN_COLUMNS.every(({ key }) => cellWords(cell(key)) === '')) return;
    const ref = cellWords(cell('ref'));
    const action = actionOf(plan, cellWords(cell('id')), ref);
    const where = (key: ReturnKey): string =>
      `${table.sheet}!${columnLetters((table.firstColumn ?? 1) + (place.get(key) ?? 0))}${String(sheetRow)}`;
    const refuse: ReturnedRow['refuse'] = (key, rule, message, remedy) => {
      const subject = ref === '' ? `row ${String(sheetRow)}` : ref;
      findings.push({
        rule,
        severity: 'warning',
        message: `${table.file}, ${subject}: ${message}`,
        remedy,
        where: [where(key)],
        subject: ref === '' ? null : ref,
      });
    };
    if (action === null) {
      const remedy = 'Enter its update in the plan by hand, or mend the Ref and collect the return again.';
      refuse('ref', 'return-row-unknown', 'this row matches no one action of the plan.', remedy);
      return;
    }
    refs.push(action.ref);
    const propose: ReturnedRow['propose'] = (key, from, to, reason = '') => {
      const { id } = action;
      changes.push({ id, ref: action.ref, key, field: FIELD_HEADERS[key], from, to, reason, where: where(key) });
    };
    const row = { cell, where, propose, refuse };
    readStatus(action, row);
    readShare(action, row);
    readTexts(action, row);
    readRequest(action, row, table.date1904);
  });
  return { changes, findings, refs };
}
