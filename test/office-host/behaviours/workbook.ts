import { wireText } from '../wire/wireText';
import { textArgument } from '../wire/arguments';
import { type Argument, define } from '../wire/behaviour';
import type { Session } from '../wire/session';
import { NotModelled, SimError } from '../wire/simError';
import { SimPart } from '../wire/simObject';
import { dayNumber, isoDate } from '../../../src/domain/calendar/isoDate';
import { SimOwned } from '../model/owned';
import { SimRange } from '../model/simRange';
import type { SimWorkbook } from '../model/simWorkbook';

function selected(session: Session): SimRange {
  return new SimRange(session.workbook.active, session.workbook.selection);
}

define<SimWorkbook>('Workbook', {
  get: {
    Name: (workbook) => workbook.name,
    ReadOnly: (workbook) => workbook.readOnly,
    IsDirty: () => true,
    AutoSave: () => false,
  },
  part: {
    Worksheets: (workbook) => new SimOwned('WorksheetCollection', workbook),
    Tables: (workbook) => new SimOwned('TableCollection', workbook),
    Names: (workbook) => new SimOwned('NamedItemCollection', workbook),
    Settings: (workbook) => new SimOwned('SettingCollection', workbook),
    Comments: (workbook) => new SimOwned('CommentCollection', workbook),
    Application: (workbook) => new SimOwned('Application', workbook),
    Functions: (workbook) => new SimOwned('Functions', workbook),
    Properties: (workbook) => workbook.properties,
    _Runtime: (workbook) => new SimOwned('Runtime', workbook),
  },
  open: {
    GetSelectedRange: (_, __, session) => selected(session),
    GetActiveCell: (_, __, session) =>
      new SimRange(session.workbook.active, { ...session.workbook.selection, rows: 1, columns: 1 }),
    _GetRangeForEventByReferenceId: (_, [reference], session) => {
      const held = session.held(textArgument(reference));
      if (held === undefined) throw new SimError('ItemNotFound');
      return held;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], session) =>
      session.held(textArgument(reference)) ?? null,
  },
  call: {
    _RemoveReference: (_, [reference], session) => {
      session.release(textArgument(reference));
    },
    _GetReferenceCount: (_, __, session) => session.heldCount,
  },
});

define<SimOwned<SimWorkbook>>('Application', {
  kept: { CalculationMode: 'Automatic' },
  get: { CalculationState: () => 'Done' },
  open: {
    CreateWorkbook: ({ owner }, [base64]) => {
      const made = new SimPart('WorkbookCreated');
      made.kept.set('base64', typeof base64 === 'string' ? base64 : '');
      made.kept.set('owner', owner.name);
      return made;
    },
    _GetWorkbookCreatedById: () => new SimPart('WorkbookCreated'),
  },
  call: {
    Calculate: ({ owner }) => {
      owner.changedSinceCalculation = true;
    },
    SuspendApiCalculationUntilNextSync: (_, __, session) => {
      session.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

define<SimPart>('WorkbookCreated', {
  id: () => 'created',
  call: {
    Open: (made, _, session) => {
      session.workbook.opened.push(wireText(made.kept.get('base64')));
    },
  },
});

define<SimOwned<SimWorkbook>>('Runtime', {
  get: { EnableEvents: (_, session) => session.eventsEnabled },
  set: {
    EnableEvents: (_, value, session) => {
      session.eventsEnabled = value === true;
    },
  },
});

function dateResult(given: readonly Argument[], workbook: SimWorkbook): SimPart {
  const [year, month, day] = given.map(Number);
  const date = isoDate(year ?? 0, month ?? 0, day ?? 0);
  if (date === null) throw new NotModelled('DATE() of a day that does not exist');
  const result = new SimPart('FunctionResult');
  result.kept.set('Value', dayNumber(date) - dayNumber(workbook.date1904 ? '1904-01-01' : '1899-12-30'));
  result.kept.set('Error', '');
  return result;
}

/** DATE follows the workbook's date system: 36526 or 35064 for 1 January 2000 (guess, from Microsoft Support "Date systems in Excel"). */
define<SimOwned<SimWorkbook>>('Functions', {
  open: { Date: ({ owner }, given) => dateResult(given, owner) },
});
define<SimPart>('FunctionResult', { kept: { Value: '', Error: '' } });

define<SimPart>('AddinInternalService', { call: { NotifyActionHandlerReady: () => undefined } });

/** Kept as set and read back (Microsoft Learn, "Excel.DocumentProperties"). */
define<SimPart>('DocumentProperties', {
  kept: {
    Title: '',
    Subject: '',
    Author: '',
    Keywords: '',
    Comments: '',
    Category: '',
    Manager: '',
    Company: '',
    RevisionNumber: 0,
  },
  beforeChange: (_, session) => {
    if (session.workbook.readOnly) throw new SimError('AccessDenied');
  },
});

define<SimOwned<SimWorkbook>>('SettingCollection', {
  items: ({ owner }) => [...owner.settings.values()],
  find: ({ owner }, key) => owner.settings.get(String(key)) ?? null,
  open: {
    Add: ({ owner }, [key, value]) => {
      const name = textArgument(key);
      const setting = owner.settings.get(name) ?? new SimPart('Setting');
      setting.kept.set('Key', name);
      setting.kept.set('Value', (value ?? null) as never);
      owner.settings.set(name, setting);
      return setting;
    },
  },
});
define<SimPart>('Setting', {
  id: (setting) => wireText(setting.kept.get('Key')),
  kept: { Key: '', Value: null },
  call: {
    Delete: (setting, _, session) => {
      session.workbook.settings.delete(wireText(setting.kept.get('Key')));
    },
  },
});
