import type { CellInput, NewPlanContents } from '../../src/workbook/port';

const RED = { word: 'Red', fill: '#C5221F', text: '#FFFFFF' } as const;
const GREEN = { word: 'Green', fill: '#B7DDB0', text: '#0B3D0B' } as const;

/** A small invented plan: three actions, two leads, one budget line, and everything else empty. */
export function contractPlan(actions: readonly Readonly<Record<string, CellInput>>[] = ACTIONS): NewPlanContents {
  return {
    tables: {
      Actions: actions,
      Leads: [
        { name: 'P Marlow', organisation: 'Westmere Council', collective: 'No' },
        { name: 'S Okoro', organisation: 'Northgate NHS Trust', collective: 'No' },
      ],
      BudgetLines: [{ code: '0042', service: 'Day services', employee: 1200, running: 300.5, externalIncome: -200 }],
    },
    cover: { planTitle: 'Westmere ageing well plan', reportDate: '2026-06-30', moneyUnit: '£' },
    ruleColumns: [
      {
        table: 'Actions',
        header: 'RAG',
        formula: '=IF(Actions[[#This Row],[Status]]="Complete","Green","Red")',
        colours: [RED, GREEN],
        choices: null,
      },
    ],
    sheets: [],
    properties: { title: 'Westmere ageing well plan', author: 'P Marlow', subject: 'Contract suite' },
  };
}

const ACTIONS: readonly Readonly<Record<string, CellInput>>[] = [
  {
    ref: '1.1',
    theme: 'Living well',
    action: 'Open a drop-in at the library',
    timescale: 'June 2026',
    currentDue: '2026-06-30',
    status: 'In progress',
    percentComplete: 0.4,
    accountableLead: 'P Marlow',
    id: 'id-one',
  },
  {
    ref: '1.10',
    theme: 'Living well',
    action: 'Train the befrienders',
    timescale: 'Ongoing',
    status: 'Not started',
    accountableLead: 'S Okoro',
    id: 'id-two',
  },
  {
    ref: '2.1',
    theme: 'Safe at home',
    action: 'Fit the falls alarms',
    timescale: '31/08/2026',
    currentDue: '2026-08-31',
    status: 'Complete',
    accountableLead: 'S Okoro',
    id: 'id-three',
  },
];
