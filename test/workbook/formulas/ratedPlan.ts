import { planContents } from '../../../src/application/planContents';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook';
import type { CellInput, ChangeSet } from '../../../src/workbook/port';
import { RULE_SETS } from '../../../src/workbook/schema/rules';

type Row = Readonly<Record<string, CellInput>>;

const SOUND: Row = {
  theme: 'Home first',
  priority: 'Shorter stays',
  action: 'Agree a discharge lounge with Northgate NHS Trust',
  accountableLead: 'P Marlow',
  status: 'In progress',
  percentComplete: 0.6,
  lastUpdate: '2026-06-20',
};

/** Actions of an invented plan that meet every rule of the default at some day between June and October 2026. */
export const RATED: readonly Row[] = [
  { ...SOUND, ref: '1.1', baselineDue: '2026-09-30', currentDue: '2026-09-30' },
  { ...SOUND, ref: '1.2', baselineDue: '2026-07-10', currentDue: '2026-07-10', percentComplete: 0.2 },
  {
    ...SOUND,
    ref: '1.3',
    status: 'Complete',
    baselineDue: '2026-05-31',
    currentDue: '2026-05-31',
    completedOn: '2026-06-02',
  },
  { ...SOUND, ref: '1.4', status: 'Deferred', baselineDue: '2026-05-31', currentDue: '2026-05-31' },
  { ...SOUND, ref: '1.5', timescale: 'Ongoing' },
  { ...SOUND, ref: '1.6', baselineDue: '2026-06-30', currentDue: '2026-10-31' },
  { ...SOUND, ref: '1.7', baselineDue: '2026-12-31', currentDue: '2027-01-31', percentComplete: '60 per cent' },
  { ...SOUND, ref: '1.8', baselineDue: '2026-09-30', currentDue: '30/09/2026' },
  {
    ...SOUND,
    ref: '1.9',
    baselineDue: '2026-06-30',
    currentDue: '2026-06-30',
    reportedRag: 'Green',
    overrideReason: 'Signed on the day; minutes to follow',
  },
];

/** That plan as a file, by the default rules, as at 30 June 2026. */
export async function ratedPlan(actions: readonly Row[] = RATED): Promise<XlsxWorkbook> {
  const book = newXlsx('plan.xlsx');
  const leads = [{ name: 'P Marlow', organisation: 'Westmere Council' }];
  await book.createPlan(
    planContents({
      tables: { Actions: actions, Leads: leads },
      cover: { planTitle: 'Westmere plan', planStart: '2026-01-01' },
      reportDate: '2026-06-30',
      subject: 'Partnership plan',
    }),
  );
  return book;
}

export const NOTHING: ChangeSet = { title: 'Typed', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };

/** Types a value into a named cell of the Cover and changes nothing else, as a person does. */
export async function typeOnCover(book: XlsxWorkbook, name: string, value: string | number | null): Promise<void> {
  const cell = (await book.read()).names.find((each) => each.name === name);
  if (cell === undefined) throw new Error(`The Cover has no cell ${name}.`);
  await book.apply({ ...NOTHING, names: [{ name, expected: cell.value, value }] });
}

/** Types rows below the RuleSets table, cells by header. */
export async function typeRules(book: XlsxWorkbook, rules: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const headers = RULE_SETS.columns.flatMap(({ header, ownership }) => (ownership === 'formula' ? [] : [header]));
  const rows = rules.map((rule) => headers.map((header) => typed(rule[header] ?? '')));
  await book.apply({ ...NOTHING, appends: [{ table: 'RuleSets', headers, rows }] });
}

function typed(text: string): CellInput {
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}
