import type { ActionAssessment, Assessment } from '../assess/types';
import { isIsoDate, type IsoDate } from '../calendar/isoDate';
import type { Plan, Update } from '../plan/types';
import { readTimescale } from '../timescale/readTimescale';

/** The Field of an Updates row that asks the board for a later date: From the date that stands, To the date asked for. */
export const EXTENSION_FIELD = 'Requested due';
/** The Field of an Updates row that moves the date. */
export const DUE_FIELD = 'Current due';

export interface ExtensionRequest {
  readonly assessed: ActionAssessment;
  readonly requested: IsoDate | null;
  readonly reason: string;
  readonly askedOn: IsoDate | null;
}

/** A log's Source column holds where the change came from and then the reason: "Return: staff not in post". */
export function reasonIn(source: string): string {
  const at = source.indexOf(':');
  return at < 0 ? '' : source.slice(at + 1).trim();
}

/** A date as the log keeps it, in ISO or in words ("31 Oct 2026"); `null` where it states no one date. */
function asDate(text: string): IsoDate | null {
  if (isIsoDate(text)) return text;
  const reading = readTimescale(text);
  return reading.certainty === 'ambiguous' ? null : reading.due;
}

/**
 * Requests for a later date that still wait for the board: the newest request of each action, unless its date has been
 * moved since, or already stands at or after the date asked for. With `until`, what was logged after that day does not
 * count: a report of March knows nothing of June.
 */
export function extensionRequests(
  plan: Plan,
  assessment: Assessment,
  until: IsoDate | null = null,
): readonly ExtensionRequest[] {
  const newest = new Map<string, { readonly update: Update; readonly place: number }>();
  const moved = new Map<string, number>();
  plan.updates.forEach((update, place) => {
    if (until !== null && (update.at ?? '') > until) return;
    if (update.field.toLowerCase() === EXTENSION_FIELD.toLowerCase())
      newest.set(update.ref.toLowerCase(), { update, place });
    if (update.field.toLowerCase() === DUE_FIELD.toLowerCase()) moved.set(update.ref.toLowerCase(), place);
  });
  return assessment.actions.flatMap((assessed) => {
    const ref = assessed.action.ref.toLowerCase();
    const request = newest.get(ref);
    if (request === undefined || ref === '') return [];
    if ((moved.get(ref) ?? -1) > request.place) return [];
    const requested = asDate(request.update.to);
    if (requested !== null && assessed.due !== null && assessed.due >= requested) return [];
    return [{ assessed, requested, reason: reasonIn(request.update.source), askedOn: request.update.at }];
  });
}

export interface DateMove {
  readonly ref: string;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly on: IsoDate | null;
  readonly reason: string;
}

/** Dates moved after the last closed period and up to the report's day (all that were ever moved, where no period is closed). */
export function datesMoved(plan: Plan, assessment: Assessment): readonly DateMove[] {
  const since = assessment.previous?.periodEnd ?? '';
  const titles = new Map(assessment.actions.map(({ action }) => [action.ref.toLowerCase(), action.action]));
  return plan.updates
    .filter(
      (update) =>
        update.field.toLowerCase() === DUE_FIELD.toLowerCase() &&
        (update.at ?? '9999') > since &&
        (update.at ?? '') <= assessment.asAt &&
        update.from !== '',
    )
    .map((update) => ({
      ref: update.ref,
      action: titles.get(update.ref.toLowerCase()) ?? '',
      from: update.from,
      to: update.to,
      on: update.at,
      reason: reasonIn(update.source),
    }));
}
