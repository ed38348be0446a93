import { addDays } from '../../src/domain/calendar/isoDate';
import type { Action, Plan } from '../../src/domain/plan/types';
import { aHistoryRow, aLead, anAction, anUpdate, aPlan } from '../helpers/planBuilder';

const LEADS = Array.from({ length: 30 }, (_, at) => `${String.fromCharCode(65 + (at % 26))} Officer${String(at)}`);

/** An invented plan of any size: every fifth action complete, dates spread over two years, a closed period behind it. */
export function bigPlan(size: number): Plan {
  const actions: Action[] = Array.from({ length: size }, (_, at) => {
    const due = addDays('2026-01-01', (at * 37) % 730);
    const complete = at % 5 === 0;
    return anAction({
      row: at + 2,
      id: `B${String(at)}`,
      ref: `${String(1 + (at % 12))}.${String(at)}`,
      theme: `Theme ${String(1 + (at % 12))}`,
      priority: `Priority ${String(1 + (at % 60))}`,
      action: `Carry out piece of work number ${String(at)} with the partners who asked for it`,
      timescale: `${String((at % 12) + 1)}/${String(2026 + (at % 2))}`,
      baselineDue: addDays(due, -(at % 7) * 20),
      currentDue: due,
      status: complete ? 'Complete' : 'In progress',
      completedOn: complete ? due : null,
      percentComplete: complete ? 1 : (at % 10) / 10,
      accountableLead: LEADS[at % LEADS.length] ?? '',
      supportingOfficers: LEADS[(at * 7) % LEADS.length] ?? '',
      evidence: complete ? 'Minute of the board' : '',
      lastUpdate: addDays('2026-06-30', -(at % 50)),
    });
  });
  return aPlan({
    actions,
    leads: LEADS.map((name, at) => aLead({ row: at + 2, name })),
    updates: actions.filter((_, at) => at % 9 === 0).map((action) => anUpdate({ ref: action.ref })),
    history: actions.map((action) => aHistoryRow({ ref: action.ref, rag: action.row % 3 === 0 ? 'Amber' : 'Green' })),
  });
}
