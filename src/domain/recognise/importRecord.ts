import type { Pence } from '../plan/types';
import type { ImportedPlan } from './types';

/** An import as the command line prints it: dates ISO, money in pounds, absent `null`, an absent list `[]`. */
export interface ImportRecord {
  readonly actions: readonly {
    readonly ref: string | null;
    readonly theme: string | null;
    readonly priority: string | null;
    readonly action: string;
    readonly timescale: string | null;
    readonly start: string | null;
    readonly due: string | null;
    readonly status: string | null;
    readonly accountableLeads: readonly string[];
    readonly supportingOfficers: readonly string[];
    readonly outcome: string | null;
    readonly commentary: string | null;
    readonly tags: readonly string[];
    readonly group: string | null;
    readonly reviews: readonly {
      readonly text: string;
      readonly due: string | null;
      readonly start: string | null;
      readonly status: string | null;
    }[];
  }[];
  readonly leads: readonly { readonly name: string; readonly organisations: readonly string[] }[];
  readonly budgetLines: readonly Readonly<Record<string, string | number | null>>[];
  readonly indicators: readonly {
    readonly ref: string | null;
    readonly indicator: string;
    readonly values: readonly { readonly heading: string; readonly value: number | null; readonly text: string }[];
  }[];
  readonly milestones: readonly {
    readonly actionRef: string | null;
    readonly action: string | null;
    readonly group: string | null;
    readonly milestone: string;
    readonly timescale: string | null;
    readonly due: string | null;
  }[];
  readonly questions: ImportedPlan['questions'];
  readonly findings: ImportedPlan['findings'];
}

/** The import's record in the order and shape of the command line's contract; printed totals are not budget lines. */
export function importRecord(plan: ImportedPlan): ImportRecord {
  return {
    actions: plan.actions.map((action) => ({
      ref: action.ref,
      theme: action.theme,
      priority: action.priority,
      action: action.action,
      timescale: action.timescale,
      start: action.start,
      due: action.due,
      status: action.status,
      accountableLeads: action.accountableLeads,
      supportingOfficers: action.supportingOfficers,
      outcome: action.outcome,
      commentary: action.commentary,
      tags: action.tags,
      group: action.group,
      reviews: action.reviews.map(({ text, due, start, status }) => ({ text, due, start, status })),
    })),
    leads: plan.leads.map(({ name, organisations }) => ({ name, organisations })),
    budgetLines: plan.budgetLines
      .filter((line) => line.kind === 'line')
      .map((line) => ({
        code: line.code,
        service: line.service,
        section: line.section,
        employee: pounds(line.employee),
        running: pounds(line.running),
        contracts: pounds(line.contracts),
        transfers: pounds(line.transfers),
        gross: pounds(line.gross),
        externalIncome: pounds(line.externalIncome),
        internalIncome: pounds(line.internalIncome),
        net: pounds(line.net),
        actualToDate: pounds(line.actualToDate),
        forecastOutturn: pounds(line.forecastOutturn),
      })),
    indicators: plan.indicators.map(({ ref, indicator, values }) => ({ ref, indicator, values })),
    milestones: plan.milestones.map(({ actionRef, group, milestone, timescale, due, actionIndex }) => ({
      actionRef,
      action: actionIndex === undefined ? null : (plan.actions[actionIndex]?.action ?? null),
      group,
      milestone,
      timescale,
      due,
    })),
    questions: plan.questions,
    findings: plan.findings,
  };
}

function pounds(pence: Pence | null): number | null {
  return pence === null ? null : pence / 100;
}
