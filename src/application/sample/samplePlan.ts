import { readTimescale } from '../../domain/timescale/readTimescale';
import type { NewPlanContents } from '../../workbook/port';
import { wordsOf, type ContentRows } from '../contentRows';
import { planContents } from '../planContents';
import { WESTMERE_BUDGET, WESTMERE_CONTRIBUTIONS, WESTMERE_MAPPINGS, WESTMERE_VIREMENTS } from './budget';
import { WESTMERE_LEADS } from './directory';
import { WESTMERE_INDICATORS, WESTMERE_INDICATOR_VALUES, WESTMERE_MILESTONES } from './measures';
import { WESTMERE_HISTORY, WESTMERE_UPDATES } from './periods';
import { WESTMERE_ACTIONS } from './westmere';

/** The day that the sample is assessed as at. */
export const SAMPLE_DATE = '2026-07-15';

/** The sample plan: the invented borough of Westmere, with one of everything that Boardline finds. */
export function samplePlan(): NewPlanContents {
  return planContents({
    tables: {
      Actions: WESTMERE_ACTIONS.map(withDates),
      Milestones: WESTMERE_MILESTONES,
      Leads: WESTMERE_LEADS,
      BudgetLines: WESTMERE_BUDGET,
      Virements: WESTMERE_VIREMENTS,
      Contributions: WESTMERE_CONTRIBUTIONS,
      Mappings: WESTMERE_MAPPINGS,
      Indicators: WESTMERE_INDICATORS,
      IndicatorValues: WESTMERE_INDICATOR_VALUES,
      Updates: WESTMERE_UPDATES,
      History: WESTMERE_HISTORY,
    },
    cover: {
      planTitle: 'Westmere mental health improvement plan',
      board: 'Westmere Mental Health Partnership Board',
      partners:
        'Westmere Council; Northgate NHS Foundation Trust; Westmere and Vale Integrated Care Board; Westmere Voluntary Action',
      period: 'July 2026',
      planStart: '2026-01-01',
      financialYear: '2026/27',
      moneyUnit: "£'000",
      author: 'P Adeyemi',
      purpose: 'To tell the board how the plan stands and where it can help.',
      decisionAsked: 'To agree the new date for the crisis café (3.1a) and the recovery plan for placements (6.1b).',
      assurance: 'Limited',
    },
    reportDate: SAMPLE_DATE,
    subject: 'Sample plan of an invented borough',
  });
}

/** Due and start dates as a re-check would fill them from the timescale; an ambiguous one stays blank. */
function withDates(row: ContentRows[number]): ContentRows[number] {
  const reading = readTimescale(wordsOf(row.timescale), { asAt: SAMPLE_DATE });
  const due = reading.certainty === 'ambiguous' ? null : reading.due;
  const currentDue = row.currentDue ?? due;
  return {
    ...row,
    currentDue,
    baselineDue: row.baselineDue ?? currentDue,
    start: row.start ?? (reading.certainty === 'ambiguous' ? null : reading.start),
  };
}
