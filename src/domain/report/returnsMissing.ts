import { addDays, longDate, type IsoDate } from '../calendar/isoDate';
import { isOpen } from './actionState';
import { tableOf } from './table';
import type { ReportContext, SectionBlock } from './types';
import { countOf, isAre } from './words';

interface LeadReturn {
  readonly lead: string;
  readonly open: number;
  readonly lastUpdate: IsoDate | null;
}

/** The day after which an update counts as this period's: the last period's end, else one reporting interval ago. */
export function returnsSince(context: ReportContext): IsoDate {
  const { assessment, plan } = context;
  return assessment.previous?.periodEnd ?? addDays(assessment.asAt, -plan.cover.thresholds.reportingIntervalDays);
}

/** Every lead of an open action, with the newest update on any of those actions. */
function leadReturns(context: ReportContext): readonly LeadReturn[] {
  const byLead = new Map<string, LeadReturn>();
  for (const assessed of context.assessment.actions) {
    if (!isOpen(assessed.action)) continue;
    for (const lead of assessed.accountable) {
      const known = byLead.get(lead);
      const updated = assessed.action.lastUpdate;
      const newest = known?.lastUpdate ?? null;
      byLead.set(lead, {
        lead,
        open: (known?.open ?? 0) + 1,
        lastUpdate: newest !== null && (updated === null || newest > updated) ? newest : updated,
      });
    }
  }
  return [...byLead.values()];
}

/**
 * Leads who have sent no update on any open action this period. A public report names organisations in place of leads,
 * and so counts the actions without an update instead.
 */
export function returnsMissing(context: ReportContext): {
  readonly headline: string;
  readonly blocks: readonly SectionBlock[];
} {
  const since = returnsSince(context);
  if (context.options.audience === 'public') return { headline: actionsWithout(context, since), blocks: [] };
  const all = leadReturns(context);
  const missing = all.filter((each) => each.lastUpdate === null || each.lastUpdate <= since);
  const headline =
    all.length === 0
      ? 'No open action names a lead, so no return is expected.'
      : missing.length === 0
        ? `Every lead of an open action has sent an update since ${longDate(since)}.`
        : missing.length === all.length
          ? `${all.length === 1 ? 'The one lead' : `None of the ${String(all.length)} leads`} of an open action has sent ${all.length === 1 ? 'no' : 'an'} update since ${longDate(since)}.`
          : `${countOf(missing.length, 'lead')} of ${String(all.length)} ${isAre(missing.length) === 'is' ? 'has' : 'have'} sent no update since ${longDate(since)}.`;
  if (missing.length === 0) return { headline, blocks: [] };
  const table = tableOf<LeadReturn>({
    name: 'ReturnsMissing',
    heading: 'Returns not received',
    columns: [
      { header: 'Lead', kind: 'text', width: 24, of: (each) => each.lead },
      { header: 'Open actions', kind: 'whole', width: 13, of: (each) => each.open },
      { header: 'Last update', kind: 'date', width: 13, of: (each) => each.lastUpdate, optional: true },
    ],
    rows: missing,
    whenEmpty: 'Every return has been received.',
  });
  return { headline, blocks: [table] };
}

function actionsWithout({ assessment }: ReportContext, since: IsoDate): string {
  const open = assessment.actions.filter(({ action }) => isOpen(action));
  const missing = open.filter(({ action }) => action.lastUpdate === null || action.lastUpdate <= since).length;
  if (missing === 0) return `Every open action has had an update since ${longDate(since)}.`;
  return `${countOf(missing, 'open action')} of ${String(open.length)} ${isAre(missing) === 'is' ? 'has' : 'have'} had no update since ${longDate(since)}.`;
}
