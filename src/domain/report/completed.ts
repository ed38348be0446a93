import type { ActionAssessment } from '../assess/types';
import { longDate } from '../calendar/isoDate';
import { ACTION, COMPLETED_ON, internal, leadColumn, ORIGINAL_DUE, OUTCOME, REF } from './actionColumns';
import { isComplete } from './actionState';
import { nothingStated, tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, isAre, sentence } from './words';

/** Complete now and not at the last closed period, by its completion date or, without one, by the history. */
export function deliveredSince(context: ReportContext): readonly ActionAssessment[] {
  const { plan, assessment } = context;
  const done = assessment.actions.filter(
    ({ action }) => isComplete(action) && (action.completedOn ?? '') <= assessment.asAt,
  );
  const since = assessment.previous?.periodEnd;
  if (since === undefined) return done;
  const before = new Set(
    plan.history
      .filter((row) => row.periodEnd === since && row.status.toLowerCase() === 'complete')
      .map((row) => row.ref.toLowerCase()),
  );
  return done.filter(({ action }) =>
    action.completedOn === null ? !before.has(action.ref.toLowerCase()) : action.completedOn > since,
  );
}

/** How many actions have been delivered since the last report, in a sentence. */
export function completedSentence(context: ReportContext): string {
  const { length } = deliveredSince(context);
  const since = context.assessment.previous?.periodEnd;
  const when = since === undefined ? 'so far' : `since ${longDate(since)}`;
  return length === 0 ? `No action has been completed ${when}.` : `${countOf(length, 'action')} completed ${when}.`;
}

/** What has been delivered since the last report, with its outcome. */
export function completed(context: ReportContext): Section {
  const { assessment, options } = context;
  const rows = deliveredSince(context);
  const since = assessment.previous?.periodEnd;
  const headline = completedSentence(context);
  const undated = rows.filter(({ action }) => action.completedOn === null).length;
  const ahead = assessment.actions.filter(({ action }) => (action.completedOn ?? '') > assessment.asAt).length;
  const lines = [
    ...(ahead > 0
      ? [
          `${sentence(countOf(ahead, 'action has', 'actions have'))} a completion date after ${longDate(assessment.asAt)} and ${isAre(ahead)} not counted as delivered.`,
        ]
      : []),
    ...(since === undefined && rows.length > 0
      ? ['No period has been closed yet, so every completed action is listed.']
      : []),
    ...(undated > 0 ? [`${countOf(undated, 'of them has', 'of them have')} no completion date.`] : []),
  ];
  const columns: readonly ColumnOf<ActionAssessment>[] = [
    REF,
    ACTION,
    leadColumn(options),
    { ...OUTCOME, optional: true },
    ORIGINAL_DUE,
    { ...COMPLETED_ON, optional: true },
    { header: 'Days after original date', kind: 'whole', width: 12, of: (row) => row.slippageDays },
    ...internal(options, [
      { header: 'Evidence', kind: 'longText', width: 24, of: ({ action }) => action.evidence, optional: true },
    ]),
  ];
  const table = tableOf({ name: 'CompletedActions', heading: null, columns, rows, whenEmpty: headline });
  return {
    id: 'completed',
    title: 'Completed',
    headline,
    blocks: [
      table,
      ...nothingStated(columns, table, options.audience),
      ...(lines.length > 0 ? [{ kind: 'words' as const, heading: null, lines }] : []),
    ],
  };
}
