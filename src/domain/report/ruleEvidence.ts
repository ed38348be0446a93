import type { ActionAssessment } from '../assess/types';
import { leadWords } from './actionState';
import { tableOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, sentence } from './words';

function differs({ derivedRag, rag, action }: ActionAssessment): boolean {
  return derivedRag !== rag || (action.reportedRag !== '' && action.reportedRag !== derivedRag);
}

function certaintyWords({ reading }: ActionAssessment): string {
  const { certainty, assumption } = reading;
  if (certainty === 'none') return 'No date in the words';
  return assumption === '' ? sentence(certainty) : `${sentence(certainty)}: ${assumption}`;
}

/** How each status came about: what the rule gave, what was reported, what overrides it, and how the date was read. */
export function ruleEvidence(context: ReportContext): Section {
  const { assessment } = context;
  const unlike = assessment.actions.filter(differs).length;
  const headline =
    unlike === 0
      ? 'Every status is the one that the rule gives.'
      : `${sentence(countOf(unlike, 'action'))} ${unlike === 1 ? 'has' : 'have'} a reported status that differs from the rule’s.`;
  const table = tableOf<ActionAssessment>({
    name: 'RuleEvidence',
    heading: null,
    columns: [
      { header: 'Ref', kind: 'ref', width: 7, of: ({ action }) => action.ref },
      { header: 'Accountable lead', kind: 'text', width: 15, of: leadWords },
      { header: 'RAG shown', kind: 'rag', width: 10, of: ({ rag }) => rag },
      { header: 'By the rule', kind: 'rag', width: 10, of: ({ derivedRag }) => derivedRag },
      { header: 'Reported', kind: 'rag', width: 10, of: ({ action }) => action.reportedRag, optional: true },
      { header: 'Reason for status', kind: 'longText', width: 30, of: ({ reason }) => reason },
      {
        header: 'Override reason',
        kind: 'longText',
        width: 24,
        of: ({ action }) => action.overrideReason,
        optional: true,
      },
      { header: 'Timescale', kind: 'text', width: 16, of: ({ action }) => action.timescale },
      { header: 'Due date used', kind: 'date', width: 12, of: ({ due }) => due },
      { header: 'How the words were read', kind: 'longText', width: 24, of: certaintyWords },
    ],
    rows: assessment.actions,
    whenEmpty: 'The plan has no actions.',
  });
  return { id: 'ruleEvidence', title: 'Rule evidence', headline, blocks: [table] };
}
