import type { ActionAssessment } from '../assess/types';
import { ACTION, COMPLETED_ON, CURRENT_DUE, internal, leadColumn, ORIGINAL_DUE, RAG, REF } from './actionColumns';
import { headerFor } from './plainWords';
import { shortName } from './shortName';
import { leftOutHeaders, tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, listed, sentence } from './words';

function columnsFor(context: ReportContext): readonly ColumnOf<ActionAssessment>[] {
  return [
    REF,
    { header: 'Theme', kind: 'text', width: 13, of: ({ action }) => shortName(action.theme), optional: true },
    { header: 'Priority', kind: 'longText', width: 17, of: ({ action }) => shortName(action.priority), optional: true },
    ACTION,
    { ...leadColumn(context.options), optional: true },
    ...internal(context.options, [
      {
        header: 'Supporting officers',
        kind: 'text',
        width: 14,
        of: ({ action, supporting }) => (supporting.length > 0 ? supporting.join('; ') : action.supportingOfficers),
        optional: true,
      },
    ]),
    { header: 'Timescale', kind: 'text', width: 13, of: ({ action }) => action.timescale, optional: true },
    { ...ORIGINAL_DUE, optional: true },
    { ...CURRENT_DUE, optional: true },
    { ...COMPLETED_ON, optional: true },
    { header: 'Status', kind: 'text', width: 12, of: ({ action }) => action.status, optional: true },
    {
      header: '% complete',
      kind: 'percent',
      width: 10,
      of: ({ action }) => action.percentComplete,
      optional: true,
    },
    RAG,
  ];
}

/** Annex: every action of the plan in the plan's own order. Columns that nothing stands in are left out, and named. */
export function actionPlan(context: ReportContext): Section {
  const columns = columnsFor(context);
  const table = tableOf({
    name: 'ActionPlan',
    heading: null,
    columns,
    rows: context.assessment.actions,
    whenEmpty: 'The plan has no actions.',
  });
  const empty = context.assessment.actions.length === 0 ? [] : leftOutHeaders(columns, table);
  const { length } = context.assessment.actions;
  const headline =
    length === 0 ? 'The plan has no actions.' : `${sentence(countOf(length, 'action'))} in the plan’s own order.`;
  return {
    id: 'actionPlan',
    title: 'Action plan',
    headline:
      empty.length === 0
        ? headline
        : `${headline} Nothing is stated in the plan under ${listed(empty.map((header) => `“${headerFor(header, context.options.audience)}”`))}.`,
    blocks: [table],
  };
}
