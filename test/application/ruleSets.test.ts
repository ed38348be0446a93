import { describe, expect, test } from '@jest/globals';
import { applyRules } from '../../src/application/rules/applyRules';
import { knownRuleSets, nameOfCopy, ruleSetText } from '../../src/application/rules/knownRuleSets';
import { previewRules } from '../../src/application/rules/previewRules';
import type { RuleSetWish } from '../../src/application/rules/ruleSetWish';
import { refreshPlan } from '../../src/application/refreshPlan';
import { columnMends } from '../../src/application/refresh/columnMends';
import type { OpenedPlan } from '../../src/application/openPlan';
import { BOARDLINE } from '../../src/domain/status/presets/boardline';
import type { RuleSetText } from '../../src/domain/status/ruleSet';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { ChangeSet } from '../../src/workbook/port';
import { recalculate } from '../helpers/libreOffice';
import { HOSTS, opened, REPORT_DATE, valuesOf, westmereContents } from './westmerePlan';

const wish = (parts: Partial<RuleSetWish>): RuleSetWish => ({ name: 'Boardline', copy: null, limits: {}, ...parts });

/** Boardline's rules under another name, changed. */
function copied(change: (text: RuleSetText) => Partial<RuleSetText> = () => ({})): RuleSetWish {
  const name = 'Westmere rules';
  return wish({ name, copy: { ...BOARDLINE, name, ...change(BOARDLINE) } });
}

function granted(plan: OpenedPlan, what: RuleSetWish): ChangeSet {
  const change = applyRules(plan, what);
  if (change.refused !== null) throw new Error(change.refused);
  return change.changes;
}

const words = (plan: OpenedPlan): readonly string[] => plan.assessment.actions.map(({ rag }) => rag);

describe.each(HOSTS)('another rule set, %s', (_host, make) => {
  test.each([
    ['a preset', wish({ name: 'Percent complete' })],
    ['other limits', wish({ limits: { warningDays: 40, progressTolerance: 0 } })],
    [
      'a copy with its rules in another order and other words',
      copied(({ rules, statuses }) => ({
        statuses: statuses.map((status) => (status.word === 'Amber' ? { ...status, word: 'Watch' } : status)),
        rules: rules
          .map((rule) => (rule.word === 'Amber' ? { ...rule, word: 'Watch' } : rule))
          .filter((_rule, place) => place !== 3),
      })),
    ],
  ])('%s: what the preview counts is what changes, and it can be put back', async (_what, what) => {
    const workbook = await make(westmereContents());
    const before = await opened(workbook);
    const preview = previewRules(before, what);
    expect(preview.refused).toEqual([]);
    const { restore, conflicts } = await workbook.apply(granted(before, what));
    expect(conflicts).toEqual([]);
    const after = await opened(workbook);
    expect(after.assessment.ruleSet.name).toBe(what.name);
    const moved = words(before).flatMap((from, at) => {
      const to = words(after)[at] ?? '';
      return from === to ? [] : [{ ref: before.plan.actions[at]?.ref, from, to }];
    });
    expect(moved.length).toBeGreaterThan(0);
    expect(preview.moves).toEqual(moved);
    // The formulas are those of the new rules already: a re-check has nothing to mend.
    expect(columnMends(after).filter(({ table, formula }) => table === 'Actions' && formula !== null)).toEqual([]);
    if (restore === null) throw new Error('There is no way back');
    await workbook.putBack(restore);
    expect(valuesOf(await workbook.read())).toBe(valuesOf(before.snapshot));
  });
});

test('Excel, without Boardline, shows the statuses of a rule set that was chosen in the pane', async () => {
  const workbook = newXlsx('Westmere.xlsx');
  await workbook.createPlan(westmereContents());
  // Dates that only the timescale states are in their cells first: a formula reads cells, not words.
  await refreshPlan(workbook, { today: REPORT_DATE });
  await workbook.apply(
    granted(
      await opened(workbook),
      copied(({ rules }) => ({
        rules: rules.map((rule) => (rule.word === 'Green' ? { ...rule, sentence: 'Nothing is late' } : rule)),
      })),
    ),
  );
  const { Actions = [] } = await recalculate(workbook.bytes());
  const after = await opened(workbook);
  const column = (header: string): readonly string[] => {
    const place = Actions[0]?.indexOf(header) ?? -1;
    return Actions.slice(1, 5).map((row) => row[place] ?? '');
  };
  expect(column('RAG')).toEqual(words(after));
  expect(column('Reason')).toEqual(after.assessment.actions.map(({ reason }) => reason));
  expect(column('Reason')[2]).toContain('Nothing is late');
});

