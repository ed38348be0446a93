import { holdsPlan, openPlan, type OpenedPlan } from '../../application/openPlan';
import { planExtract, reportSeveral } from '../../application/reportPlan';
import type { PlanExtract } from '../../domain/report/rollUp';
import type { PaperModel } from '../../workbook/paperModel';
import type { WorkSignal } from '../../workbook/port';
import { WorkStopped } from '../../workbook/workStopped';
import type { ReportRequest } from '../services';
import { NoPlanHere } from './noPlanHere';

/**
 * One report over the plan in use and others from files, which are opened one at a time and let go again. A file that
 * holds no plan is a {@link NoPlanHere} that names it.
 */
export async function severalPlans(
  inUse: OpenedPlan,
  request: ReportRequest,
  today: string,
  signal?: WorkSignal,
): Promise<PaperModel> {
  const { openXlsx } = await import('../../hosts/xlsx/openXlsx');
  const { audience, asAt, others } = request;
  const extracts: PlanExtract[] = [planExtract(inUse, audience)];
  for (const [at, file] of others.entries()) {
    if (signal?.cancelled() === true) throw new WorkStopped('The report over several plans');
    signal?.progress(at, others.length, file.name);
    const opened = await openPlan(await openXlsx(file.name, file.bytes), { asAt, today });
    if (!holdsPlan(opened)) throw new NoPlanHere(opened.message);
    extracts.push(planExtract(opened, audience));
  }
  return reportSeveral(extracts, audience, asAt);
}
