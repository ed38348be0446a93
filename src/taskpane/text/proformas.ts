import { count } from './counting';
import { monthName } from './periods';

export const proformas = {
  ask: 'Ask for returns',
  askWhy: 'A form for every lead with open actions: what the plan says now, and room for the update.',
  period: 'Period',
  actions: (number: number) => count(number, 'open action'),
  one: 'Form',
  oneLabel: (lead: string) => `Form for ${lead}`,
  more: (number: number) => `Show ${String(number)} more`,
  makeAll: (number: number) => `Make ${count(number, 'form')}`,
  nobody: 'No lead has an open action.',
  making: 'Making the forms',
  zipName: (plan: string, month: string) => `${plan === '' ? 'Plan' : plan}, returns for ${monthName(month)}.zip`,
  collect: 'Collect returns',
  drop: 'Drop the returned forms here',
  choose: 'Choose files',
  reading: 'Reading the returns',
  read: (files: number, actions: number) => `${count(files, 'file')} read, answering for ${count(actions, 'action')}`,
  nothing: 'No change is asked for. Accepting notes the day of the update for each action.',
  noAnswer: 'None of the files answers for an action of this plan.',
  change: (field: string, from: string, to: string) => `${field}: ${from === '' ? 'blank' : from} → ${to}`,
  changes: 'What they ask for',
  problems: 'To look at',
  missing: (number: number) => `${count(number, 'lead')} not heard from`,
  accept: (cells: number) => `Accept ${count(cells, 'cell')}`,
  other: 'Put these aside',
  working: 'Writing the returns',
  done: (actions: number) => `Returns taken in for ${count(actions, 'action')}.`,
  writes: (cells: number, rows: number) =>
    `${count(cells, 'cell')} of Actions will change, and ${count(rows, 'row')} will be added to Updates. A date asked for is logged, not moved.`,
};