describe('a rule set that cannot be used', () => {
  const rule = (condition: string, sentence = 'Said') => ({ word: 'Red', condition, sentence });
  const first = (condition: string, sentence?: string) =>
    copied(({ rules }) => ({ rules: [rule(condition, sentence), ...rules] }));

  test.each([
    ['cannot be read', first('[Current due] <'), 'Rule 1 of Westmere rules cannot be used'],
    ['looks at no column', first('[Urgency] = "High"'), 'Urgency'],
    ['can never hold', first('[% complete] > 80 % and [% complete] < 20 %'), 'can never hold'],
    [
      'is never reached',
      copied(({ rules }) => ({ rules: [...rules, rule('[Current due] < ReportDate')] })),
      'can never decide',
    ],
    ['does not say itself in words', first('[Times revised] > 5', ' '), 'Rule 1 does not say in words'],
    ['has no name', { ...copied(), name: ' ' }, 'Give the rule set a name'],
    ['has another’s name', { ...copied(), name: 'one month' }, 'There is a rule set named one month already'],
    [
      'is too long for Excel',
      copied(({ rules }) => ({
        rules: [
          ...Array.from({ length: 25 }, (_, place) =>
            rule(`[Evidence] = "${String(place)} ${'x'.repeat(300)}"`, `Case ${String(place)} ${'y'.repeat(150)}`),
          ),
          ...rules,
        ],
      })),
      'Excel',
    ],
    ['rates budgets', wish({ name: 'Budget, two thresholds' }), 'does not rate actions'],
    ['nobody knows', wish({ name: 'Nowhere' }), '“Nowhere”'],
    ['has a limit below nought', wish({ limits: { warningDays: -1 } }), 'WarningDays on the Cover'],
    [
      'has a limit that is no number',
      wish({ limits: { slippageLimitDays: Number.NaN } }),
      'SlippageLimit on the Cover',
    ],
    ['has more than all for a limit', wish({ limits: { progressTolerance: 25 } }), '100 % at most'],
  ])('because it %s: said in words, and nothing is made of it', async (_why, what, words) => {
    const [, make] = HOSTS[0] ?? [];
    if (make === undefined) throw new Error('There is no host');
    const before = await opened(await make(westmereContents()));
    const preview = previewRules(before, what);
    expect(preview.refused.join(' ')).toContain(words);
    expect(preview.moves).toEqual([]);
    expect(applyRules(before, what).refused).toBe(preview.refused[0]);
  });
});

describe('the rule sets to choose from', () => {
  async function plan() {
    const [, make] = HOSTS[0] ?? [];
    if (make === undefined) throw new Error('There is no host');
    const workbook = await make(westmereContents());
    return { workbook, before: await opened(workbook) };
  }

  test('are those that rate actions; a copy joins them under its own name', async () => {
    const { workbook, before } = await plan();
    const names = knownRuleSets(before.plan).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Boardline', 'Months late', 'One month', 'Trust BRAG']));
    expect(names).not.toContain('Budget, two thresholds');
    await workbook.apply(granted(before, copied()));
    const after = await opened(workbook);
    expect(knownRuleSets(after.plan)[0]).toMatchObject({ name: 'Westmere rules', own: true });
    expect(ruleSetText(after.plan, 'westmere rules')?.rules).toEqual(BOARDLINE.rules);
    expect(knownRuleSets(after.plan)).toHaveLength(names.length + 1);
  });

  test('a copy is given a name that nobody has', async () => {
    const { before } = await plan();
    expect(nameOfCopy(before.plan, 'Boardline')).toBe('Boardline 2');
    expect(nameOfCopy(before.plan, 'Boardline 2')).toBe('Boardline 2');
  });

  test('are read in words with the Cover’s figures', async () => {
    const { before } = await plan();
    const { rules } = previewRules(before, wish({ limits: { slippageLimitDays: 60 } }));
    expect(rules.map(({ sentence }) => sentence)).toContain('Slipped by more than 60 days');
    expect(rules.at(-1)).toMatchObject({ word: 'Green', otherwise: true });
  });
});
