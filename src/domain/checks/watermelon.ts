import { addDays, daysBetween, longDate } from '../calendar/isoDate';
import { daysText } from '../status/figureText';
import { eachReassuring, named } from './actionFinding';
import type { Check } from './context';
import { contradictionIn } from './contradictingWords';

/** Green, and nobody has said anything of it within the reporting interval. */
export const greenWithoutUpdate: Check = (context) => {
  const oldest = addDays(context.asAt, -context.plan.cover.thresholds.reportingIntervalDays);
  return eachReassuring(context, ({ action }, word) => {
    const { lastUpdate } = action;
    if (lastUpdate !== null && lastUpdate >= oldest) return null;
    return {
      rule: 'green-without-update',
      severity: 'warning',
      message: `${named(action)} is ${word} but ${lastUpdate === null ? 'has no update' : `was last updated on ${longDate(lastUpdate)}, ${daysText(daysBetween(lastUpdate, context.asAt))} ago`}.`,
      remedy: 'Ask the lead what the status rests on.',
      columns: ['lastUpdate', 'rag', 'reportedRag'],
    };
  });
};

/** Green, and nobody answers for it. */
export const greenWithoutLead: Check = (context) =>
  eachReassuring(context, ({ action, accountable }, word) =>
    accountable.length > 0
      ? null
      : {
          rule: 'green-without-lead',
          severity: 'warning',
          message: `${named(action)} is ${word} but has no accountable lead who could say so.`,
          remedy: 'Agree who answers for it, and ask them for the position.',
          columns: ['accountableLead', 'rag', 'reportedRag'],
        },
  );

/** Green because its date was moved. */
export const greenButRedated: Check = (context) =>
  eachReassuring(context, ({ action, due }, word) => {
    const { baselineDue, timesRevised } = action;
    if (baselineDue === null || due === null || due <= baselineDue || baselineDue >= context.asAt) return null;
    const times = timesRevised > 1 ? ` (${String(timesRevised)} times)` : '';
    return {
      rule: 'green-but-redated',
      severity: 'warning',
      message: `${named(action)} is ${word} only because its date was moved${times} from ${longDate(baselineDue)}, now past, to ${longDate(due)}.`,
      remedy: 'Show the first date beside the new one, and say why it moved.',
      columns: ['currentDue', 'baselineDue', 'rag'],
    };
  });

/** Green, and its own words say otherwise. */
export const greenButCommentaryDiffers: Check = (context) =>
  eachReassuring(context, ({ action }, word) => {
    for (const column of ['progress', 'blockage', 'commentary'] as const) {
      const found = contradictionIn(action[column]);
      if (found === null) continue;
      return {
        rule: 'green-but-commentary-differs',
        severity: 'warning',
        message: `${named(action)} is ${word}, but its ${column} says “${found.words}”: ${found.tells}.`,
        remedy: 'Ask the lead which of the two is right.',
        columns: [column, 'rag', 'reportedRag'],
      };
    }
    return null;
  });
