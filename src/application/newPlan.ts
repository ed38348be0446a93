import { lastDayOfMonth, dateParts, type IsoDate } from '../domain/calendar/isoDate';
import type { NewPlanContents } from '../workbook/port';
import { planContents } from './planContents';

/** An empty plan workbook: every sheet and list in place, no actions yet. */
export function newPlan(today: IsoDate): NewPlanContents {
  return planContents({
    tables: {},
    cover: { financialYear: financialYear(today) },
    reportDate: lastDayOfMonth(dateParts(today).year, dateParts(today).month),
    subject: 'Partnership plan',
  });
}

/** The UK financial year of a day, April to March: 15 July 2026 is in `2026/27`. */
export function financialYear(day: IsoDate): string {
  const { year, month } = dateParts(day);
  const first = month >= 4 ? year : year - 1;
  return `${String(first)}/${String((first + 1) % 100).padStart(2, '0')}`;
}
