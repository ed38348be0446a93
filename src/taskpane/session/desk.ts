import type { TypedUpdate } from '../../application/actions/updateAction';
import type { OpenedPlan } from '../../application/openPlan';
import type { RuleSetWish } from '../../application/rules/ruleSetWish';
import type { ActionAssessment } from '../../domain/assess/types';
import type { RuleSetText } from '../../domain/status/ruleSet';
import type { ReturnsRead } from '../services';
import type { LedgerOnDesk } from './ledgerDesk';

/**
 * A form about one action. It keeps the plan as it was read when the form was opened: what somebody else types in the
 * meantime is then a conflict, and is never overwritten.
 */
interface FormOf {
  readonly opened: OpenedPlan;
  readonly assessed: ActionAssessment;
}

export interface UpdateDraft extends FormOf {
  readonly kind: 'update';
  readonly typed: TypedUpdate;
}

export interface MoreTimeDraft extends FormOf {
  readonly kind: 'moreTime';
  readonly to: string;
  readonly reason: string;
  readonly agreed: boolean;
}

export interface OverrideDraft extends FormOf {
  readonly kind: 'override';
  readonly word: string;
  readonly reason: string;
}

export type ActionDraft = UpdateDraft | MoreTimeDraft | OverrideDraft;

/** True where something was typed into a form: it is then not laid aside for another action that is merely looked at. */
export function isBegun(draft: ActionDraft | null): boolean {
  if (draft === null) return false;
  if (draft.kind === 'update') return Object.keys(draft.typed).length > 0;
  return draft.reason !== '' || (draft.kind === 'moreTime' ? draft.to !== '' : draft.word !== '');
}

/** What is being tried on the Rule set screen. */
export interface RulesDraft {
  readonly name: string;
  /** A copy that is being written; `null` while only rule sets that are there are looked at. */
  readonly copy: RuleSetText | null;
  /** Limits as they are typed, by threshold. */
  readonly limits: Readonly<Partial<Record<keyof RuleSetWish['limits'], string>>>;
}

/** What lies on the user's desk: begun, and not yet done. */
export interface Desk {
  /** The name that the log is given, as last typed. */
  readonly by: string;
  readonly form: ActionDraft | null;
  readonly rules: RulesDraft | null;
  readonly returns: ReturnsRead | null;
  readonly ledger: LedgerOnDesk | null;
  /** The month that forms are asked for or a period is closed for, as `2026-06`; `null` for the one that is due. */
  readonly month: string | null;
  /** The user has seen which actions a closed period will be without. */
  readonly leaveOut: boolean;
}

export const EMPTY_DESK: Desk = {
  by: '',
  form: null,
  rules: null,
  returns: null,
  ledger: null,
  month: null,
  leaveOut: false,
};
