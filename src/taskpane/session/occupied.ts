import type { Screen } from '../text/screens';
import type { PaneState } from './state';

/** What a screen holds while something is being filled in on it. */
const IN_HAND: Readonly<Partial<Record<Screen, (state: PaneState) => boolean>>> = {
  action: ({ desk }) => desk.form !== null,
  rules: ({ desk }) => desk.rules !== null,
  proformas: ({ desk }) => desk.returns !== null,
  reconcile: ({ desk }) => desk.ledger !== null,
  import: ({ importing }) => importing.step !== 'choose',
};

/**
 * True while a command runs, a question waits for its answer, or the screen in front holds something that is being
 * filled in: the plan under it is then not exchanged.
 */
export function occupied(state: PaneState): boolean {
  return state.work !== null || state.ask !== null || IN_HAND[state.screen]?.(state) === true;
}
