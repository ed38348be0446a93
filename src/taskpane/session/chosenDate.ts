import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PaneState } from './state';

/** The day chosen in the pane, where it is not the Cover's own report date. */
export function chosenDate({ phase }: Pick<PaneState, 'phase'>): IsoDate | undefined {
  if (phase.kind !== 'plan') return undefined;
  const { asAt } = phase.opened.assessment;
  return asAt === phase.opened.plan.cover.reportDate ? undefined : asAt;
}
