import { changeDue, requestExtension, type DateChange } from '../../domain/assess/changeDue';
import type { ActionAssessment } from '../../domain/assess/types';
import { isIsoDate, longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import type { Update } from '../../domain/plan/types';
import type { OpenedPlan } from '../openPlan';
import { actionChange, type ActionChange, type Author, type WantedCell } from './actionChange';
import type { LogEntry } from './updateLog';

/** Another date for an action: asked of the board, or agreed already. */
export interface DateWish {
  readonly to: IsoDate;
  readonly reason: string;
  /** True where the board, or whoever may, has agreed: the date is moved. Else it is only asked for. */
  readonly agreed: boolean;
}

/**
 * Asks for a later date, which changes no cell of the action, or moves the date that was agreed. Both are logged with
 * their reason. The first agreed date never changes; where its cell is still blank, the date that stood until now is
 * put there before another takes its place.
 */
export function moveDue(opened: OpenedPlan, assessed: ActionAssessment, wish: DateWish, author: Author): ActionChange {
  const { due } = assessed;
  // The date that stands may still be the timescale's words alone.
  const action = { ...assessed.action, currentDue: due };
  const change: DateChange = { action, to: wish.to, reason: wish.reason, ...author, source: 'Pane' };
  const logged = wish.agreed ? changeDue(change, opened.plan.cover.thresholds) : requestExtension(change);
  if (logged.refused !== null) return { refused: logged.refused };
  const entry = inWords(logged.update);
  if (!wish.agreed) return actionChange(opened, action, 'Ask for more time', [], [entry], author.at);
  const serial = (date: IsoDate): number => toSerial(date, opened.snapshot.date1904);
  const cells: WantedCell[] = [['currentDue', serial(wish.to)]];
  if (action.baselineDue === null) cells.push(['baselineDue', serial(due ?? wish.to)]);
  // A first date is an agreement, not a revision: it is not counted among the times revised.
  const entries = [due === null ? { ...entry, field: 'Baseline due' } : entry];
  const warnings = logged.warning === null || due === null ? [] : [logged.warning];
  return actionChange(opened, action, 'Move the due date', cells, entries, author.at, warnings);
}

function inWords({ by, ref, field, from, to, source }: Update): LogEntry {
  const said = (text: string): string => (isIsoDate(text) ? longDate(text) : text);
  return { by, ref, field, from: said(from), to: said(to), source };
}
