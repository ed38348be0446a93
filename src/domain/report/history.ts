import type { ActionAssessment } from '../assess/types';
import { longDate } from '../calendar/isoDate';
import { REF, TIMES_MOVED } from './actionColumns';
import { closedPeriods } from './trend';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf } from './words';

/** Closed periods shown a report; older ones stay in the plan workbook. */
const PERIODS_SHOWN = 8;

/** Every action's status at each closed period and now, for scrutiny. */
export function history(context: ReportContext): Section {
  const { plan, assessment } = context;
  const closed = closedPeriods(plan.history, assessment.asAt);
  const shown = closed.slice(-PERIODS_SHOWN);
  const columns: ColumnOf<ActionAssessment>[] = [
    REF,
    { header: 'Action', kind: 'longText', width: 40, of: ({ action }) => action.action },
    ...shown.map(({ end, byRef }): ColumnOf<ActionAssessment> => ({
      header: longDate(end),
      kind: 'rag',
      width: 12,
      of: ({ action }) => byRef.get(action.ref.toLowerCase())?.rag ?? null,
    })),
    { header: 'Now', kind: 'rag', width: 12, of: ({ rag }) => rag },
    TIMES_MOVED,
    { header: 'Slippage (days)', kind: 'whole', width: 10, of: ({ slippageDays }) => slippageDays },
  ];
  const headline =
    closed.length === 0
      ? 'No period has been closed yet, so there is no history.'
      : `${countOf(closed.length, 'closed period')} on record${closed.length > shown.length ? `, the last ${String(shown.length)} shown` : ''}.`;
  const table = tableOf({
    name: 'StatusHistory',
    heading: null,
    columns,
    rows: closed.length === 0 ? [] : assessment.actions,
    whenEmpty: closed.length === 0 ? headline : 'The plan has no actions.',
  });
  return { id: 'history', title: 'Status history', headline, blocks: [table] };
}
