import type { IsoDate } from '../../src/domain/calendar/isoDate';
import type { Cover, Thresholds } from '../../src/domain/plan/cover';
import type { Action, BudgetLine, HistoryRow, Lead, Plan, TableLayout, Update } from '../../src/domain/plan/types';
import { TABLES } from '../../src/workbook/schema/tables';

/** The day that every test's plan is assessed as at. */
export const AS_AT: IsoDate = '2026-06-30';

/** What a new plan's Cover holds. */
export const THRESHOLDS: Thresholds = {
  slippageLimitDays: 90,
  warningDays: 30,
  progressTolerance: 0.25,
  reportingIntervalDays: 31,
  revisionCap: 2,
  overspendPercent: 0.05,
  overspendPounds: 100_000,
  reconcileTolerancePounds: 100,
};

/** An action that nothing is wrong with as at {@link AS_AT}: green, one known lead, updated this month. */
export function anAction(parts: Partial<Action> = {}): Action {
  return {
    row: 0,
    id: '',
    ref: '1.1',
    theme: 'Living well',
    priority: 'Help close to home',
    action: 'Open a drop-in at Westmere library',
    timescale: 'December 2026',
    start: '2026-01-01',
    baselineDue: '2026-12-31',
    currentDue: '2026-12-31',
    completedOn: null,
    status: 'In progress',
    percentComplete: 0.5,
    accountableLead: 'P Marlow',
    supportingOfficers: '',
    outcome: '',
    commentary: '',
    progress: '',
    blockage: '',
    supportNeeded: '',
    evidence: '',
    lastUpdate: '2026-06-15',
    reviewDate: null,
    tags: '',
    group: '',
    reportedRag: '',
    overrideReason: '',
    timesRevised: 0,
    ...parts,
  };
}

/** An entry of the leads directory. */
export function aLead(parts: Partial<Lead> = {}): Lead {
  return {
    row: 0,
    name: 'P Marlow',
    alsoWrittenAs: '',
    organisation: 'Westmere Council',
    role: '',
    email: '',
    collective: false,
    ...parts,
  };
}

/** A budget line whose figures cast: £100,000 net, nothing spent yet, forecast on budget. Pence. */
export function aBudgetLine(parts: Partial<BudgetLine> = {}): BudgetLine {
  return {
    row: 0,
    code: 'W100',
    service: 'Day services',
    section: 'Adults',
    portfolio: '',
    fte: null,
    employee: 8_000_000,
    running: 2_000_000,
    contracts: null,
    transfers: null,
    gross: 10_000_000,
    externalIncome: null,
    internalIncome: null,
    net: 10_000_000,
    revisedNet: 10_000_000,
    priorYearNet: null,
    actualToDate: null,
    commitments: null,
    forecastOutturn: 10_000_000,
    explanation: '',
    fundedBy: '',
    kind: 'line',
    ...parts,
  };
}

/** A change to an action, as the Updates log keeps it. */
export function anUpdate(parts: Partial<Update> = {}): Update {
  return {
    row: 0,
    period: '2026-06',
    at: '2026-06-15',
    by: 'P Marlow',
    ref: '1.1',
    field: 'Current due',
    from: '2026-09-30',
    to: '2026-12-31',
    source: 'Pane: supplier late',
    ...parts,
  };
}

/** An action as a closed period kept it. */
export function aHistoryRow(parts: Partial<HistoryRow> = {}): HistoryRow {
  return {
    row: 0,
    periodEnd: '2026-05-31',
    ref: '1.1',
    rag: 'Green',
    currentDue: '2026-12-31',
    status: 'In progress',
    percentComplete: 0.4,
    ...parts,
  };
}

/** A plan of the parts given: by default one sound action, its lead, and nothing else. Rows are numbered from 2, as under a header. */
export function aPlan(parts: Partial<Omit<Plan, 'cover'>> & { readonly cover?: Partial<Cover> } = {}): Plan {
  const { cover, ...tables } = parts;
  return {
    cover: {
      planTitle: 'Westmere partnership plan',
      board: 'Westmere Partnership Board',
      partners: 'Westmere Council; Northgate NHS Trust',
      period: 'June 2026',
      reportDate: AS_AT,
      financialYear: '2026/27',
      planStart: '2026-01-01',
      moneyUnit: { label: '£', pounds: 1, decimals: 0 },
      ruleSet: 'Boardline',
      author: '',
      purpose: '',
      decisionAsked: '',
      assurance: '',
      thresholds: THRESHOLDS,
      ...cover,
    },
    actions: numbered(tables.actions ?? [anAction()]),
    milestones: numbered(tables.milestones ?? []),
    leads: numbered(tables.leads ?? [aLead()]),
    budgetLines: numbered(tables.budgetLines ?? []),
    virements: numbered(tables.virements ?? []),
    contributions: numbered(tables.contributions ?? []),
    indicators: numbered(tables.indicators ?? []),
    indicatorValues: numbered(tables.indicatorValues ?? []),
    updates: numbered(tables.updates ?? []),
    history: numbered(tables.history ?? []),
    ruleRows: numbered(tables.ruleRows ?? []),
    mappings: numbered(tables.mappings ?? []),
    layout: tables.layout ?? schemaLayout(),
    faults: tables.faults ?? [],
  };
}

/** Rows as they would lie under a header in row 1; a row number that a test gave stands. */
function numbered<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (row.row === 0 ? { ...row, row: index + 2 } : row));
}

/** Every table on its own sheet, columns in the schema's order from A. */
function schemaLayout(): Readonly<Record<string, TableLayout>> {
  return Object.fromEntries(
    TABLES.map((table) => [
      table.name,
      {
        sheet: table.sheet,
        columns: Object.fromEntries(table.columns.map((column, index) => [column.key, index + 1])),
      },
    ]),
  );
}
