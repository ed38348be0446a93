import type { CellInput, NewPlanContents } from '../../src/workbook/port';

/** A plan of so many invented actions; every tenth has a long text. */
export function planOf(actions: number): NewPlanContents {
  const rows: Record<string, CellInput>[] = Array.from({ length: actions }, (_, at) => ({
    ref: `${String(Math.floor(at / 10) + 1)}.${String((at % 10) + 1)}`,
    theme: `Theme ${String(at % 7)}`,
    priority: `Priority ${String(at % 31)}`,
    action:
      at % 10 === 0
        ? `Agree the pathway with every practice. ${'Then write it down. '.repeat(10)}`
        : 'Agree the pathway with every practice',
    timescale: 'June 2026',
    status: at % 3 === 0 ? 'Complete' : 'In progress',
    percentComplete: 0.5,
    accountableLead: `Lead ${String(at % 20)}`,
    id: `a${String(at + 1)}`,
  }));
  return {
    tables: { Actions: rows, Leads: [{ name: 'P Marlow', organisation: 'Westmere Council' }] },
    cover: { planTitle: 'Westmere plan', reportDate: '2026-06-30', moneyUnit: '£' },
    ruleColumns: [
      {
        table: 'Actions',
        header: 'RAG',
        choices: null,
        formula: '=IF(Actions[[#This Row],[Status]]="Complete","Green","Red")',
        colours: [
          { word: 'Red', fill: '#C5221F', text: '#FFFFFF' },
          { word: 'Green', fill: '#B7DDB0', text: '#0B3D0B' },
        ],
      },
    ],
    sheets: [],
    properties: { title: 'Westmere plan', author: 'P Marlow', subject: 'Measures' },
  };
}
