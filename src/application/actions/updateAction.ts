import { isIsoDate, longDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import { STATUS_WORDS, type Action } from '../../domain/plan/types';
import { percentText } from '../../domain/status/figureText';
import type { CellInput } from '../../workbook/port';
import { ACTIONS } from '../../workbook/schema/actions';
import type { OpenedPlan } from '../openPlan';
import { actionChange, type ActionChange, type Author, type WantedCell } from './actionChange';

/** What an update may say of an action, by the key of its column. */
export const UPDATE_KEYS = [
  'status',
  'percentComplete',
  'completedOn',
  'progress',
  'evidence',
  'commentary',
  'blockage',
  'supportNeeded',
] as const;

export type UpdateKey = (typeof UPDATE_KEYS)[number];

/** What is typed into an update, as texts: a day is `2026-06-30`, a percentage `40`. A key that is absent is left alone. */
export type TypedUpdate = Readonly<Partial<Record<UpdateKey, string>>>;

/** What the form of an update holds before anything is typed. */
export function typedNow(action: Action): Readonly<Record<UpdateKey, string>> {
  const share = action.percentComplete;
  return {
    status: action.status ?? '',
    percentComplete: share === null ? '' : String(Math.round(share * 1e6) / 1e4),
    completedOn: action.completedOn ?? '',
    progress: action.progress,
    evidence: action.evidence,
    commentary: action.commentary,
    blockage: action.blockage,
    supportNeeded: action.supportNeeded,
  };
}

/** Excel keeps no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * An update to one action: the cells that differ from what was read, the day of the update, and a row of Updates for
 * each. With nothing changed it logs that there was nothing to report. Refused without a name, and where a day, a
 * percentage or a status cannot be what its column holds.
 */
export function updateAction(opened: OpenedPlan, action: Action, typed: TypedUpdate, author: Author): ActionChange {
  if (author.by.trim() === '') return { refused: 'Say who gives the update: the log keeps it.' };
  const now = typedNow(action);
  const changed = UPDATE_KEYS.filter((key) => typed[key] !== undefined && typed[key].trim() !== now[key].trim());
  const cells: WantedCell[] = [];
  for (const key of changed) {
    const read = readTyped(key, (typed[key] ?? '').trim(), author.at, opened.snapshot.date1904);
    if ('refused' in read) return read;
    cells.push([key, read.value]);
  }
  const day: WantedCell = ['lastUpdate', toSerial(author.at, opened.snapshot.date1904)];
  const by = author.by.trim();
  const entry = { by, ref: action.ref, source: 'Pane' };
  const entries =
    changed.length === 0
      ? [{ ...entry, field: 'Update', from: '', to: 'No change' }]
      : changed.map((key) => ({
          ...entry,
          field: headerOf(key),
          from: inWords(key, now[key]),
          to: inWords(key, (typed[key] ?? '').trim()),
        }));
  return actionChange(opened, action, 'Update', [...cells, day], entries, author.at, warningsOf({ ...now, ...typed }));
}

function headerOf(key: UpdateKey): string {
  return ACTIONS.columns.find((column) => column.key === key)?.header ?? key;
}

/** A typed text as its cell holds it, or why it cannot. */
function readTyped(
  key: UpdateKey,
  text: string,
  at: string,
  date1904: boolean,
): { readonly value: CellInput } | { readonly refused: string } {
  if (text === '') return { value: null };
  if (key === 'status') {
    const word = STATUS_WORDS.find((each) => each.toLowerCase() === text.toLowerCase());
    return word === undefined
      ? { refused: `“${text}” is no status. Use ${STATUS_WORDS.join(', ')}.` }
      : { value: word };
  }
  if (key === 'percentComplete') {
    const percent = Number(text.replace(/\s*%$/, ''));
    const fits = Number.isFinite(percent) && percent >= 0 && percent <= 100;
    return fits ? { value: percent / 100 } : { refused: `“${text}” is no percentage. Type a number from 0 to 100.` };
  }
  if (key === 'completedOn') {
    if (!isIsoDate(text)) return { refused: `“${text}” is not a day that exists.` };
    if (text > at) return { refused: `${longDate(text)} has not come yet, so nothing can have been completed then.` };
    return { value: toSerial(text, date1904) };
  }
  if (text.length <= LONGEST_TEXT) return { value: text };
  return {
    refused: `${headerOf(key)} is ${String(text.length)} characters long; a cell holds ${String(LONGEST_TEXT)}.`,
  };
}

/** What stands in the log: days and percentages as people read them. */
function inWords(key: UpdateKey, text: string): string {
  if (key === 'completedOn' && isIsoDate(text)) return longDate(text);
  if (key === 'percentComplete' && text !== '') return percentText(Number(text.replace(/\s*%$/, '')) / 100);
  return text;
}

function warningsOf(typed: Readonly<Record<UpdateKey, string>>): readonly string[] {
  const complete = typed.status === 'Complete';
  return [
    ...(complete && typed.evidence.trim() === '' ? ['Complete with no evidence is reported as a finding.'] : []),
    ...(complete && typed.completedOn === '' ? ['Complete with no day of completion is reported as a finding.'] : []),
    ...(!complete && typed.completedOn !== '' ? ['It has a day of completion, but its Status is not Complete.'] : []),
  ];
}
