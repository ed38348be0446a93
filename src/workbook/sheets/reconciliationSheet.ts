import type { Reconciliation } from '../../domain/reconcile/types';
import { workingPaper, type EarlierAnswers, type WorkingPaperRow } from '../../domain/reconcile/workingPaper';
import { columnLetters } from '../../domain/plan/cellOf';
import type { Pence, Plan } from '../../domain/plan/types';
import { poundsInWords } from '../../domain/budget/moneyWords';
import type { ModelCell, ModelColumn, SheetModel, TextBlock } from '../sheetModel';
import { poundFormats } from './moneyFormat';
import { modelCell } from './sectionCell';

/** A line's code leads to its row of the Budget sheet. */
function codeCell(row: WorkingPaperRow, plan: Plan): ModelCell {
  const cell = modelCell(row.code === '' && row.planRow !== null ? 'No code' : row.code, 'text');
  const layout = plan.layout.BudgetLines;
  if (row.planRow === null || row.planRow === 0 || layout === undefined) return cell;
  const at = `${columnLetters(layout.columns.code ?? 1)}${String(row.planRow)}`;
  return { ...cell, link: `#'${layout.sheet.replace(/'/g, "''")}'!${at}` };
}

/** What the reconciliation rests on: its tolerance, and what was found in the extract while it was read. */
function basisLines({ tolerance, findings }: Reconciliation): TextBlock['lines'] {
  const share = tolerance.share > 0 ? `, or ${String(Number((tolerance.share * 100).toFixed(2)))} % of a line` : '';
  return [
    { text: 'What this rests on', look: 'heading' },
    { text: `Tolerance: ${poundsInWords(Math.round(tolerance.pounds * 100))}${share}.` },
    ...(findings.length === 0 ? [{ text: 'Nothing doubtful was found in the ledger extract.' }] : []),
    ...findings.map(({ severity, message }) => ({
      text: `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${message}`,
    })),
  ];
}

/**
 * The Reconciliation sheet: what each class comes to, then every plan line and ledger code once, with its difference
 * explained and room for the finance officer's answer, and what it all rests on. Sums are in pounds, whatever unit the plan keeps, with
 * their pence where there are any.
 */
export function reconciliationSheet(
  reconciliation: Reconciliation,
  plan: Plan,
  answers: EarlierAnswers = new Map(),
): SheetModel {
  const paper = workingPaper(reconciliation, answers);
  const formats = poundFormats(
    reconciliation.lines.flatMap((line) => [line.plan, line.ledger, line.actual, line.commitment]),
  );
  const pounds = (pence: Pence | null): ModelCell =>
    pence === null ? modelCell(null, 'money') : { value: pence / 100, format: formats.sum };
  const change = (pence: Pence): ModelCell => ({ value: pence / 100, format: formats.difference });
  const money = (header: string): ModelColumn => ({ header, width: 15, format: formats.sum, align: 'right' });
  const difference: ModelColumn = { ...money('Difference (£)'), format: formats.difference };
  return {
    name: 'Reconciliation',
    title: 'Reconciliation of the budget to the ledger',
    subtitle: paper.sentence,
    blocks: [
      {
        kind: 'table',
        name: 'ReconciliationSummary',
        heading: 'In all',
        columns: [
          { header: 'Standing', width: 20, format: 'text' },
          { header: 'Lines', width: 28, format: 'whole', align: 'right' },
          difference,
        ],
        rows: paper.summary.map((row) => [{ value: row.standing }, { value: row.lines }, change(row.difference)]),
        whenEmpty: 'Nothing was reconciled.',
      },
      {
        kind: 'table',
        name: 'ReconciliationLines',
        heading: 'Line by line',
        columns: [
          { header: 'Code', width: 20, format: 'text' },
          { header: 'Service', width: 28, format: 'text', wrap: true },
          money('Plan (£)'),
          money('Ledger (£)'),
          difference,
          { header: 'Standing', width: 16, format: 'text', wrap: true, align: 'centre' },
          { header: 'Explanation', width: 50, format: 'text', wrap: true },
          money('Actual (£)'),
          money('Commitments (£)'),
          { header: 'Ledger rows', width: 9, format: 'whole', align: 'centre' },
          { header: 'Answer', width: 24, format: 'text', wrap: true },
        ],
        rows: paper.rows.map((row) => [
          codeCell(row, plan),
          modelCell(row.service, 'text'),
          pounds(row.plan),
          pounds(row.ledger),
          change(row.difference),
          modelCell(row.standing, 'text'),
          modelCell(row.explanation, 'longText'),
          pounds(row.actual),
          pounds(row.commitment),
          modelCell(row.ledgerRows, 'whole'),
          { value: row.answer === '' ? null : row.answer },
        ]),
        whenEmpty: 'Neither the plan nor the ledger has a line.',
      },
      { kind: 'text', lines: basisLines(reconciliation) },
    ],
    landscape: true,
    repeatHeaderOf: null,
    tabColour: null,
  };
}
