import { count } from './counting';

export const rules = {
  inUse: (name: string) => `${name}, in use`,
  choose: 'Rule set',
  own: 'of this workbook',
  first: 'Each action takes the first of these that holds.',
  otherwise: 'Otherwise',
  refused: 'This cannot be used',
  change: (moves: number, total: number) =>
    moves === 0
      ? `None of ${count(total, 'action')} would change`
      : `${String(moves)} of ${count(total, 'action')} would change`,
  noWord: 'no status',
  use: (name: string) => `Use ${name}`,
  useLimits: 'Use these limits',
  back: 'Put it aside',
  working: 'Changing the rule set',
  done: (name: string) => `The plan is rated by ${name} now.`,
  moved: 'The plan has changed since this was shown. Look again, then use the rule set.',
  writes: (limits: number, columns: number, rows: number) =>
    [
      limits > 0 ? `${count(limits, 'cell')} of the Cover` : '',
      columns > 0 ? `${count(columns, 'column')} of formulas and colours` : '',
      rows > 0 ? `${count(rows, 'row')} of the Rules sheet` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat(' will be written, and the summary sheets made again.'),
  limits: 'Limits on the Cover',
  percentLimit: 'in %',
  editLimits: 'Change the limits',
  edit: 'Edit a copy',
  editing: 'A copy of your own',
  name: 'Name',
  rule: (place: number) => `Rule ${String(place)}`,
  gives: 'Gives',
  when: 'When',
  whenHint: 'Columns in brackets, names of the Cover, and, or, not: [Current due] < ReportDate',
  words: 'In words',
  wordsHint: 'A name in braces shows its figure: {WarningDays}',
  up: (place: number) => `Move rule ${String(place)} up`,
  down: (place: number) => `Move rule ${String(place)} down`,
  remove: (place: number) => `Remove rule ${String(place)}`,
  add: 'Add a rule',
  statusWords: 'Words of its statuses',
  statusWord: (word: string) => `Word for ${word}`,
  colours: 'Their colours and letters are columns of the Rules sheet, where the copy will be kept.',
  where: 'The rules are rows of the Rules sheet; the limits are cells of the Cover.',
};
