import type { ActionAssessment, Assessment } from '../assess/types';
import { daysBetween } from '../calendar/isoDate';
import {
  ACTION,
  CURRENT_DUE,
  internal,
  leadColumn,
  ORIGINAL_DUE,
  RAG,
  REASON,
  REF,
  TIMES_MOVED,
  TRAVEL,
} from './actionColumns';
import { poorestWord } from './actionState';
import { nothingStated, tableOf } from './table';
import type { Audience, ReportContext, Section, SectionTable, SectionWords } from './types';
import { countOf, isAre, listed } from './words';

/**
 * The actions that a board must look at: those with the rule set's poorest status and those overdue, each once, the
 * longest overdue first.
 */
export function exceptionsOf(assessment: Assessment): readonly ActionAssessment[] {
  const poorest = new Set(
    assessment.ruleSet.statuses.filter((status) => status.rank === 0).map((status) => status.word),
  );
  const lateness = (assessed: ActionAssessment): number =>
    assessed.overdue && assessed.due !== null ? daysBetween(assessed.due, assessment.asAt) : -1;
  return assessment.actions
    .filter((assessed) => poorest.has(assessed.rag) || assessed.overdue)
    .map((assessed) => ({ assessed, late: lateness(assessed) }))
    .sort((one, other) => other.late - one.late)
    .map(({ assessed }) => assessed);
}

/** How many exceptions there are and why, in one sentence; none is said outright. */
export function exceptionsSentence(assessment: Assessment, audience: Audience): string {
  const rows = exceptionsOf(assessment);
  const word = poorestWord(assessment.ruleSet.statuses);
  if (rows.length === 0) return `No action is ${word} or overdue.`;
  const overdue = rows.filter((assessed) => assessed.overdue).length;
  const worse = rows.filter((assessed) => assessed.direction === 'worse').length;
  const poorest = rows.filter((assessed) => assessed.rag.toLowerCase() === word).length;
  const number = (count: number): string => (count === rows.length ? (count === 1 ? 'it' : 'all') : String(count));
  const parts = [
    ...(poorest > 0 && poorest === overdue && overdue === rows.length
      ? [`${number(poorest)} ${isAre(poorest)} ${word} and overdue`]
      : [
          ...(poorest > 0 ? [`${number(poorest)} ${isAre(poorest)} ${word}`] : []),
          ...(overdue > 0 ? [`${number(overdue)} ${isAre(overdue)} overdue`] : []),
        ]),
    ...(worse > 0 ? [`${String(worse)} ${worse === 1 ? 'has' : 'have'} got worse since the last report`] : []),
  ];
  const said =
    audience === 'public'
      ? countOf(rows.length, 'action needs attention', 'actions need attention')
      : countOf(rows.length, 'exception');
  return `${said}: ${listed(parts)}.`;
}

/** Exceptions with all that a board needs to act on them. */
export function exceptions(context: ReportContext): Section {
  const { assessment, options } = context;
  const headline = exceptionsSentence(assessment, options.audience);
  const columns = [
    REF,
    { ...ACTION, width: 26 },
    { ...leadColumn(options), width: 14 },
    RAG,
    REASON,
    {
      header: 'Mitigating action',
      kind: 'longText' as const,
      width: 22,
      of: ({ action }: ActionAssessment) => action.progress,
      optional: true,
    },
    ...internal(options, [
      {
        header: 'Support needed',
        kind: 'longText',
        width: 18,
        of: ({ action }) => action.supportNeeded,
        optional: true,
      },
    ]),
    ORIGINAL_DUE,
    CURRENT_DUE,
    TIMES_MOVED,
    ...(assessment.previous === null ? [] : [TRAVEL]),
  ];
  const table = tableOf({
    name: 'ExceptionActions',
    heading: null,
    columns,
    rows: exceptionsOf(assessment),
    whenEmpty: headline,
  });
  return {
    id: 'exceptions',
    title: 'Exceptions',
    headline,
    blocks: [table, ...nothingStated(columns, table, options.audience), ...noTravel(context, table)],
  };
}

function noTravel({ assessment }: ReportContext, { rows }: SectionTable): readonly SectionWords[] {
  if (assessment.previous !== null || rows.length === 0) return [];
  const line = 'No period has been closed yet, so no direction of travel can be shown.';
  return [{ kind: 'words', heading: null, lines: [line] }];
}
