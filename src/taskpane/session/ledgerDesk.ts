import type { GivenAnswer } from '../../domain/reconcile/answers';
import type { LedgerColumnMap } from '../../domain/reconcile/ledgerHeader';
import type { LedgerExtract, Reconciliation } from '../../domain/reconcile/types';
import type { SourceDocument } from '../../domain/source/types';

/** A ledger extract that was dropped on the pane, set against the plan; nothing of it has been written. */
export interface LedgerOnDesk {
  readonly document: SourceDocument;
  readonly ledger: LedgerExtract;
  readonly reconciliation: Reconciliation;
  /** What the user said that columns hold, over what the headings and the workbook say. */
  readonly columns: LedgerColumnMap;
  /** Ledger code to plan code, as the user mapped them just now, or to no line. */
  readonly codes: Readonly<Record<string, string>>;
  /** Answers given just now, by the line's code or name. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
}
