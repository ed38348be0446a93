import type { IsoDate } from '../domain/calendar/isoDate';
import type { ImportedAction, ImportedBudgetLine, ImportedPlan } from '../domain/recognise/types';
import type { ColumnMap } from '../domain/recognise/planColumns';
import { isCollective } from '../domain/leads/splitNames';
import type { MoneyUnit } from '../domain/plan/cover';
import type { Pence } from '../domain/plan/types';
import type { CellInput, NewPlanContents } from '../workbook/port';
import { mappingRows } from './columnMappings';
import { importedLog } from './importLog';
import { keptWords } from './keptWords';
import { withRefs } from './importRefs';
import type { ContentRows } from './contentRows';
import { planContents } from './planContents';

/**
 * A new plan workbook made of what an import understood; the words of Timescale and lead cells stay as written, Updates
 * says where each action came from, and Mappings remembers what the user said of columns.
 */
export function importContents(
  imported: ImportedPlan,
  source: string,
  reportDate: IsoDate,
  columnMap: ColumnMap = {},
): NewPlanContents {
  const actions = withRefs(imported.actions);
  const unit = imported.moneyUnit;
  return planContents({
    tables: {
      Actions: actions.map(actionRow),
      Updates: importedLog(actions, reportDate),
      Mappings: mappingRows(columnMap, {}, source),
      ...besideActions(imported, (index) => actions[index]?.ref ?? null),
    },
    cover: {
      planTitle: imported.title,
      moneyUnit: unit?.label ?? null,
      planStart: earliestStart(imported.actions),
    },
    reportDate,
    subject: `Imported from ${source}`,
  });
}

/** The rows of an import beside its actions, by table; `refOf` gives the ref of an imported action by its place. */
export function besideActions(
  imported: ImportedPlan,
  refOf: (actionIndex: number) => string | null,
): Readonly<Record<'Milestones' | 'Leads' | 'BudgetLines' | 'Indicators' | 'IndicatorValues', ContentRows>> {
  return {
    Milestones: imported.milestones.map(({ actionIndex, actionRef, milestone, timescale, due }) => ({
      actionRef: actionIndex === undefined ? actionRef : refOf(actionIndex),
      milestone,
      timescale,
      due,
    })),
    Leads: imported.leads.map((lead) => ({
      name: lead.name,
      organisation: lead.organisations.join('; '),
      collective: isCollective(lead.name) ? 'Yes' : 'No',
      alsoWrittenAs: lead.alsoWrittenAs?.join('; ') ?? null,
      role: lead.role ?? null,
      email: lead.email ?? null,
    })),
    BudgetLines: imported.budgetLines
      .filter((line) => line.kind === 'line')
      .map((line) => budgetRow(line, imported.moneyUnit)),
    ...indicatorTables(imported),
  };
}

/** An imported action as a row of Actions, by column key. */
export function actionRow(action: ImportedAction): Readonly<Record<string, CellInput>> {
  const review = action.reviews.find((each) => each.status === null && each.due !== null);
  return {
    ref: action.ref,
    theme: action.theme,
    priority: action.priority,
    action: action.action,
    timescale: action.timescale,
    start: action.start,
    baselineDue: action.due,
    currentDue: action.due,
    status: action.status,
    accountableLead: action.accountableLeads.join('; '),
    supportingOfficers: action.supportingOfficers.join('; '),
    outcome: action.outcome,
    commentary: action.commentary,
    reviewDate: review?.due ?? null,
    tags: action.tags.join('; '),
    group: action.group,
    ...keptWords(action),
  };
}

function budgetRow(line: ImportedBudgetLine, unit: MoneyUnit | null): Readonly<Record<string, CellInput>> {
  const money = (pence: Pence | null): number | null => (pence === null ? null : pence / 100 / (unit?.pounds ?? 1));
  return {
    code: line.code,
    service: line.service,
    section: line.section,
    portfolio: line.portfolio,
    fte: line.fte,
    employee: money(line.employee),
    running: money(line.running),
    contracts: money(line.contracts),
    transfers: money(line.transfers),
    externalIncome: money(line.externalIncome),
    internalIncome: money(line.internalIncome),
    priorYearNet: money(line.priorYearNet),
    actualToDate: money(line.actualToDate),
    commitments: money(line.commitments),
    forecastOutturn: money(line.forecastOutturn),
    explanation: line.explanation,
    fundedBy: line.fundedBy,
    ...typedTotals(line, money),
  };
}

/** Import keeps typed totals as typed: a printed gross or net that its parts do not make stays, and is a finding. */
function typedTotals(
  line: ImportedBudgetLine,
  money: (pence: Pence | null) => number | null,
): Readonly<Record<string, CellInput>> {
  const parts = [line.employee, line.running, line.contracts, line.transfers].filter((part) => part !== null);
  const gross = parts.reduce((total, part) => total + part, 0);
  const income = (line.externalIncome ?? 0) + (line.internalIncome ?? 0);
  const typed: Record<string, CellInput> = {};
  if (line.gross !== null && line.gross !== gross) typed.gross = money(line.gross);
  if (line.net !== null && line.net !== (line.gross ?? gross) + income) typed.net = money(line.net);
  if (line.revisedNet !== null && line.revisedNet !== line.net) typed.revisedNet = money(line.revisedNet);
  return typed;
}

function indicatorTables(imported: ImportedPlan): { Indicators: ContentRows; IndicatorValues: ContentRows } {
  const indicators = imported.indicators.map((indicator, place) => ({
    ...indicator,
    ref: indicator.ref ?? `I${String(place + 1)}`,
  }));
  return {
    Indicators: indicators.map(({ ref, indicator }) => ({ ref, indicator })),
    IndicatorValues: indicators.flatMap(({ ref, values }) =>
      values
        .filter((value) => value.value !== null)
        .map((value) => ({
          ref,
          area: value.heading,
          [/target|plan|estimate/i.test(value.heading) ? 'target' : 'actual']: value.value,
        })),
    ),
  };
}

function earliestStart(actions: readonly ImportedAction[]): IsoDate | null {
  const starts = actions.flatMap((action) => action.start ?? []).sort();
  return starts[0] ?? null;
}
