import { describe, expect, test } from '@jest/globals';
import { chooseRuleSet } from '../../../src/domain/status/chooseRuleSet';
import { compileActionRules, LIMITS_MISSING } from '../../../src/domain/status/compileRuleSet';
import { doubtfulRules } from '../../../src/domain/status/doubtfulRules';
import { presetRows } from '../../../src/domain/status/presetRows';
import { PRESETS } from '../../../src/domain/status/presets';
import { RULE_NAMES } from '../../../src/domain/status/ruleNames';
import { COVER_FIELDS } from '../../../src/workbook/schema/cover';
import { ACTIONS } from '../../../src/workbook/schema/actions';
import { RULE_FIELDS } from '../../../src/domain/status/ruleFields';
import { AS_AT, aPlan, THRESHOLDS } from '../../helpers/planBuilder';
import { NOTHING } from './rating';
import { THIRD_PARTY, typedRules } from './ruleRows';

const LIMITS = { thresholds: THRESHOLDS, planStart: '2026-01-01' };
const { layout } = aPlan();

describe('presets', () => {
  test.each(PRESETS.map((preset) => preset.name))('%s can be used, and every rule of it decides something', (name) => {
    const { ruleSet, problems } = chooseRuleSet(name, []);
    expect(problems).toEqual([]);
    const own = { ...ruleSet, name: `${name}, our own` };
    expect(doubtfulRules(own, LIMITS, AS_AT)).toEqual([]);
  });

  test('are the same rule sets when read back from the RuleSets table', () => {
    const rows = presetRows().map((row, index) => ({
      row: index + 2,
      cells: Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])),
    }));
    for (const preset of PRESETS) {
      const fromRows = chooseRuleSet(preset.name, rows);
      const asShipped = chooseRuleSet(preset.name, []);
      expect(fromRows.problems).toEqual([]);
      expect(fromRows.ruleSet.rules.map((rule) => rule.when)).toEqual(asShipped.ruleSet.rules.map((rule) => rule.when));
      const byWord = (one: { readonly word: string }, other: { readonly word: string }): number =>
        one.word.localeCompare(other.word);
      expect([...fromRows.ruleSet.statuses].sort(byWord)).toEqual([...asShipped.ruleSet.statuses].sort(byWord));
    }
  });

  test.each(PRESETS.map((preset) => [preset.name, preset] as const))(
    'the colours of %s can be read by everybody, in greyscale too',
    (_name, preset) => {
      for (const status of preset.statuses) expect(contrast(status.fill, status.text)).toBeGreaterThanOrEqual(4.5);
      const lightnesses = preset.statuses.map((status) => lightness(status.fill)).sort((one, other) => one - other);
      lightnesses.slice(1).forEach((light, index) => {
        expect(light - (lightnesses[index] ?? 0)).toBeGreaterThanOrEqual(5);
      });
    },
  );
});

test('the names that rules may use are the Cover’s, and the fields are columns of Actions', () => {
  const covers = new Map(COVER_FIELDS.map((field) => [field.name, field.key]));
  for (const name of RULE_NAMES) {
    expect(covers.has(name.name)).toBe(true);
    if (name.threshold !== null) expect(covers.get(name.name)).toBe(name.threshold);
  }
  const headers = new Map(ACTIONS.columns.map((column) => [column.key, column.header]));
  for (const field of RULE_FIELDS.actions) expect(headers.get(field.column ?? '')).toBe(field.name);
});

describe('a rule set of the workbook’s own, typed into the Rules sheet', () => {
  const { ruleSet, problems } = chooseRuleSet('northgate WATCH', THIRD_PARTY, layout);
  const rate = compileActionRules(ruleSet);

  test('is found whatever the case of its name, with its ranks', () => {
    expect(problems).toEqual([]);
    expect(ruleSet.statuses.map((status) => [status.word, status.rank])).toEqual([
      ['Done', 3],
      ['Parked', null],
      ['Alarm', 0],
      ['Watch', 1],
      ['Steady', 2],
    ]);
  });

  test.each([
    [
      { currentDue: '2026-06-16' },
      'Alarm',
      'Two weeks late, or moved more than 2 times: due 16 Jun 2026, 14 days ago; date moved 0 times',
    ],
    [
      { currentDue: '2026-06-17' },
      'Watch',
      'To be looked at within a fortnight: due 17 Jun 2026, 13 days ago; no % complete given; no review date',
    ],
    [
      { currentDue: '2026-12-31', timesRevised: 3 },
      'Alarm',
      'Two weeks late, or moved more than 2 times: due 31 Dec 2026, in 184 days; date moved 3 times',
    ],
    [
      { currentDue: '2026-12-31', percentComplete: 0.8 },
      'Steady',
      'Steady: due 31 Dec 2026, in 184 days; 80 % complete',
    ],
    [{ status: 'Deferred' }, 'Parked', 'Parked'],
  ])('rates %j as %s', (facts, word, reason) => {
    expect(rate({ ...NOTHING, ...facts }, LIMITS)).toMatchObject({ word, reason });
  });

  test('a preset’s rows that were changed on the sheet beat the preset', () => {
    const rows = typedRules('Boardline', [['Green', 'otherwise', 'All well']]);
    expect(chooseRuleSet('Boardline', rows).ruleSet.rules.map((rule) => rule.sentence)).toEqual(['All well']);
  });
});

