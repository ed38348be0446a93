import { holdsPlan, openPlan, type OpenedPlan } from '../../src/application/openPlan';
import { planContents } from '../../src/application/planContents';
import type { ActionAssessment } from '../../src/domain/assess/types';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { ContentRows } from '../../src/application/contentRows';
import type { NewPlanContents, Workbook, WorkbookSnapshot } from '../../src/workbook/port';

export const REPORT_DATE = '2026-06-30';

/** Four actions, one of them overdue, one with no date in its cells, one done; a period closed at the end of May. */
const ACTIONS: ContentRows = [
  {
    ref: '1.1',
    theme: 'Help close to home',
    action: 'Open a drop-in at Northgate library',
    timescale: '31/07/2026',
    start: '2026-01-01',
    baselineDue: '2026-07-31',
    currentDue: '2026-07-31',
    status: 'In progress',
    percentComplete: 0.7,
    lastUpdate: '2026-06-20',
    accountableLead: 'P Marlow',
  },
  {
    ref: '1.2',
    theme: 'Help close to home',
    action: 'Agree the falls pathway with both trusts',
    timescale: 'May 2026',
    baselineDue: '2026-05-31',
    currentDue: '2026-05-31',
    status: 'In progress',
    lastUpdate: '2026-06-20',
    accountableLead: 'R Castle',
  },
  {
    ref: '2.1',
    theme: 'Money',
    action: 'Review the carers’ register',
    timescale: 'September 2026',
    status: 'Not started',
    lastUpdate: '2026-06-20',
    accountableLead: 'P Marlow',
  },
  {
    ref: '2.2',
    theme: 'Money',
    action: 'Publish the easy-read leaflet',
    timescale: 'March 2026',
    baselineDue: '2026-03-31',
    currentDue: '2026-03-31',
    completedOn: '2026-03-20',
    status: 'Complete',
    percentComplete: 1,
    evidence: 'Minute 12',
    lastUpdate: '2026-06-20',
    accountableLead: 'R Castle',
  },
];

export function westmereContents(more: ContentRows = [], tables: Record<string, ContentRows> = {}): NewPlanContents {
  return planContents({
    tables: {
      Actions: [...ACTIONS, ...more],
      Leads: ['P Marlow', 'R Castle'].map((name) => ({ name, organisation: 'Westmere Council', collective: 'No' })),
      History: [
        {
          periodEnd: '2026-05-31',
          ref: '1.1',
          rag: 'Amber',
          currentDue: '2026-07-31',
          status: 'In progress',
          percentComplete: 0.4,
        },
        {
          periodEnd: '2026-05-31',
          ref: '1.2',
          rag: 'Green',
          currentDue: '2026-05-31',
          status: 'In progress',
          percentComplete: null,
        },
        {
          periodEnd: '2026-05-31',
          ref: '9.9',
          rag: 'Grey',
          currentDue: null,
          status: 'Cancelled',
          percentComplete: null,
        },
      ],
      ...tables,
    },
    cover: { planTitle: 'Westmere care plan', planStart: '2026-01-01' },
    reportDate: REPORT_DATE,
    subject: 'Partnership plan',
  });
}

/** The same plan in each kind of workbook that a test can hold in its hand. */
export const HOSTS: readonly (readonly [name: string, make: (contents: NewPlanContents) => Promise<Workbook>])[] = [
  [
    'in memory',
    async (contents) => {
      const workbook = new MemoryWorkbook('Westmere.xlsx');
      await workbook.createPlan(contents);
      return workbook;
    },
  ],
  [
    'in a file',
    async (contents) => {
      const workbook = newXlsx('Westmere.xlsx');
      await workbook.createPlan(contents);
      return workbook;
    },
  ],
];

export async function opened(workbook: Workbook, asAt?: string): Promise<OpenedPlan> {
  const plan = await openPlan(workbook, { asAt, today: REPORT_DATE });
  if (!holdsPlan(plan)) throw new Error(plan.message);
  return plan;
}

export function assessedAs(plan: OpenedPlan, ref: string): ActionAssessment {
  const found = plan.assessment.actions.find(({ action }) => action.ref === ref);
  if (found === undefined) throw new Error(`There is no action ${ref}`);
  return found;
}

/** Every value of every plan table, for saying that nothing else has changed. */
export function valuesOf({ tables, names }: WorkbookSnapshot): string {
  return JSON.stringify([tables.map(({ name, rows }) => [name, rows]), names.map(({ name, value }) => [name, value])]);
}
