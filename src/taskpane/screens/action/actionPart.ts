import type { OpenedPlan } from '../../../application/openPlan';
import type { ActionAssessment } from '../../../domain/assess/types';

/** What every part of the Action screen is about. */
export interface ActionPart {
  readonly opened: OpenedPlan;
  readonly assessed: ActionAssessment;
}
