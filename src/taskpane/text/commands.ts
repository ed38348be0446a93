import { longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { count, listed } from './counting';

export const ask = {
  notNow: 'Not now',
  recheckTitle: 'Bring the workbook up to date?',
  recheck: 'Re-check',
  clearAndGoOn: 'Clear the filter and go on',
  recheckCells: (cells: number) => `${count(cells, 'cell')} of Boardline’s own will be filled in.`,
  recheckMends: (columns: number) => `${count(columns, 'column')} of formulas will be mended.`,
  recheckSheets: (names: readonly string[]) =>
    `${count(names.length, 'sheet')} will be made again: ${listed(names, 8)}.`,
  recheckDate: (date: IsoDate) => `The report date becomes ${longDate(date)}.`,
  canPutBack: 'What you typed stays as it is. You can put it back.',
  overTypedPutBack: 'Nothing else that you typed changes. You can put it back.',
  sampleTitle: 'Add the sample plan to this workbook?',
  newPlanTitle: 'Start a plan in this workbook?',
  sheetsAdded: 'Sheets for the plan will be added. Nothing that is here now changes, and you can put it back.',
  sample: 'Add the sample',
  newPlan: 'Start the plan',
};

export const work = {
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
};

export const done = {
  close: 'Close this message',
  putBack: 'Put back',
  closeWindow: 'Close',
  recheck: (written: number, sheets: number) => {
    const did = [
      ...(written > 0 ? [`${count(written, 'cell')} written`] : []),
      ...(sheets > 0 ? [`${count(sheets, 'sheet')} made again`] : []),
    ];
    return did.length === 0 ? 'Checked. Nothing had to be changed.' : `Re-checked. ${did.join(', ')}.`;
  },
  upToDate: 'Checked. Everything is up to date.',
  sample: 'The sample plan is open.',
  newPlan: 'The plan is ready. Type your first action on the Actions sheet.',
  imported: (written: number) => `Brought in. ${count(written, 'cell')} written.`,
  conflicts: (number: number) =>
    `${count(number, 'cell')} changed by somebody else meanwhile ${number === 1 ? 'was' : 'were'} left as found.`,
  cellOf: (header: string, row: string) => `${header} of ${row}`,
  theirs: (what: string, found: string) => `${what}: somebody else has written ${found}, and that stands.`,
  rowGone: (what: string) => `${what}: the row is no longer there.`,
  emptied: (what: string) => `${what}: somebody else has emptied it, and that stands.`,
  putBackDone: 'Put back as it was.',
  report: (name: string) => `${name} has been downloaded.`,
};

export const failed = {
  title: 'That could not be done',
  meanwhile: 'Somebody else changed this meanwhile',
  meanwhileWhy: 'Nothing of yours was written. Look at it as it now stands, and try again.',
  unexpected: (message: string) =>
    `Something went wrong inside Boardline: ${message} Nothing more was done. Please try again.`,
  script:
    'Microsoft’s script for add-ins did not load. Ask IT to let appsforoffice.microsoft.com through, or to host the script beside Boardline.',
  silent:
    'Excel has not answered Microsoft’s script for add-ins. Try again; if it comes back, close the pane and open it again, or ask IT whether all of appsforoffice.microsoft.com is let through.',
  tooOldTitle: 'This Excel is too old',
  tooOld: 'Boardline needs Excel 2021, Microsoft 365 or Excel on the web. The workbook itself still works here.',
  notLoadedTitle: 'A part of Boardline could not be loaded',
  notLoaded: 'Its server did not answer. Check the connection, then try again. Nothing was changed.',
  startTitle: 'Boardline could not start',
};
