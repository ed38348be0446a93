import { doubtfulRules } from '../status/doubtfulRules';
import type { RuleLimits } from '../status/ruleNames';
import { RULE_NAMES } from '../status/ruleNames';
import type { Check } from './context';

/** Why the Cover's rule set cannot be used: nothing has a status until it is mended. */
export const ruleSetRefused: Check = (context) =>
  context.ruleProblems.map((problem) => ({
    rule: 'rule-set-refused',
    severity: 'error',
    message: `${problem.message}. No action has a status until it is mended.`,
    remedy: 'Correct the rule on the Rules sheet, or choose another rule set on the Cover.',
    where: [problem.cell ?? 'Cover'],
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
        where: ['Cover'],
        subject: null,
      },
    ];
  });
