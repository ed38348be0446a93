import type { ActionAssessment } from '../assess/types';
import { internal, OUTCOME, REF } from './actionColumns';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, sentence } from './words';

function long(header: string, of: (assessed: ActionAssessment) => string, width = 30): ColumnOf<ActionAssessment> {
  return { header, kind: 'longText', width, of, optional: true };
}

/** Annex: the longer words on each action; `null` where no action has any. */
export function actionNotes(context: ReportContext): Section | null {
  const columns: readonly ColumnOf<ActionAssessment>[] = [
    { ...OUTCOME, optional: true },
    long('Progress', ({ action }) => action.progress),
    ...internal(context.options, [
      long('Commentary', ({ action }) => action.commentary),
      long('Blockage', ({ action }) => action.blockage, 20),
      long('Support needed', ({ action }) => action.supportNeeded, 20),
      long('Evidence', ({ action }) => action.evidence, 20),
    ]),
  ];
  const rows = context.assessment.actions.filter((assessed) => columns.some((column) => column.of(assessed) !== ''));
  if (rows.length === 0) return null;
  return {
    id: 'actionNotes',
    title: 'Notes on actions',
    headline: `${sentence(countOf(rows.length, 'action has', 'actions have'))} an outcome, progress or other notes.`,
    blocks: [
      tableOf({
        name: 'ActionNotes',
        heading: null,
        columns: [REF, ...columns],
        rows,
        whenEmpty: 'No action has notes.',
      }),
    ],
  };
}
