import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CAST_COLUMNS } from '../../src/domain/budget/castFigures';
import { castsOf } from '../../src/domain/budget/casts';
import { castImportedLines } from '../../src/domain/budget/castImportedLines';
import { planLines } from '../../src/domain/budget/planLines';
import { recogniseBudget, type RecognisedBudget } from '../../src/domain/budget/recogniseBudget';
import type { ImportedBudgetLine } from '../../src/domain/recognise/types';
import { readLedger } from '../../src/domain/reconcile/readLedger';
import { reconcile } from '../../src/domain/reconcile/reconcile';
import { reconcileRecord, type ReconcileRecord } from '../../src/domain/reconcile/reconcileRecord';
import { readSource } from '../../src/sources/readSource';
import { aPlan } from '../helpers/planBuilder';
import { Tally } from './tally';
import type { DocumentResult } from './types';

type Figures = Readonly<Record<string, number>>;

interface KentTruth {
  readonly budget: {
    readonly lines: readonly {
      readonly code: string | null;
      readonly description: string;
      readonly section: string;
      readonly portfolio: string | null;
      readonly prior_year_controllable: number | null;
      readonly figures: Figures;
    }[];
    readonly totals: readonly { readonly label: string; readonly figures: Figures }[];
  };
}

interface LedgerTruth {
  readonly lines: readonly LedgerTruthLine[];
  readonly not_in_budget: readonly LedgerTruthLine[];
  readonly miscoded: readonly { readonly coded_to: string; readonly should_be: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

interface LedgerTruthLine {
  readonly code: string;
  readonly class: string;
  readonly budget_k?: number;
  readonly ledger_rows: number;
  readonly ledger_pounds: number | null;
  readonly actual_pounds?: number;
  readonly commitment_pounds?: number;
  readonly explained_by?: string;
}

/** The columns of the truth file and what they are called here. */
const COLUMNS: readonly (readonly [truth: string, column: keyof ImportedBudgetLine])[] = [
  ['employee', 'employee'],
  ['running', 'running'],
  ['contracts', 'contracts'],
  ['transfer', 'transfers'],
  ['gross', 'gross'],
  ['external_income', 'externalIncome'],
  ['internal_income', 'internalIncome'],
  ['controllable', 'net'],
];

/** Checks that every printed line and total is read to the penny, that all casts hold, and the ledger line by line. */
export async function acceptBudgets(sharedFolder: string): Promise<readonly DocumentResult[]> {
  const truth = await json<KentTruth>(sharedFolder, 'kent.json');
  const results: DocumentResult[] = [];
  let lines: readonly ImportedBudgetLine[] = [];
  for (const document of ['kent-2008.docx', 'kent-budget-2008.xlsx']) {
    const tally = new Tally(`${document}: budget`);
    const budget = await budgetIn(sharedFolder, document);
    tally.is('a budget is found', budget !== null, true);
    if (budget !== null) {
      compareLines(tally, truth, budget);
      compareTotals(tally, truth, budget);
      compareCasts(tally, budget);
      changeEveryFigure(tally, budget);
      lines = budget.lines;
    }
    results.push(tally.result());
  }
  const tally = new Tally('ledger-2008-p06.csv');
  await compareLedger(tally, sharedFolder, lines);
  return [...results, tally.result()];
}

async function json<Shape>(sharedFolder: string, name: string): Promise<Shape> {
  return JSON.parse(await readFile(join(sharedFolder, 'truth', name), 'utf8')) as Shape;
}

async function budgetIn(sharedFolder: string, document: string): Promise<RecognisedBudget | null> {
  const bytes = new Uint8Array(await readFile(join(sharedFolder, 'plans', document)));
  const { tables } = await readSource(document, bytes);
  return tables.map((table) => recogniseBudget(table)).find((budget) => budget !== null) ?? null;
}

function compareLines(tally: Tally, truth: KentTruth, budget: RecognisedBudget): void {
  const found = budget.lines.filter((line) => line.kind === 'line');
  tally.is('lines', found.length, truth.budget.lines.length);
  truth.budget.lines.forEach((expected, at) => {
    const line = found[at];
    const name = expected.code ?? expected.description;
    tally.is(`${name}: code`, line?.code ?? null, expected.code);
    tally.is(`${name}: service`, line?.service, expected.description);
    tally.is(`${name}: section`, line?.section, expected.section);
    tally.is(`${name}: portfolio`, line?.portfolio ?? null, expected.portfolio);
    tally.is(`${name}: prior year`, line?.priorYearNet ?? null, pence(expected.prior_year_controllable));
    compareFigures(tally, name, line, expected.figures);
  });
}

function compareTotals(tally: Tally, truth: KentTruth, budget: RecognisedBudget): void {
  const totals = budget.lines.filter((line) => line.kind === 'subtotal' || line.kind === 'total');
  tally.is('totals', totals.length, truth.budget.totals.length);
  truth.budget.totals.forEach((expected, at) => {
    tally.is(`${expected.label}: name`, totals[at]?.service, expected.label);
    compareFigures(tally, expected.label, totals[at], expected.figures);
  });
}

function compareFigures(tally: Tally, name: string, line: ImportedBudgetLine | undefined, expected: Figures): void {
  for (const [truth, column] of COLUMNS) {
    tally.is(`${name}: ${column}`, line?.[column] ?? null, pence(expected[truth] ?? null));
  }
}

/** Gross and net across each row, and each of the eight columns down each total: all must hold. */
function compareCasts(tally: Tally, budget: RecognisedBudget): void {
  const casts = castsOf(budget.lines, budget.moneyUnit).filter((cast) => cast.total.column !== 'priorYearNet');
  tally.is('casts made', casts.length, 112);
  for (const cast of casts) {
    const row = budget.lines[cast.total.row];
    tally.is(`${row?.service ?? ''} casts in ${cast.total.column}`, cast.difference, 0);
  }
  tally.is('casting findings', castImportedLines(budget.lines, budget.moneyUnit).length, 0);
}

/** Any one figure changed by a unit of its last digit makes exactly the casts fail that it belongs to. */
function changeEveryFigure(tally: Tally, { lines, moneyUnit }: RecognisedBudget): void {
  const unit = (moneyUnit.pounds * 100) / 10 ** moneyUnit.decimals;
  const casts = castsOf(lines, moneyUnit);
  const name = (cast: (typeof casts)[number]): string => `${cast.rule} ${String(cast.total.row)} ${cast.total.column}`;
  lines.forEach((line, row) => {
    for (const column of CAST_COLUMNS) {
      const figure = line[column];
      if (figure === null) continue;
      const own = casts.filter(({ total, parts }) =>
        [total, ...parts].some((place) => place.row === row && place.column === column),
      );
      const changed = lines.map((each, at) => (at === row ? { ...each, [column]: figure + unit } : each));
      const failing = castsOf(changed, moneyUnit).filter((cast) => cast.difference !== 0);
      tally.is(`${line.service} ${column}: casts that fail`, failing.map(name).join(', '), own.map(name).join(', '));
    }
  });
}

async function compareLedger(tally: Tally, sharedFolder: string, lines: readonly ImportedBudgetLine[]): Promise<void> {
  const truth = await json<LedgerTruth>(sharedFolder, 'ledger.json');
  const name = 'ledger-2008-p06.csv';
  const ledger = readLedger(await readSource(name, new Uint8Array(await readFile(join(sharedFolder, 'plans', name)))));
  const plan = aPlan({
    budgetLines: planLines(lines),
    cover: { moneyUnit: { label: "£'000", pounds: 1000, decimals: 1 } },
  });
  const record = reconcileRecord(reconcile(plan, ledger, { tolerancePounds: 100 }));
  tally.is('lines', record.lines.length, truth.lines.length + truth.not_in_budget.length);
  for (const expected of [...truth.lines, ...truth.not_in_budget]) compareLine(tally, expected, record);
  for (const { coded_to: from, should_be: to } of truth.miscoded) {
    tally.is(`${from}: suggestion`, lineOf(record, from)?.suggestion, to);
    tally.is(`${to}: suggestion`, lineOf(record, to)?.suggestion, from);
  }
  const suggested = record.lines.filter((line) => line.suggestion !== null).length;
  tally.is('suggestions', suggested, truth.miscoded.length * 2);
  tally.is('plan total', record.totals.plan, pounds(truth.totals.budget_k));
  tally.is('ledger total', record.totals.ledger, truth.totals.ledger_pounds);
}

function compareLine(tally: Tally, expected: LedgerTruthLine, record: ReconcileRecord): void {
  const line = lineOf(record, expected.code);
  const plan = pounds(expected.budget_k);
  tally.is(`${expected.code}: class`, line?.class, expected.class);
  tally.is(`${expected.code}: plan`, line?.plan ?? null, plan);
  tally.is(`${expected.code}: ledger`, line?.ledger ?? null, expected.ledger_pounds);
  tally.is(`${expected.code}: rows`, line?.ledgerRows, expected.ledger_rows);
  tally.is(`${expected.code}: actual`, line?.actual ?? null, expected.actual_pounds ?? null);
  tally.is(`${expected.code}: commitment`, line?.commitment ?? null, expected.commitment_pounds ?? null);
  const difference = Math.round(((expected.ledger_pounds ?? 0) - (plan ?? 0)) * 100);
  tally.is(`${expected.code}: difference`, Math.round((line?.difference ?? NaN) * 100), difference);
}

function lineOf(record: ReconcileRecord, code: string): ReconcileRecord['lines'][number] | undefined {
  return record.lines.find((line) => line.code === code);
}

/** Thousands of pounds as pence, exactly. */
function pence(thousands: number | null): number | null {
  return thousands === null ? null : Math.round(thousands * 100_000);
}

function pounds(thousands: number | undefined): number | null {
  return thousands === undefined ? null : Math.round(thousands * 1000);
}
