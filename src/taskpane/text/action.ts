import { longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { count } from './counting';

export const action = {
  emptyTitle: 'Choose an action',
  empty: 'Select a row on the Actions sheet, and it is shown here.',
  row: (row: number) => `Row ${String(row)} of Actions`,
  because: (word: string) => `Why it is ${word.toLowerCase()}`,
  overridden: (word: string) =>
    `By the rule it would be ${word.toLowerCase()}; the lead’s status stands, with a reason.`,
  dates: 'Dates',
  agreed: 'agreed',
  current: 'current',
  completed: 'completed',
  asAt: 'as at',
  dateLine: (parts: readonly string[]) => `Dates in order: ${parts.join(', ')}.`,
  slipped: (days: number, times: number) =>
    `${days > 0 ? `${count(days, 'day')} later than agreed` : days < 0 ? `${count(-days, 'day')} earlier than agreed` : 'Not moved since it was agreed'}${times > 0 ? `; moved ${times === 1 ? 'once' : `${String(times)} times`}` : ''}.`,
  previously: (word: string) => `Was ${word.toLowerCase()} at the last closed period.`,
  timescale: 'Timescale as written',
  progress: (share: number) => `${String(Math.round(share * 100))} % complete`,
  leads: 'Leads',
  accountable: 'accountable',
  supporting: 'supporting',
  noLead: 'No accountable lead',
  milestones: 'Milestones',
  done: 'done',
  updates: 'Updates',
  noUpdates: 'No update yet.',
  lastUpdate: (date: IsoDate) => `Last update ${longDate(date)}`,
  update: (field: string, from: string, to: string) =>
    `${field}: ${from === '' ? 'blank' : from} → ${to === '' ? 'blank' : to}`,
  findings: 'Checks on this action',
  go: 'Go to the row',
  outcome: 'Outcome',
};
