import {
  STATUS_WORDS,
  type Action,
  type BudgetLine,
  type Contribution,
  type HistoryRow,
  type Indicator,
  type IndicatorValue,
  type Lead,
  type Milestone,
  type TextRow,
  type Update,
  type Virement,
} from '../../domain/plan/types';
import type { RowReader } from './cellReader';

/** How often each action's current due date was moved: Ref in lower case to number. */
export type Revisions = ReadonlyMap<string, number>;

export function readAction(from: RowReader, revisions: Revisions): Action {
  const ref = from.text('ref');
  const status = from.choice('status', STATUS_WORDS);
  const statusTyped = status === null ? from.typed('status') : '';
  return {
    row: from.row,
    id: from.text('id'),
    ref,
    theme: from.text('theme'),
    priority: from.text('priority'),
    action: from.text('action'),
    timescale: from.text('timescale'),
    start: from.date('start'),
    baselineDue: from.date('baselineDue'),
    currentDue: from.date('currentDue'),
    completedOn: from.date('completedOn'),
    status,
    ...(statusTyped === '' ? {} : { statusTyped }),
    percentComplete: from.share('percentComplete'),
    accountableLead: from.text('accountableLead'),
    supportingOfficers: from.text('supportingOfficers'),
    outcome: from.text('outcome'),
    commentary: from.text('commentary'),
    progress: from.text('progress'),
    blockage: from.text('blockage'),
    supportNeeded: from.text('supportNeeded'),
    evidence: from.text('evidence'),
    lastUpdate: from.date('lastUpdate'),
    reviewDate: from.date('reviewDate'),
    tags: from.text('tags'),
    group: from.text('group'),
    reportedRag: from.typed('reportedRag'),
    overrideReason: from.text('overrideReason'),
    timesRevised: revisions.get(ref.toLowerCase()) ?? 0,
  };
}

export function readMilestone(from: RowReader): Milestone {
  return {
    row: from.row,
    actionRef: from.text('actionRef'),
    milestone: from.text('milestone'),
    timescale: from.text('timescale'),
    due: from.date('due'),
    completedOn: from.date('completedOn'),
  };
}

export function readLead(from: RowReader): Lead {
  return {
    row: from.row,
    name: from.text('name'),
    alsoWrittenAs: from.text('alsoWrittenAs'),
    organisation: from.text('organisation'),
    role: from.text('role'),
    email: from.text('email'),
    collective: from.yes('collective'),
  };
}

export function readBudgetLine(from: RowReader): BudgetLine {
  const code = from.text('code');
  const codeTyped = from.typed('code');
  return {
    row: from.row,
    code,
    ...(codeTyped === code ? {} : { codeTyped }),
    service: from.text('service'),
    section: from.text('section'),
    portfolio: from.text('portfolio'),
    fte: from.number('fte'),
    employee: from.money('employee'),
    running: from.money('running'),
    contracts: from.money('contracts'),
    transfers: from.money('transfers'),
    gross: from.money('gross'),
    externalIncome: from.money('externalIncome'),
    internalIncome: from.money('internalIncome'),
    net: from.money('net'),
    revisedNet: from.money('revisedNet'),
    priorYearNet: from.money('priorYearNet'),
    actualToDate: from.money('actualToDate'),
    commitments: from.money('commitments'),
    forecastOutturn: from.money('forecastOutturn'),
    explanation: from.text('explanation'),
    fundedBy: from.text('fundedBy'),
    previousForecast: from.money('previousForecast'),
    forecastMethod: from.text('forecastMethod'),
    profile: from.text('profile'),
    activityUnit: from.text('activityUnit'),
    activityPlanned: from.number('activityPlanned'),
    activityToDate: from.number('activityToDate'),
    activityForecast: from.number('activityForecast'),
    kind: 'line',
  };
}

export function readVirement(from: RowReader): Virement {
  return {
    row: from.row,
    date: from.date('date'),
    fromCode: from.text('fromCode'),
    toCode: from.text('toCode'),
    amount: from.money('amount'),
    authorisedBy: from.text('authorisedBy'),
    reason: from.text('reason'),
  };
}

export function readContribution(from: RowReader): Contribution {
  return {
    row: from.row,
    partner: from.text('partner'),
    fund: from.text('fund'),
    agreed: from.money('agreed'),
    paid: from.money('paid'),
    share: from.share('share'),
  };
}

export function readIndicator(from: RowReader): Indicator {
  const betterWhen = from.choice('betterWhen', ['Higher', 'Lower']);
  return {
    row: from.row,
    ref: from.text('ref'),
    indicator: from.text('indicator'),
    unit: from.text('unit'),
    betterWhen: betterWhen === null ? null : betterWhen === 'Higher' ? 'higher' : 'lower',
    lead: from.text('lead'),
  };
}

export function readIndicatorValue(from: RowReader): IndicatorValue {
  return {
    row: from.row,
    ref: from.text('ref'),
    area: from.text('area'),
    periodEnd: from.date('periodEnd'),
    target: from.number('target'),
    actual: from.number('actual'),
  };
}

export function readUpdate(from: RowReader): Update {
  return {
    row: from.row,
    period: from.text('period'),
    at: from.date('at'),
    by: from.text('by'),
    ref: from.text('ref'),
    field: from.text('field'),
    from: from.text('from'),
    to: from.text('to'),
    source: from.text('source'),
  };
}

export function readHistoryRow(from: RowReader): HistoryRow {
  return {
    row: from.row,
    periodEnd: from.date('periodEnd'),
    ref: from.text('ref'),
    rag: from.text('rag'),
    currentDue: from.date('currentDue'),
    status: from.text('status'),
    percentComplete: from.share('percentComplete'),
  };
}

/** A row kept as the texts of its cells, by column key. */
export function readTextRow(from: RowReader, keys: readonly string[]): TextRow {
  return { row: from.row, cells: Object.fromEntries(keys.map((key) => [key, from.text(key)])) };
}
