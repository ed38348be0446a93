import { importContents } from '../application/importContents';
import { holdsPlan, openPlan, type OpenedPlan } from '../application/openPlan';
import type { Plan } from '../domain/plan/types';
import { readPlanContents } from '../workbook/readContents';
import type { FileWorkbook, Terminal } from './command';
import { InputError } from './errors';
import { readInput } from './files';
import { importSources } from './importSources';

/** A plan with its budget: from a plan workbook, or from a budget as printed, imported in memory. */
export interface OpenedBudget {
  readonly plan: Plan;
  /** Where it was a plan workbook, what to write the result into. */
  readonly home: { readonly workbook: FileWorkbook; readonly opened: OpenedPlan } | null;
}

/** Opens the budget of a file; one without budget lines is an {@link InputError}. */
export async function openBudget(path: string, terminal: Terminal): Promise<OpenedBudget> {
  const { name, bytes } = await readInput(path);
  if (/\.xls[xm]?$/i.test(name)) {
    const workbook = await terminal.hosts.openWorkbook(name, bytes);
    const opened = await openPlan(workbook, { today: terminal.today });
    if (holdsPlan(opened)) {
      if (opened.plan.budgetLines.length === 0) throw noLines(name);
      return { plan: opened.plan, home: { workbook, opened } };
    }
  }
  const imported = await importSources([path], {}, terminal);
  if (imported.budgetLines.length === 0) throw noLines(name);
  return { plan: readPlanContents(importContents(imported, name, terminal.today)), home: null };
}

function noLines(name: string): InputError {
  return new InputError(
    `${name}: holds no budget lines; add them to the BudgetLines table, or import the budget first`,
  );
}
