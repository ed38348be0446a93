import type { ActionAssessment } from '../assess/types';
import type { Finding, Severity } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { Action } from '../plan/types';
import type { CheckContext } from './context';

/** What a check says of one action; `columns` are keys of the Actions table, the failing one first. */
export interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly columns: readonly string[];
}

/** An action as a sentence names it: by its Ref, or by its row while it has none. */
export function named(action: Action): string {
  return action.ref === '' ? `The action in row ${String(action.row)}` : `Action ${action.ref}`;
}

/** A finding about one action, with the cells that it stands on. */
export function actionFinding(context: CheckContext, action: Action, said: Said): Finding {
  return {
    rule: said.rule,
    severity: said.severity,
    message: said.message,
    remedy: said.remedy,
    where: said.columns.map((column) => cellOf(context.plan, 'Actions', action, column)),
    subject: action.ref === '' ? null : action.ref,
  };
}

/** Runs over every action a function that says what is wrong with it, or `null`. */
export function eachAction(
  context: CheckContext,
  look: (assessed: ActionAssessment) => Said | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  context.actions.forEach((assessed) => {
    const said = look(assessed);
    if (said !== null) findings.push(actionFinding(context, assessed.action, said));
  });
  return findings;
}

/** The same over the actions that are shown or reported as going well; `word` is what says so. */
export function eachReassuring(
  context: CheckContext,
  look: (assessed: ActionAssessment, word: string) => Said | null,
): readonly Finding[] {
  return context.reassuring.flatMap(({ assessed, word }) => {
    const said = look(assessed, word);
    return said === null ? [] : [actionFinding(context, assessed.action, said)];
  });
}
