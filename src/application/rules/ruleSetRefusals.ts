import type { Plan } from '../../domain/plan/types';
import { chooseRuleSet } from '../../domain/status/chooseRuleSet';
import { doubtfulRules } from '../../domain/status/doubtfulRules';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { bookColumns } from '../../workbook/formulas/bookColumns';
import { actionRulesRefusal } from '../../workbook/formulas/usableRuleSet';
import { COVER_FIELDS } from '../../workbook/schema/cover';
import { ruleSetText } from './knownRuleSets';
import { planUnder, type RuleSetWish } from './ruleSetWish';

/** A name that fits on a report and in a list. */
const LONGEST_NAME = 60;

/**
 * Why a rule set cannot be used as it is wished for, a sentence each; none where it can. A rule that cannot be read,
 * can never hold or never decides, a name that is taken, formulas longer than Excel takes, and limits that are no
 * numbers of nought or more: nothing of it is stored or applied.
 */
export function ruleSetRefusals(plan: Plan, wish: RuleSetWish, asAt: IsoDate): readonly string[] {
  const wished = planUnder(plan, wish);
  const { ruleSet, problems } = chooseRuleSet(wish.name, wished.ruleRows, wished.layout);
  const limits = limitRefusals(wish);
  const unread = [...nameRefusals(plan, wish), ...wordless(wish), ...problems.map(({ message }) => `${message}.`)];
  if (unread.length > 0) return [...unread, ...limits];
  if (ruleSet.subject !== 'actions') {
    return [`${wish.name} does not rate actions: its rules look at other figures. Choose another.`, ...limits];
  }
  if (limits.length > 0) return limits;
  const tooMuch = actionRulesRefusal(ruleSet, bookColumns(plan.layout));
  const { thresholds, planStart } = wished.cover;
  return [
    ...doubtfulRules(ruleSet, { thresholds, planStart }, asAt).map(({ message }) => message),
    ...(tooMuch === null ? [] : [`${tooMuch}.`]),
  ];
}

function nameRefusals(plan: Plan, wish: RuleSetWish): readonly string[] {
  if (wish.copy === null) return [];
  const name = wish.name.trim();
  if (name === '') return ['Give the rule set a name.'];
  if (name.length > LONGEST_NAME) return [`The name is longer than ${String(LONGEST_NAME)} characters.`];
  if (ruleSetText(plan, name) === null) return [];
  return [`There is a rule set named ${name} already. Give this one another name: the old one stays for the record.`];
}

/** A rule that a board member could not read is no published rule. */
function wordless(wish: RuleSetWish): readonly string[] {
  return (wish.copy?.rules ?? []).flatMap((rule, index) =>
    rule.sentence.trim() === '' ? [`Rule ${String(index + 1)} does not say in words when it holds.`] : [],
  );
}

function limitRefusals(wish: RuleSetWish): readonly string[] {
  return Object.entries(wish.limits).flatMap(([key, limit]) => {
    const field = COVER_FIELDS.find((each) => each.key === key);
    if (field === undefined) return [];
    if (Number.isNaN(limit)) return [`${field.label} (${field.name} on the Cover) must be a number.`];
    if (limit < 0) return [`${field.label} (${field.name} on the Cover) must be nought or more.`];
    if (field.type === 'percent' && limit > 1) {
      return [`${field.label} (${field.name} on the Cover) must be 100 % at most.`];
    }
    return [];
  });
}
