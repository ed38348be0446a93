import { answersInWords, type DifferenceAnswer } from '../../domain/reconcile/answers';
import { keptLedgerColumns } from '../../domain/reconcile/keptColumns';
import type { LedgerColumnMap } from '../../domain/reconcile/ledgerHeader';
import { ledgerSteps } from '../../domain/reconcile/readLedger';
import { reconcile } from '../../domain/reconcile/reconcile';
import type { LedgerExtract, Reconciliation } from '../../domain/reconcile/types';
import type { SourceDocument } from '../../domain/source/types';
import type { BookModel } from '../../workbook/sheetModel';
import { reconciliationSheet } from '../../workbook/sheets/reconciliationSheet';
import { WorkStopped } from '../../workbook/workStopped';
import type { ImportWatch } from '../importFiles';
import type { OpenedPlan } from '../openPlan';

/** Reads an extract in steps, with progress, until it is read or the user stops it ({@link WorkStopped}). */
export async function understandLedger(
  opened: OpenedPlan,
  document: SourceDocument,
  columns: LedgerColumnMap,
  { signal, pause }: ImportWatch,
): Promise<LedgerExtract> {
  const steps = ledgerSteps(document, { ...keptLedgerColumns(opened.plan), ...columns });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    signal.progress(next.value.done, next.value.total, 'Reading the ledger');
    await pause();
    if (signal.cancelled()) throw new WorkStopped('The reconciliation');
  }
}

/** The plan's budget against an extract; `codes` maps ledger codes over what the workbook keeps. */
export function reconcileOpened(
  opened: OpenedPlan,
  ledger: LedgerExtract,
  codes: Readonly<Record<string, string>> = {},
): Reconciliation {
  return reconcile(opened.plan, ledger, { map: codes });
}

/** The working paper as a workbook of its own, with the answers given. */
export function workingPaperBook(
  opened: OpenedPlan,
  reconciliation: Reconciliation,
  given: ReadonlyMap<string, DifferenceAnswer>,
): BookModel {
  const answers = answersInWords(given, reconciliation.lines);
  return {
    properties: {
      title: 'Reconciliation of the budget to the ledger',
      subject: opened.plan.cover.planTitle,
      author: opened.plan.cover.author,
      keywords: 'budget; ledger; reconciliation',
      created: opened.assessment.asAt,
    },
    sheets: [reconciliationSheet(reconciliation, opened.plan, answers)],
    colours: [],
  };
}
