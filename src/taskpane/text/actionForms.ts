import { longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { count } from './counting';

/** Words of the forms about one action, and of what a form says it will write. */
export const actionForms = {
  update: 'Update',
  moreTime: 'Ask for more time',
  moveDate: 'Change the date',
  override: 'Override…',
  overrideLabel: 'Override the status',
  save: { update: 'Save the update', moreTime: 'Ask for it', moved: 'Move the date', override: 'Save' },
  cancel: 'Cancel',
  by: 'Your name',
  byHint: 'The log keeps it.',
  status: 'Status',
  noStatus: 'Not said',
  percent: '% complete',
  completedOn: 'Completed on',
  progress: 'Progress',
  progressHint: 'What has happened since the last report',
  evidence: 'Evidence',
  evidenceHint: 'What shows that it was done: a report, a minute, a policy',
  blockage: 'Blockage',
  supportNeeded: 'Support needed',
  commentary: 'Commentary',
  more: 'Blockage, support, commentary',
  newDate: 'New date',
  reason: 'Reason',
  reasonHint: 'The board will ask.',
  standsNow: (due: string) => `Now due ${due}.`,
  firstAgreed: (date: string) => `First agreed for ${date}, which stays on record.`,
  moved: (times: number, cap: number) =>
    times === 0
      ? `Not moved yet; at most ${count(cap, 'time')}.`
      : `Moved ${count(times, 'time')}; at most ${String(cap)}.`,
  whoDecides: 'Who decides',
  ask: 'Ask the board: the date stays until it agrees',
  agreed: 'It is agreed already: move the date now',
  newStatus: 'Status to show',
  ruleStands: (word: string) => `The rule’s own: ${word}`,
  chooseWord: 'Choose a status',
  overrideReasonHint: 'It stands beside the status on every report.',
  willWrite: (cells: number, row: number, log: number) =>
    cells === 0
      ? `No cell of the action changes; ${count(log, 'row')} will be added to Updates.`
      : `${count(cells, 'cell')} of row ${String(row)} will change, and ${count(log, 'row')} will be added to Updates.`,
  working: 'Writing the change',
  done: {
    update: 'Update saved.',
    moreTime: 'Asked for.',
    moved: 'The date has been moved.',
    override: 'Status saved.',
  },
  why: (word: string) => `Why it is ${word}`,
  noWord: 'Why it has no status',
  rule: (place: number, of: number, name: string) => `Rule ${String(place)} of ${String(of)} in ${name}`,
  seeRules: 'See the rules',
  turns: (word: string, on: IsoDate) => `It turns ${word.toLowerCase()} on ${longDate(on)} if nothing changes.`,
  asked: (to: string, on: string, reason: string) =>
    `${to} was asked for${on === '' ? '' : ` on ${on}`}${reason === '' ? '' : `: ${reason}`}. The board has not decided.`,
  decide: 'It is agreed',
  history: 'At the close of each period',
  historyLine: (due: string, share: string) => [due, share].filter((part) => part !== '').join(' · '),
};
