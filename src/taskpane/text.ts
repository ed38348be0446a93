/** Every word that the pane shows of itself. Findings, reasons and rules bring their own sentences from the domain. */
import { longDate, type IsoDate } from '../domain/calendar/isoDate';
import type { Audience } from '../domain/report/types';
import type { Screen } from './session/state';

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function listed(parts: readonly string[], most = 3): string {
  const shown = parts.slice(0, most);
  if (parts.length > most) return `${shown.join(', ')} and ${String(parts.length - most)} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Names of checks whose id does not read well by itself. */
const RULE_TITLES: Readonly<Record<string, string>> = {
  'several-accountable-leads': 'More than one accountable lead',
  'lead-not-in-directory': 'Lead not in Leads',
  'lead-not-in-leads': 'Lead not in Leads',
  'reported-better-than-derived': 'Reported better than the rule says',
  'green-but-overdue': 'Green, but overdue',
  'stale-update': 'Not updated in time',
};

const SCREENS: Readonly<Record<Screen, string>> = {
  overview: 'Overview',
  checks: 'Checks',
  action: 'Action',
  report: 'Report',
  import: 'Bring in a plan',
  budget: 'Budget',
  rules: 'Rule set',
  rows: 'Actions',
};

const AUDIENCES: Readonly<Record<Audience, string>> = {
  board: 'Partnership Board',
  scrutiny: 'Scrutiny committee',
  public: 'The public',
};

export const text = {
  product: 'Boardline',
  count,
  listed,
  screen: (screen: Screen) => SCREENS[screen],
  date: (date: IsoDate | null) => (date === null ? 'No date' : longDate(date)),

  header: {
    asAt: 'As at',
    recheck: 'Re-check',
    useDate: 'Show as at this day',
    menu: 'More',
    tabs: 'Screens',
    back: 'Back',
    checked: (minutes: number) =>
      minutes < 1 ? 'just checked' : minutes < 60 ? `checked ${String(minutes)} min ago` : 'checked over an hour ago',
    stale: 'changed since',
    readOnly: 'read-only',
  },

  menu: {
    bringIn: 'Bring in a plan…',
    budget: 'Budget',
    rules: 'Rule set',
    open: 'Open a workbook…',
    download: 'Download the workbook',
    sample: 'Look at the sample',
  },

  firstRun: {
    title: 'No plan here yet',
    intro:
      'Boardline keeps a partnership’s actions, leads and budget in an ordinary workbook, rates them by a published rule and makes the board’s report.',
    start: 'Start a plan here',
    startWhy: 'Empty sheets for actions, leads and budget, with their lists and formulas.',
    bringIn: 'Bring in a plan',
    bringInWhy: 'From Word, Excel, CSV or a web page: drop it here, paste it or choose it.',
    sample: 'Look at a sample',
    sampleWhy: 'The invented borough of Westmere, with one of everything.',
    open: 'Open a plan workbook',
    openWhy: 'An .xlsx that Boardline made, or one with an Actions table.',
    skip: 'Not now',
    skippedTitle: 'This workbook holds no plan',
    skipped: 'Boardline leaves it as it is. Start or bring in a plan whenever you like.',
    show: 'Show the ways to start',
  },

  loading: 'Reading the plan',
  refused: { retry: 'Try again', back: 'Back' },
  dropHere: 'Drop the file to open it',

  ask: {
    notNow: 'Not now',
    recheckTitle: 'Bring the workbook up to date?',
    recheck: 'Re-check',
    recheckCells: (cells: number) => `${count(cells, 'cell')} of Boardline’s own will be filled in.`,
    recheckMends: (columns: number) => `${count(columns, 'column')} of formulas will be mended.`,
    recheckSheets: (names: readonly string[]) =>
      `${count(names.length, 'sheet')} will be made again: ${listed(names, 8)}.`,
    recheckDate: (date: IsoDate) => `The report date becomes ${longDate(date)}.`,
    canPutBack: 'What you typed stays as it is. You can put it back.',
    sampleTitle: 'Add the sample plan to this workbook?',
    newPlanTitle: 'Start a plan in this workbook?',
    sheetsAdded: 'Sheets for the plan will be added. Nothing that is here now changes, and you can put it back.',
    sample: 'Add the sample',
    newPlan: 'Start the plan',
  },

  work: {
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    steps: (what: string, done: number, total: number) =>
      total > 1 ? `${what}… ${String(done)} of ${String(total)}` : `${what}…`,
    reading: 'Reading the workbook',
    recheck: 'Re-checking',
    sample: 'Making the sample plan',
    newPlan: 'Making the plan',
    importReading: 'Reading your files',
    importing: 'Writing the plan',
    report: 'Making the report',
    puttingBack: 'Putting back',
    saving: 'Preparing the file',
    stopped: 'Stopped. Nothing was changed.',
  },

  done: {
    close: 'Close this message',
    putBack: 'Put back',
    recheck: (written: number) =>
      written === 0 ? 'Checked. Nothing had to be changed.' : `Re-checked. ${count(written, 'cell')} written.`,
    upToDate: 'Checked. Everything is up to date.',
    sample: 'The sample plan is open.',
    newPlan: 'The plan is ready. Type your first action on the Actions sheet.',
    imported: (written: number) => `Brought in. ${count(written, 'cell')} written.`,
    conflicts: (number: number) =>
      `${count(number, 'cell')} changed by somebody else meanwhile ${number === 1 ? 'was' : 'were'} left as found.`,
    putBackDone: 'Put back as it was.',
    report: (name: string) => `${name} has been downloaded.`,
    reportOpened: (name: string) => `${name} is open in a new window of Excel. Save it from there.`,
  },

  failed: {
    title: 'That could not be done',
    unexpected: (message: string) =>
      `Something went wrong inside Boardline: ${message} Nothing more was done. Please try again.`,
    script:
      'Microsoft’s script for add-ins did not load. Ask IT to let appsforoffice.microsoft.com through, or to host the script beside Boardline.',
    tooOldTitle: 'This Excel is too old',
    tooOld: 'Boardline needs Excel 2021, Microsoft 365 or Excel on the web. The workbook itself still works here.',
    startTitle: 'Boardline could not start',
  },

  overview: {
    actions: (number: number) => count(number, 'action'),
    emptyTitle: 'No actions yet',
    empty: 'Type the first action on the Actions sheet, or bring in a plan.',
    barLabel: 'Actions by status',
    statusColumn: 'Status',
    countColumn: 'Actions',
    since: (period: string) => `Since ${period}`,
    travel: (worse: number, better: number, added: number) =>
      [
        ...(worse > 0 ? [`${String(worse)} worse`] : []),
        ...(better > 0 ? [`${String(better)} better`] : []),
        ...(added > 0 ? [`${String(added)} new`] : []),
      ].join(', ') || 'nothing has moved',
    attention: 'Needs attention',
    nothingWrong: 'Nothing needs attention',
    nothingWrongWhy: 'Every check has passed on the plan as it stands.',
    show: 'Show',
    allChecks: 'All checks',
    moreChecks: (number: number) => `${count(number, 'more kind')} of finding`,
    themes: 'By theme',
    themesKey: (words: readonly string[]) => `poorest, then ${words.join(' · ').toLowerCase()}`,
    noTheme: 'No theme',
    budget: 'Budget',
    budgetLine: (net: string, variance: string) => `${net} net, ${variance}.`,
    openBudget: 'Open',
    report: 'Board report',
    statusRows: (word: string) => `${word} actions`,
    themeRows: (theme: string) => theme,
  },

  checks: {
    title: (number: number) => `${count(number, 'thing')} to look at`,
    rule: (id: string) => RULE_TITLES[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    severity: { error: 'Must be mended', warning: 'Should be looked at', note: 'For information' },
    go: 'Go',
    goTo: (where: string) => `Go to ${where}`,
    ignore: 'Ignore',
    ignoreWhat: (what: string) => `Ignore: ${what}`,
    why: 'Why can it be ignored?',
    whyHint: 'Until this pane is closed; nothing in the workbook changes.',
    confirmIgnore: 'Ignore it',
    keep: 'Keep it',
    more: (number: number) => `Show ${String(number)} more`,
    ignored: (number: number) => `Ignored (${String(number)})`,
    restore: 'Undo',
    none: 'Nothing needs attention',
    noneWhy: 'Every check has passed on the plan as it stands.',
  },

  action: {
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
    go: 'Show on the sheet',
    outcome: 'Outcome',
  },

  rows: { none: 'No action is among them.', open: 'Open', go: 'Go' },

  report: {
    asAt: 'As at',
    audience: 'For',
    audienceName: (audience: Audience) => AUDIENCES[audience],
    holds: 'What it will hold',
    leavesOut: {
      board: 'Includes officers’ names and mitigating actions. Leaves out the history and the evidence for each rule.',
      scrutiny:
        'Includes officers’ names, the history of every action and the evidence for each rule. Nothing is left out.',
      public: (cells: number) =>
        `Leaves out officers’ names, and commentary, blockages, support needed, override reasons and evidence (${count(cells, 'cell')}).`,
    },
    errors: (number: number) =>
      `${count(number, 'finding')} must be mended before the report can be relied on. The report says so on its data page.`,
    showChecks: 'Show them',
    make: 'Make the report',
    nothingChosen: 'Choose at least one section.',
  },

  importing: {
    drop: 'Drop a plan or a budget here',
    or: 'Word, Excel, CSV, HTML or text',
    choose: 'Choose a file',
    paste: 'or paste a table',
    pasteLabel: 'Paste a table here',
    pastedName: 'Pasted table',
    steps: ['What was found', 'Questions', 'Preview'],
    step: (number: number, name: string) => `Step ${String(number)} of 3: ${name}`,
    table: 'Table',
    taken: 'Taken for',
    rows: 'Rows',
    nothing: 'No plan was found',
    nothingWhy: 'None of the tables reads as actions, leads or budget lines. Choose another file.',
    found: (actions: number, leads: number, lines: number) =>
      listed([count(actions, 'action'), count(leads, 'lead'), ...(lines > 0 ? [count(lines, 'budget line')] : [])], 4),
    aside: (number: number) => `${count(number, 'row')} set aside`,
    noQuestions: 'No questions: everything was stated.',
    leave: 'Leave it as it is',
    words: 'As written',
    understood: 'Understood',
    noDue: 'No due date',
    noTimescale: 'No timescale',
    assumed: 'Assumed',
    more: (number: number) => `and ${count(number, 'more action')}`,
    into: { newPlan: 'A plan will be made of this.', existingPlan: 'It will be added to the plan that is open.' },
    sheetsHere: 'The plan’s sheets will be added to this workbook. You can put it back.',
    accept: (actions: number) => `Accept ${count(actions, 'action')}`,
    acceptAll: 'Accept',
    next: 'Next',
    back: 'Back',
    other: 'Choose another file',
    findings: 'To look at afterwards',
  },

  budget: {
    title: 'Budget',
    none: 'No budget lines',
    noneWhy: 'Type them on the Budget sheet, or bring in a budget.',
    net: 'Revised net',
    forecast: 'Forecast',
    variance: 'Variance',
    section: 'Section',
    total: 'Total',
    lines: (number: number) => count(number, 'line'),
    noSection: 'No section',
    over: (sum: string) => `${sum} over`,
    under: (sum: string) => `${sum} under`,
    onBudget: 'on budget',
    noForecast: 'no forecast yet',
    findings: 'Checks on the budget',
  },

  rules: {
    intro: (name: string) => `Each action takes the first of these that holds. Rule set: ${name}.`,
    limits: 'Limits on the Cover',
    where: 'The rules are rows of the Rules sheet; the limits are cells of the Cover.',
  },

  sheet: {
    label: 'The sheet in use',
    choose: 'Sheet',
    open: 'Open',
    download: 'Download .xlsx',
    empty: 'Open a plan workbook, drop one anywhere on this page, or look at the sample.',
    page: (from: number, to: number, total: number) => `Rows ${String(from)} to ${String(to)} of ${String(total)}`,
    earlier: 'Earlier rows',
    later: 'Later rows',
    readOnly: 'Shown as it stands; change it in Excel.',
    select: (row: number) => `Show row ${String(row)}`,
    noRows: 'No rows yet.',
    row: 'Row',
  },
};
