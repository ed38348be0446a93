import { keptRows } from '../../application/budget/keepAnswers';
import { reconcileOpened, understandLedger, workingPaperBook } from '../../application/budget/ledgerWork';
import { holdsPlan, type OpenedPlan } from '../../application/openPlan';
import { reconciliationChanges } from '../../application/reconcilePlan';
import { answersInWords, answersOf, answersWith } from '../../domain/reconcile/answers';
import { codeMap, NO_LINE } from '../../domain/reconcile/codeMap';
import type { LedgerColumnMap } from '../../domain/reconcile/ledgerHeader';
import type { SourceDocument } from '../../domain/source/types';
import type { ChangeSet, WorkSignal } from '../../workbook/port';
import { reconciliationSheet } from '../../workbook/sheets/reconciliationSheet';
import type { PaneFile } from '../services';
import { breathe } from '../services/ledgerFiles';
import { text } from '../text';
import type { LedgerOnDesk } from './ledgerDesk';
import { problemOf } from './problemOf';
import type { proposalCommands } from './proposals';
import type { SessionContext } from './sessionContext';

/** A ledger extract set against the plan, until it is put into the workbook, into a paper of its own, or aside. */
export function ledgerCommands(
  { store, services, work }: SessionContext,
  { askChange }: Pick<ReturnType<typeof proposalCommands>, 'askChange'>,
) {
  function shown(): { readonly opened: OpenedPlan; readonly desk: LedgerOnDesk | null } | null {
    const { phase, desk } = store.state();
    return phase.kind === 'plan' ? { opened: phase.opened, desk: desk.ledger } : null;
  }

  function lay(ledger: LedgerOnDesk | null): void {
    store.dispatch({ kind: 'desk', change: { ledger } });
  }

  async function understand(document: SourceDocument, columns: LedgerColumnMap, signal: WorkSignal): Promise<void> {
    const now = shown();
    if (now === null) return;
    const ledger = await understandLedger(now.opened, document, columns, { signal, pause: breathe });
    const codes = now.desk?.codes ?? {};
    const reconciliation = reconcileOpened(now.opened, ledger, codes);
    lay({ document, ledger, reconciliation, columns, codes, answers: now.desk?.answers ?? {} });
  }

  function givenAnswers(opened: OpenedPlan, { answers, reconciliation }: LedgerOnDesk): ReturnType<typeof answersWith> {
    return answersWith(answersOf(opened.plan), answers, reconciliation.lines, opened.assessment.asAt);
  }

  function changesOf(opened: OpenedPlan, desk: LedgerOnDesk): ChangeSet {
    const words = answersInWords(givenAnswers(opened, desk), desk.reconciliation.lines);
    const kept = keptRows(opened, desk.reconciliation, { ...desk, at: opened.assessment.asAt });
    const sheet = reconciliationSheet(desk.reconciliation, opened.plan, words);
    return reconciliationChanges(opened, desk.reconciliation, sheet, kept);
  }

  return {
    /** Reads a ledger extract and sets it against the plan; nothing is written. */
    readLedger: async (file: PaneFile): Promise<void> => {
      await work.run(text.reconciling.reading, true, async (signal) => {
        try {
          await understand(await services.readDocument(file, signal), {}, signal);
        } catch (fault) {
          if (signal.cancelled()) throw fault;
          const { title, message } = problemOf(fault);
          store.dispatch({ kind: 'notice', notice: { intent: 'error', title, lines: [message], restores: [] } });
        }
      });
    },

    putLedgerAside: (): void => {
      lay(null);
    },

    /** Says what a column of the extract holds, and reads it again. */
    mapLedgerColumn: async (heading: string, meaning: LedgerColumnMap[string]): Promise<void> => {
      const now = shown();
      if (now?.desk === null || now === null) return;
      const { document, columns } = now.desk;
      await work.run(text.reconciling.reading, true, (signal) =>
        understand(document, { ...columns, [heading]: meaning }, signal),
      );
    },

    /** Says which line a ledger code belongs to; blank takes it back, what the workbook keeps of it too. */
    mapLedgerCode: (ledgerCode: string, planCode: string): void => {
      const now = shown();
      if (now?.desk === null || now === null) return;
      const rest = Object.entries(now.desk.codes).filter(([code]) => code !== ledgerCode);
      const isKept = codeMap(now.opened.plan, undefined).has(ledgerCode);
      const said = planCode === '' && isKept ? NO_LINE : planCode;
      const codes = Object.fromEntries(said === '' ? rest : [...rest, [ledgerCode, said]]);
      lay({ ...now.desk, codes, reconciliation: reconcileOpened(now.opened, now.desk.ledger, codes) });
    },

    answerDifference: (key: string, answer: LedgerOnDesk['answers'][string] | null): void => {
      const now = shown();
      if (now?.desk === null || now === null) return;
      const rest = Object.entries(now.desk.answers).filter(([each]) => each !== key);
      lay({ ...now.desk, answers: Object.fromEntries(answer === null ? rest : [...rest, [key, answer]]) });
    },

    /** Reads the plan again, sets the extract against it, and says what putting it in would write. */
    acceptReconciliation: async (): Promise<void> => {
      const before = shown();
      if (before?.desk === null || before === null) return;
      const { desk } = before;
      const opened = await work.run(text.work.reading, true, (signal) =>
        services.open(before.opened.assessment.asAt, signal),
      );
      if (opened === undefined || !holdsPlan(opened)) return;
      const reconciliation = reconcileOpened(opened, desk.ledger, desk.codes);
      const changes = changesOf(opened, { ...desk, reconciliation });
      const rows = changes.appends.reduce((total, append) => total + append.rows.length, 0);
      askChange({
        title: text.reconciling.acceptTitle,
        lines: [
          text.reconciling.acceptCells(changes.cells.length),
          ...(rows === 0 ? [] : [text.reconciling.acceptRows(rows)]),
          text.reconciling.acceptSheet,
        ],
        confirm: text.reconciling.accept,
        work: text.reconciling.working,
        said: text.reconciling.done,
        overTyped: true,
        changes,
        after: () => {
          lay(null);
        },
      });
    },

    /** The reconciliation as a workbook of its own. */
    makeWorkingPaper: async (): Promise<void> => {
      const now = shown();
      if (now?.desk === null || now === null) return;
      const { opened, desk } = now;
      await work.run(text.reconciling.making, true, async (signal) => {
        const name = text.reconciling.paperName(
          opened.plan.cover.planTitle.replace(/[\\/:*?"<>|#%{}~&]/g, ' ').trim(),
          opened.assessment.asAt,
        );
        const file = await services.bookFile(
          name,
          workingPaperBook(opened, desk.reconciliation, givenAnswers(opened, desk)),
          signal,
        );
        if (signal.cancelled()) return;
        const delivery = await services.deliver(file);
        const intent = delivery.done ? 'success' : 'warning';
        store.dispatch({ kind: 'notice', notice: { intent, title: delivery.message, lines: [], restores: [] } });
      });
    },
  };
}
