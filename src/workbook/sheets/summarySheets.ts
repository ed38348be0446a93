import type { Assessment } from '../../domain/assess/types';
import type { Plan } from '../../domain/plan/types';
import { inBoardOrder } from '../../domain/report/statusOrder';
import type { SheetModel } from '../sheetModel';
import { liveBudget } from './liveBudget';
import { liveChecks } from './liveChecks';
import { liveExceptions } from './liveExceptions';
import { liveLeads } from './liveLeads';
import { liveSummary } from './liveSummary';

/**
 * The sheets of a plan workbook that Boardline owns whole, replaced at every re-check: Summary, By lead and Budget
 * summary of formulas that Excel 2016 and LibreOffice know, which stay true as people type; Exceptions and Checks as
 * lists of the last re-check, each row leading to its cell.
 */
export function summarySheets(plan: Plan, assessment: Assessment): readonly SheetModel[] {
  const ordered = inBoardOrder(assessment);
  const budget = liveBudget(plan, ordered);
  return [
    liveSummary(plan, ordered),
    liveExceptions(plan, ordered),
    liveLeads(plan, ordered),
    ...(budget === null ? [] : [budget]),
    liveChecks(ordered),
  ];
}
