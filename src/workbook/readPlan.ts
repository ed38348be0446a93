import type { CellFault, Plan, TableLayout } from '../domain/plan/types';
import type { WorkbookSnapshot } from './port';
import { formulaFaults } from './formulas/formulaFaults';
import { completeBudget } from './reading/completeBudget';
import { rowsOf, type ReadingContext, type RowReader } from './reading/cellReader';
import { layoutOf } from './reading/columnsOf';
import { cellsOfCover, readCover } from './reading/readCover';
import * as rows from './reading/readRows';
import { ACTIONS } from './schema/actions';
import { BUDGET_LINES } from './schema/budgetLines';
import { CONTRIBUTIONS } from './schema/contributions';
import { HISTORY } from './schema/history';
import { INDICATORS } from './schema/indicators';
import { INDICATOR_VALUES } from './schema/indicatorValues';
import { LEADS } from './schema/leads';
import { MAPPINGS } from './schema/mappings';
import { MILESTONES } from './schema/milestones';
import { RULE_SETS } from './schema/rules';
import { TABLES } from './schema/tables';
import type { TableSchema } from './schema/types';
import { UPDATES } from './schema/updates';
import { VIREMENTS } from './schema/virements';
import { tableOf } from './snapshot';

/**
 * The plan that a workbook's tables hold. Tables are found by name and columns by header or synonym, never by place;
 * a missing table or column reads as blank, and a cell of the wrong kind becomes one of the plan's faults.
 */
export function readPlan(snapshot: WorkbookSnapshot): Plan {
  const faults: CellFault[] = [];
  const cover = readCover(snapshot, faults);
  const context: ReadingContext = { date1904: snapshot.date1904, unit: cover.moneyUnit, faults };
  const read = <Row>(schema: TableSchema, make: (from: RowReader) => Row): Row[] => {
    const table = tableOf(snapshot, schema.name);
    return table === undefined ? [] : rowsOf(schema, table, context).map(make);
  };
  const updates = read(UPDATES, rows.readUpdate);
  const revisions = new Map<string, number>();
  for (const update of updates) {
    if (update.field.toLowerCase() !== 'current due') continue;
    revisions.set(update.ref.toLowerCase(), (revisions.get(update.ref.toLowerCase()) ?? 0) + 1);
  }
  const virements = read(VIREMENTS, rows.readVirement);
  const layout: Record<string, TableLayout> = {};
  for (const schema of TABLES) {
    const table = tableOf(snapshot, schema.name);
    if (table !== undefined) layout[schema.name] = layoutOf(schema, table);
  }
  const ruleRows = read(RULE_SETS, (from) => rows.readTextRow(from, keysOf(RULE_SETS)));
  const coverCells = cellsOfCover(snapshot);
  faults.push(...formulaFaults(cover.ruleSet, ruleRows, layout, coverCells.ruleSet ?? 'Cover'));
  return {
    cover,
    actions: read(ACTIONS, (from) => rows.readAction(from, revisions)),
    milestones: read(MILESTONES, rows.readMilestone),
    leads: read(LEADS, rows.readLead),
    budgetLines: completeBudget(read(BUDGET_LINES, rows.readBudgetLine), virements),
    virements,
    contributions: read(CONTRIBUTIONS, rows.readContribution),
    indicators: read(INDICATORS, rows.readIndicator),
    indicatorValues: read(INDICATOR_VALUES, rows.readIndicatorValue),
    updates,
    history: read(HISTORY, rows.readHistoryRow),
    ruleRows,
    mappings: read(MAPPINGS, (from) => rows.readTextRow(from, keysOf(MAPPINGS))),
    layout,
    coverCells,
    faults,
  };
}

function keysOf(schema: TableSchema): readonly string[] {
  return schema.columns.map((column) => column.key);
}