describe('a rule set that cannot be used is refused whole, naming the cell', () => {
  const green = ['Green', 'otherwise', 'Well'] as const;
  test.each([
    ['an unknown field', '[Due] < ReportDate', 'There is no field [Due]'],
    ['a date against a number', '[Current due] < 30', 'A date cannot be compared with a number'],
    ['no comparison at all', '[% complete]', 'compare it with something'],
    ['text that is not the language', 'if overdue then red', '“if” is neither'],
    ['texts put in order', '[Status] < "Complete"', 'use = or <>'],
    ['a sum of dates', '[Current due] + [Start] > ReportDate', 'has no meaning'],
  ])('%s', (_what, condition, why) => {
    const { ruleSet, problems } = chooseRuleSet('Ours', typedRules('Ours', [['Red', condition, 'Bad'], green]), layout);
    expect(problems[0]?.message).toContain(why);
    expect(problems[0]?.cell).toBe('Rules!H2');
    expect(compileActionRules(ruleSet)({ ...NOTHING, currentDue: '2026-01-01' }, LIMITS).word).toBe('');
  });

  test('a word without a colour', () => {
    const rows = typedRules('Ours', [green], { Green: { fill: 'green' } });
    const { problems } = chooseRuleSet('Ours', rows, layout);
    expect(problems[0]).toMatchObject({ cell: 'Rules!E2' });
    expect(problems[0]?.message).toContain('“green”');
  });

  test('a name that no rule set has', () => {
    const { ruleSet, problems } = chooseRuleSet('Traffic lights', []);
    expect(problems[0]?.message).toContain('“Traffic lights”');
    expect(ruleSet.rules).toEqual([]);
  });
});

describe('rules that decide nothing are found', () => {
  test.each([
    [
      'over 75 % and under 25 %',
      [
        ['Red', '[% complete] > 75 % and [% complete] < 25 %', ''],
        ['Green', 'otherwise', ''],
      ],
      'impossible',
      0,
    ],
    [
      'more than all done',
      [
        ['Red', '[% complete] > 100 %', ''],
        ['Green', 'otherwise', ''],
      ],
      'impossible',
      0,
    ],
    [
      'after the rule that always holds',
      [
        ['Green', 'otherwise', ''],
        ['Red', '[Current due] < ReportDate', ''],
      ],
      'unreachable',
      1,
    ],
    [
      'narrower than an earlier rule',
      [
        ['Red', 'DaysOverdue > 0', ''],
        ['Amber', 'DaysOverdue > 30', ''],
        ['Green', 'otherwise', ''],
      ],
      'unreachable',
      1,
    ],
    [
      'blank and filled',
      [
        ['Red', '[Start] is blank and [Start] > ReportDate', ''],
        ['Green', 'otherwise', ''],
      ],
      'impossible',
      0,
    ],
  ] as const)('%s', (_what, rules, kind, index) => {
    const { ruleSet } = chooseRuleSet('Ours', typedRules('Ours', rules), layout);
    const doubts = doubtfulRules(ruleSet, LIMITS, AS_AT);
    expect(doubts.map((doubt) => [doubt.kind, doubt.cell])).toEqual([[kind, `Rules!H${String(index + 2)}`]]);
  });

  test('a sound set raises no doubt', () => {
    expect(doubtfulRules(chooseRuleSet('Northgate watch', THIRD_PARTY).ruleSet, LIMITS, AS_AT)).toEqual([]);
  });
});

test.each([Number.NaN, -1])('a threshold of %d gives no status, never a colour', (slippageLimitDays) => {
  const rate = compileActionRules(chooseRuleSet('Boardline', []).ruleSet);
  const limits = { ...LIMITS, thresholds: { ...THRESHOLDS, slippageLimitDays } };
  expect(rate({ ...NOTHING, currentDue: '2026-01-01' }, limits)).toEqual({
    word: '',
    reason: LIMITS_MISSING,
    rule: '',
    number: null,
  });
});

/** Relative luminance of `#RRGGBB` (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** CIE lightness L*, 0 to 100. */
function lightness(colour: string): number {
  const light = luminance(colour);
  return light > 0.008856 ? 116 * Math.cbrt(light) - 16 : 903.3 * light;
}
