import { longDate } from '../calendar/isoDate';
import type { CellRef } from '../findings/types';
import { doubtfulRules } from '../status/doubtfulRules';
import type { RuleLimits } from '../status/ruleNames';
import { RULE_NAMES } from '../status/ruleNames';
import { percentText } from '../status/figureText';
import type { Check, CheckContext } from './context';

/** A cell of the Cover, or the sheet alone where the plan does not say where it lies. */
function coverCell({ plan }: CheckContext, key: string): CellRef {
  return plan.coverCells?.[key] ?? 'Cover';
}

/** The statuses that the workbook shows by itself stand on its report date: without one it shows none. */
export const reportDateMissing: Check = (context) => {
  const where = coverCell(context, 'reportDate');
  const said = context.plan.faults.some((fault) => fault.where === where);
  if (context.plan.cover.reportDate !== null || said) return [];
  return [
    {
      rule: 'report-date-missing',
      severity: 'error',
      message: `ReportDate in ${where} is blank, so the workbook’s own formulas show no status; this check is as at ${longDate(context.asAt)}.`,
      remedy: 'Type the report date as day, month and year.',
      where: [where],
      subject: null,
    },
  ];
};

/** Why the Cover's rule set cannot be used: nothing has a status until it is mended. */
export const ruleSetRefused: Check = (context) =>
  context.ruleProblems.map((problem) => ({
    rule: 'rule-set-refused',
    severity: 'error',
    message: `${problem.message}. No action has a status until it is mended.`,
    remedy: 'Correct the rule on the Rules sheet, or choose another rule set on the Cover.',
    where: [problem.cell ?? coverCell(context, 'ruleSet')],
    subject: null,
  }));

/** Rules that can never hold, or never decide because an earlier one always does. */
export const ruleNeverDecides: Check = (context) => {
  const { thresholds, planStart } = context.plan.cover;
  const limits: RuleLimits = { thresholds, planStart };
  return doubtfulRules(context.ruleSet, limits, context.asAt).map((doubt) => ({
    rule: doubt.kind === 'impossible' ? 'rule-impossible' : 'rule-unreachable',
    severity: 'error',
    message: doubt.message,
    remedy: 'Correct its condition, move it up, or remove it.',
    where: [doubt.cell ?? 'Rules'],
    subject: null,
  }));
};

/** Colours of the Cover's rule set that not everybody can read. */
export const ruleColoursUnreadable: Check = (context) =>
  context.ruleDoubts.map(({ message, cell }) => ({
    rule: 'rule-colours-unreadable',
    severity: 'warning',
    message: `${message}.`,
    remedy: 'Choose a lighter or a darker colour on the Rules sheet.',
    where: [cell ?? 'Rules'],
    subject: null,
  }));

/** Thresholds that are not numbers of nought or more, where reading the Cover has not said so already. */
export const thresholdUnusable: Check = (context) =>
  RULE_NAMES.flatMap((name) => {
    if (name.threshold === null || context.plan.cover.thresholds[name.threshold] >= 0) return [];
    if (context.plan.faults.some((fault) => fault.message.startsWith(`${name.name} `))) return [];
    return [
      {
        rule: 'threshold-unusable',
        severity: 'error',
        message: `${name.label} (${name.name}) on the Cover is blank or below nought.`,
        remedy: 'Type a number of nought or more.',
        where: [coverCell(context, name.threshold)],
        subject: null,
      },
    ];
  });

/** A share of more than the whole: 25 typed for 25 %. */
export const thresholdOverWhole: Check = (context) =>
  RULE_NAMES.flatMap(({ name, label, kind, threshold }) => {
    if (threshold === null || kind !== 'share') return [];
    const share = context.plan.cover.thresholds[threshold];
    if (!(share > 1)) return [];
    const where = coverCell(context, threshold);
    return [
      {
        rule: 'threshold-over-100',
        severity: 'warning',
        message: `${label} (${name} in ${where}) is ${percentText(share)}.`,
        remedy: 'Type a percentage from 0 % to 100 %.',
        where: [where],
        subject: null,
      },
    ];
  });
