import type { ActionAssessment } from '../assess/types';
import { addDays, longDate } from '../calendar/isoDate';
import { ACTION, CURRENT_DUE, leadColumn, ORIGINAL_DUE, RAG, REASON, REF } from './actionColumns';
import { isOpen } from './actionState';
import { nothingStated, tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, isAre } from './words';

/** Open actions due from the report's date to so many days after it, the soonest first. */
export function dueWithin(context: ReportContext): readonly ActionAssessment[] {
  const { assessment, options } = context;
  const last = addDays(assessment.asAt, options.nextDays);
  return assessment.actions
    .filter(({ action, due }) => isOpen(action) && due !== null && due >= assessment.asAt && due <= last)
    .sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
}

/** What falls due before the next report. */
export function dueNext(context: ReportContext): Section {
  const { assessment, options } = context;
  const rows = dueWithin(context);
  const until = longDate(addDays(assessment.asAt, options.nextDays));
  const headline =
    rows.length === 0
      ? `No action falls due by ${until}.`
      : `${countOf(rows.length, 'action')} ${isAre(rows.length)} due by ${until}.`;
  const columns: readonly ColumnOf<ActionAssessment>[] = [
    REF,
    ACTION,
    leadColumn(options),
    CURRENT_DUE,
    ORIGINAL_DUE,
    {
      header: '% complete',
      kind: 'percent',
      width: 10,
      of: ({ action }) => action.percentComplete,
      optional: true,
    },
    RAG,
    { ...REASON, width: 30 },
    { header: 'Progress', kind: 'longText', width: 26, of: ({ action }) => action.progress, optional: true },
  ];
  const table = tableOf({ name: 'DueNextActions', heading: null, columns, rows, whenEmpty: headline });
  return {
    id: 'dueNext',
    title: 'Due next',
    headline,
    blocks: [table, ...nothingStated(columns, table, options.audience)],
  };
}
