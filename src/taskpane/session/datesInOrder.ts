import type { ActionAssessment } from '../../domain/assess/types';
import { daysBetween, type IsoDate } from '../../domain/calendar/isoDate';

export type DateMark = 'agreed' | 'asAt' | 'current' | 'completed';

/** A date of an action with its place on a line from 0 (the earliest) to 1 (the latest). */
export interface PlacedDate {
  readonly mark: DateMark;
  readonly date: IsoDate;
  readonly place: number;
}

/** The dates of an action in their order: first agreed, as at, current due, completed; those that it has. */
export function datesInOrder(assessed: ActionAssessment, asAt: IsoDate): readonly PlacedDate[] {
  const { baselineDue, completedOn } = assessed.action;
  const dated: { mark: DateMark; date: IsoDate }[] = [{ mark: 'asAt', date: asAt }];
  if (baselineDue !== null) dated.push({ mark: 'agreed', date: baselineDue });
  if (assessed.due !== null && assessed.due !== baselineDue) dated.push({ mark: 'current', date: assessed.due });
  if (completedOn !== null) dated.push({ mark: 'completed', date: completedOn });
  dated.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const first = dated[0]?.date ?? asAt;
  const span = daysBetween(first, dated.at(-1)?.date ?? asAt);
  return dated.map(({ mark, date }) => ({ mark, date, place: span === 0 ? 0.5 : daysBetween(first, date) / span }));
}
