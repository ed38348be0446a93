import type { ActionAssessment } from '../../domain/assess/types';
import type { PaneState } from './state';

/** The action that the Action screen shows: the one chosen in the pane, else the one on the selected row. */
export function actionInView(state: PaneState): ActionAssessment | null {
  if (state.phase.kind !== 'plan') return null;
  const { plan, assessment } = state.phase.opened;
  if (state.chosenRef !== null) {
    return assessment.actions.find((each) => each.action.ref === state.chosenRef) ?? null;
  }
  const sheet = plan.layout.Actions?.sheet;
  const { selection } = state;
  if (selection === null || sheet === undefined || selection.sheet !== sheet) return null;
  return assessment.actions.find((each) => each.action.row === selection.row) ?? null;
}
