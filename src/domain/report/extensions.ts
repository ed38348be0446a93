import { longDate, isIsoDate } from '../calendar/isoDate';
import { leadColumn } from './actionColumns';
import { isOpen } from './actionState';
import { datesMoved, extensionRequests, type DateMove, type ExtensionRequest } from './extensionRequests';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, isAre } from './words';

function dateWords(text: string): string {
  return isIsoDate(text) ? longDate(text) : text;
}

function requestColumns(context: ReportContext): readonly ColumnOf<ExtensionRequest>[] {
  const lead = leadColumn(context.options);
  return [
    { header: 'Ref', kind: 'ref', width: 8, of: ({ assessed }) => assessed.action.ref },
    { header: 'Action', kind: 'longText', width: 36, of: ({ assessed }) => assessed.action.action },
    { ...lead, of: ({ assessed }) => lead.of(assessed) },
    { header: 'Original due', kind: 'date', width: 12, of: ({ assessed }) => assessed.action.baselineDue },
    { header: 'Current due', kind: 'date', width: 12, of: ({ assessed }) => assessed.due },
    { header: 'Date requested', kind: 'date', width: 12, of: ({ requested }) => requested },
    { header: 'Reason for request', kind: 'longText', width: 30, of: ({ reason }) => reason },
    { header: 'Asked on', kind: 'date', width: 12, of: ({ askedOn }) => askedOn, optional: true },
    { header: 'Times moved', kind: 'whole', width: 8, of: ({ assessed }) => assessed.action.timesRevised },
  ];
}

const MOVED_COLUMNS: readonly ColumnOf<DateMove>[] = [
  { header: 'Ref', kind: 'ref', width: 8, of: (move) => move.ref },
  { header: 'Action', kind: 'longText', width: 36, of: (move) => move.action },
  { header: 'Moved on', kind: 'date', width: 18, of: (move) => move.on },
  { header: 'From', kind: 'text', width: 12, of: (move) => dateWords(move.from) },
  { header: 'To', kind: 'text', width: 12, of: (move) => dateWords(move.to) },
  { header: 'Reason', kind: 'longText', width: 30, of: (move) => move.reason, optional: true },
];

/** How many later dates are asked for, in a sentence. */
export function extensionsSentence({ plan, assessment, options }: ReportContext): string {
  const { length } = extensionRequests(plan, assessment, assessment.asAt);
  const isPublic = options.audience === 'public';
  if (length === 0) return isPublic ? 'Nobody has asked for more time.' : 'No extension has been requested.';
  if (isPublic) return `The board is asked for more time for ${countOf(length, 'action')}.`;
  return `${countOf(length, 'extension')} ${isAre(length)} requested for the board to decide.`;
}

/** Later dates asked for, dates moved since the last report, and the actions moved more often than the cap. */
export function extensions(context: ReportContext): Section {
  const { plan, assessment } = context;
  const requests = extensionRequests(plan, assessment, assessment.asAt);
  const moves = datesMoved(plan, assessment);
  const cap = plan.cover.thresholds.revisionCap;
  const over = assessment.actions.filter(({ action }) => isOpen(action) && action.timesRevised > cap);
  const since = assessment.previous === null ? '' : ' since the last report';
  const headline = extensionsSentence(context);
  const overLine =
    over.length === 0
      ? `No open action’s date has been moved more than ${countOf(cap, 'time')}.`
      : `Moved more than ${countOf(cap, 'time')}: ${over.map(({ action }) => `${action.ref} (${countOf(action.timesRevised, 'time')})`).join(', ')}.`;
  return {
    id: 'extensions',
    title: 'Extensions',
    headline,
    blocks: [
      tableOf({
        name: 'ExtensionRequests',
        heading: context.options.audience === 'public' ? 'More time asked for' : 'Extensions requested',
        columns: requestColumns(context),
        rows: requests,
        whenEmpty: headline,
      }),
      tableOf({
        name: 'DatesMoved',
        heading: `Dates moved${since}`,
        columns: MOVED_COLUMNS,
        rows: moves,
        whenEmpty: `No date has been moved${since}.`,
      }),
      { kind: 'words', heading: null, lines: [overLine] },
    ],
  };
}
