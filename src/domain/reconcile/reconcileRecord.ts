import type { Finding } from '../findings/types';
import { pounds } from '../budget/moneyWords';
import type { ReconcileClass, Reconciliation } from './types';

/** A reconciled line as the command line gives it, money in pounds, absent as `null`. */
export interface ReconcileLineRecord {
  readonly code: string | null;
  readonly service: string | null;
  readonly class: ReconcileClass;
  readonly plan: number | null;
  readonly ledger: number | null;
  readonly difference: number;
  readonly ledgerRows: number;
  readonly actual: number | null;
  readonly commitment: number | null;
  /** The other line, or lines joined by "or" where they tie. */
  readonly suggestion: string | null;
  readonly reason: string;
}

/** What was left out, doubted or worked out, with its cells. */
type FindingRecord = Pick<Finding, 'rule' | 'severity' | 'message' | 'where'>;

/** The JSON of `reconcile`. */
export interface ReconcileRecord {
  readonly lines: readonly ReconcileLineRecord[];
  readonly totals: { readonly plan: number; readonly ledger: number; readonly difference: number };
  readonly findings: readonly FindingRecord[];
}

/** A reconciliation as JSON in pounds; subtotal rows are in no count. */
export function reconcileRecord(reconciliation: Reconciliation): ReconcileRecord {
  const { plan, ledger, difference } = reconciliation.totals;
  return {
    lines: reconciliation.lines.map((line) => ({
      code: line.code === '' ? null : line.code,
      service: line.name === '' ? null : line.name,
      class: line.class,
      plan: pounds(line.plan),
      ledger: pounds(line.ledger),
      difference: line.difference / 100,
      ledgerRows: line.rows.length,
      actual: pounds(line.actual),
      commitment: pounds(line.commitment),
      suggestion: line.suggestion === null ? null : line.suggestion.lines.join(' or '),
      reason: line.reason,
    })),
    totals: { plan: plan / 100, ledger: ledger / 100, difference: difference / 100 },
    findings: reconciliation.findings.map(({ rule, severity, message, where }) => ({ rule, severity, message, where })),
  };
}
