import type { NamedPlan } from './namedPlans';
import type { ExtractedException } from './rollUp';
import { tableOf } from './table';
import type { Audience, ReportOptions, Section } from './types';
import { countOf, sentence } from './words';

interface NamedException extends ExtractedException {
  readonly plan: string;
}

/** How many exceptions there are in how many plans, in a sentence. */
export function exceptionsIn(plans: readonly NamedPlan[], audience: Audience): string {
  const having = plans.filter(({ extract }) => extract.exceptions.length > 0);
  const total = having.reduce((sum, { extract }) => sum + extract.exceptions.length, 0);
  const isPublic = audience === 'public';
  if (total === 0) return isPublic ? 'No plan has an action that needs attention.' : 'No plan has an exception.';
  const said = isPublic
    ? countOf(total, 'action needs attention', 'actions need attention')
    : countOf(total, 'exception');
  return `${sentence(said)} in ${countOf(having.length, 'plan')} of ${String(plans.length)}.`;
}

/** All plans' exceptions, each with the plan it belongs to. */
export function allExceptionsSection(plans: readonly NamedPlan[], options: ReportOptions): Section {
  const isPublic = options.audience === 'public';
  const rows = plans.flatMap(({ name, extract }) =>
    extract.exceptions.map((each): NamedException => ({ ...each, plan: name })),
  );
  const headline = exceptionsIn(plans, options.audience);
  return {
    id: 'allExceptions',
    title: 'Exceptions',
    headline,
    blocks: [
      tableOf<NamedException>({
        name: 'AllExceptions',
        heading: null,
        columns: [
          { header: 'Plan', kind: 'text', width: 24, of: (row) => row.plan },
          { header: 'Ref', kind: 'text', width: 8, of: (row) => row.ref },
          { header: 'Action', kind: 'longText', width: 46, of: (row) => row.action },
          {
            header: isPublic ? 'Organisation' : 'Accountable lead',
            kind: 'text',
            width: 20,
            of: (row) => row.lead,
            optional: true,
          },
          { header: 'RAG', kind: 'rag', width: 10, of: (row) => row.rag },
          { header: 'Reason for status', kind: 'longText', width: 34, of: (row) => row.reason },
          { header: 'Current due', kind: 'date', width: 13, of: (row) => row.due },
        ],
        rows,
        whenEmpty: headline,
      }),
    ],
  };
}
