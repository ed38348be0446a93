import { planExtract, reportSeveral } from '../../src/application/reportPlan';
import { assessPlan } from '../../src/domain/assess/assessPlan';
import type { PlanExtract } from '../../src/domain/report/rollUp';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { holdsPlan, openPlan } from '../../src/application/openPlan';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { paperBook } from '../../src/workbook/sheets/paperBook';
import { AS_AT } from '../helpers/planBuilder';
import { bigPlan } from './bigPlan';
import { NONE, type Measure } from './measure';
import { planOf } from './planOf';

const MEGABYTE = 1024 * 1024;
/** Actions of each plan. */
const ACTIONS = 100;

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / MEGABYTE);
}

/** Rolls so many plans up, one at a time; gives the most memory that the process held. */
async function rollUp(plans: number, next: (at: number) => Promise<PlanExtract>): Promise<Measure> {
  const start = performance.now();
  const extracts: PlanExtract[] = [];
  let peak = megabytes();
  for (let at = 0; at < plans; at += 1) {
    extracts.push(await next(at));
    peak = Math.max(peak, megabytes());
  }
  await makeBook(paperBook(reportSeveral(extracts, 'board', AS_AT)));
  peak = Math.max(peak, megabytes());
  const seconds = (performance.now() - start) / 1000;
  return { ...NONE, size: plans, seconds, name: '', rival: `peak ${String(peak)} MB of memory` };
}

/** Reports over many plans: 100 and 1,000 workbooks of 100 actions, each opened from its bytes and let go again. */
export async function benchRollUp(): Promise<readonly Measure[]> {
  const workbook = newXlsx('plan.xlsx');
  await workbook.createPlan(planOf(ACTIONS));
  const bytes = workbook.bytes();
  const fromFile = async (at: number): Promise<PlanExtract> => {
    const opened = await openPlan(await openXlsx(`plan ${String(at)}.xlsx`, bytes.slice()), { today: AS_AT });
    if (!holdsPlan(opened)) throw new Error(opened.message);
    return planExtract(opened, 'board');
  };
  const plan = bigPlan(ACTIONS);
  const inMemory = (): Promise<PlanExtract> =>
    Promise.resolve(planExtract({ plan, assessment: assessPlan(plan, AS_AT) }, 'board'));
  return [
    { ...(await rollUp(1_000, inMemory)), name: 'roll-up, plans in memory' },
    { ...(await rollUp(100, fromFile)), name: 'roll-up, workbooks' },
    { ...(await rollUp(1_000, fromFile)), name: 'roll-up, workbooks' },
  ];
}
