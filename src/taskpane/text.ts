/** Every word that the pane shows of itself, its longer parts in `text/`. Findings, reasons and rules bring their own sentences from the domain. */
import { longDate, type IsoDate } from '../domain/calendar/isoDate';
import { action } from './text/action';
import { actionForms } from './text/actionForms';
import { firstRun, importing } from './text/bringingIn';
import { ask, done, failed, work } from './text/commands';
import { conformance } from './text/conformance';
import { budget, reconciling } from './text/budget';
import { count, listed } from './text/counting';
import { mends } from './text/mends';
import { report } from './text/report';
import { periods } from './text/periods';
import { proformas } from './text/proformas';
import { rules } from './text/rules';
import { SCREEN_TITLES, type Screen } from './text/screens';

/** Names of checks whose id does not read well by itself. */
const RULE_TITLES: Readonly<Record<string, string>> = {
  'several-accountable-leads': 'More than one accountable lead',
  'lead-not-in-directory': 'Lead not in Leads',
  'lead-not-in-leads': 'Lead not in Leads',
  'reported-better-than-derived': 'Reported better than the rule says',
  'green-but-overdue': 'Green, but overdue',
  'stale-update': 'Not updated in time',
};

export const text = {
  product: 'Boardline',
  count,
  listed,
  screen: (screen: Screen) => SCREEN_TITLES[screen],
  date: (date: IsoDate | null) => (date === null ? 'No date' : longDate(date)),

  header: {
    asAt: 'As at',
    recheck: 'Re-check',
    useDate: 'Show this day',
    menu: 'More',
    tabs: 'Screens',
    back: 'Back',
    checked: (minutes: number) =>
      minutes < 1 ? 'just checked' : minutes < 60 ? `checked ${String(minutes)} min ago` : 'checked over an hour ago',
    stale: 'changed since',
    notReread: (why: string) => `It could not be read again: ${why}`,
    readOnly: 'Read-only: save a copy to change anything.',
  },

  menu: {
    bringIn: 'Bring in a plan…',
    budget: 'Budget',
    rules: 'Rule set',
    proformas: 'Ask for returns',
    period: 'Close a period',
    open: 'Open a workbook…',
    download: 'Download the workbook',
    sample: 'Look at the sample',
  },

  firstRun,

  loading: 'Reading the plan',
  refused: { retry: 'Try again', back: 'Back' },
  dropHere: 'Drop the file to open it',

  ask,

  work,

  done,

  failed,

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
    whyHint: 'Kept with the reason on the Mappings sheet; it can be shown again.',
    confirmIgnore: 'Ignore it',
    keep: 'Keep it',
    more: (number: number) => `Show ${String(number)} more`,
    ignored: (number: number) => `Ignored (${String(number)})`,
    restore: 'Undo',
    mends,
    none: 'Nothing needs attention',
    noneWhy: 'Every check has passed on the plan as it stands.',
  },

  action,

  rows: { none: 'No action is among them.', open: 'Open', go: 'Go' },

  report,

  importing,

  budget,

  reconciling,

  rules,

  periods,

  proformas,

  conformance,

  actionForms,

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
