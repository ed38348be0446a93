import type { ContentRows } from '../contentRows';
import { CRISIS_AND_RECOVERY } from './crisisAndRecovery';
import { ACCESS_ACTIONS } from './access';
import { LEADERSHIP_ACTIONS } from './leadership';
import { PEOPLE_AND_MONEY } from './peopleAndMoney';

/** The actions of the invented borough of Westmere, as rows of the Actions table. */
export const WESTMERE_ACTIONS: ContentRows = [
  ...LEADERSHIP_ACTIONS,
  ...ACCESS_ACTIONS,
  ...CRISIS_AND_RECOVERY,
  ...PEOPLE_AND_MONEY,
].flatMap(({ theme, priority, actions }) =>
  actions.map(([ref, action, timescale, lead, more]) => ({
    ref,
    theme,
    priority,
    action,
    timescale,
    accountableLead: lead,
    ...more,
  })),
);
