import { planContents } from '../../src/application/planContents';
import type { NewPlanContents } from '../../src/workbook/port';

/** A small plan that every check passes, as at 15 July 2026. */
export function faultlessPlan(): NewPlanContents {
  const common = { theme: 'Help close to home', priority: 'Sooner', status: 'In progress', lastUpdate: '2026-07-10' };
  return planContents({
    tables: {
      Actions: [
        {
          ...common,
          ref: '1.1',
          action: 'Open a drop-in at Northgate library',
          timescale: '30/09/2026',
          start: '2026-04-01',
          baselineDue: '2026-09-30',
          currentDue: '2026-09-30',
          percentComplete: 0.7,
          accountableLead: 'P Marlow',
          progress: 'Rooms booked from September',
        },
        {
          ...common,
          ref: '1.2',
          action: 'Agree the falls pathway with both trusts',
          timescale: '31/12/2026',
          start: '2026-04-01',
          baselineDue: '2026-12-31',
          currentDue: '2026-12-31',
          percentComplete: 0.5,
          accountableLead: 'R Castle',
          progress: 'First draft with the trusts',
        },
      ],
      Leads: [
        {
          name: 'P Marlow',
          organisation: 'Westmere Council',
          role: 'Head of service',
          email: 'p.marlow@westmere.example',
        },
        { name: 'R Castle', organisation: 'Northgate NHS Trust', role: 'Matron', email: 'r.castle@northgate.example' },
      ],
    },
    cover: {
      planTitle: 'Northgate falls plan',
      board: 'Westmere Partnership Board',
      partners: 'Westmere Council; Northgate NHS Trust',
      period: 'July 2026',
      planStart: '2026-04-01',
      financialYear: '2026/27',
    },
    reportDate: '2026-07-15',
    subject: 'A plan without a fault',
  });
}
