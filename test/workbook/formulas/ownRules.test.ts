import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { boardline, boardlineJson } from '../../helpers/commandLine';
import { faultsOf } from '../../helpers/validators';
import { ratedPlan, typeOnCover, typeRules } from './ratedPlan';
import { shownActions } from './shownActions';

interface Check {
  readonly actions: readonly { readonly ref: string; readonly rag: string | null; readonly reason: string }[];
  readonly counts: { readonly rag: Readonly<Record<string, number>> };
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly where: readonly string[] }[];
}

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardline-rules-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The rows of the recipe for a rule set, as CONTRIBUTING.md prints them, by header. */
async function recipe(): Promise<readonly Readonly<Record<string, string>>[]> {
  const page = await readFile(join(__dirname, '..', '..', '..', 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = page.split('### A rule set\n');
  const table = (section.split('\n### ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const [headers = [], , ...rows] = table.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replace(/^`|`$/g, '')),
  );
  return rows.map((row) => Object.fromEntries(headers.map((header, place) => [header, row[place] ?? ''])));
}

/** A plan workbook into whose Rules sheet and Cover somebody has typed a rule set, saved as a file. */
async function planWith(
  name: string,
  rules: readonly Readonly<Record<string, string>>[],
  ruleSet: string,
): Promise<string> {
  const book = await ratedPlan();
  await typeRules(book, rules);
  await typeOnCover(book, 'RuleSet', ruleSet);
  await writeFile(at(name), book.bytes());
  return at(name);
}

describe('the recipe of CONTRIBUTING.md, typed into the Rules sheet', () => {
  test('rates a plan once it is re-checked, in the command line and in the workbook alike', async () => {
    const rules = await recipe();
    const [first] = rules;
    expect(rules.length).toBeGreaterThanOrEqual(3);
    const plan = await planWith('recipe.xlsx', rules, first?.['Rule set'] ?? '');
    const refreshed = await boardline('refresh', plan, '--out', at('recipe-refreshed.xlsx'));
    expect(refreshed).toMatchObject({ status: 0 });
    const check = (await boardlineJson('check', at('recipe-refreshed.xlsx'))) as Check;
    expect(check.counts.rag).toEqual({ Done: 1, Stuck: 1, Moving: 7 });
    expect(check.findings.filter(({ rule }) => rule.startsWith('rule-'))).toEqual([]);
    const bytes = new Uint8Array(await readFile(at('recipe-refreshed.xlsx')));
    expect(await faultsOf(bytes)).toEqual([]);
    const looks = new Map(rules.map((rule) => [rule.Word, [rule.Fill, rule.Text]]));
    expect(await shownActions(bytes)).toEqual(
      check.actions.map(({ ref, rag, reason }) => {
        const [fill, text] = looks.get(rag ?? '') ?? [];
        return { ref, rag, reason, fill, text };
      }),
    );
  });
});

const LOOKS = { Letter: 'X', Fill: '#FFFFFF', Text: '#000000', Rank: '1' };
const rule = (order: number, word: string, condition: string, more: Readonly<Record<string, string>> = {}) => ({
  'Rule set': 'Westmere',
  Order: String(order),
  Word: word,
  ...LOOKS,
  Condition: condition,
  'In words': word,
  ...more,
});
const REST = rule(99, 'Well', 'otherwise', { Fill: '#14532D', Text: '#FFFFFF', Rank: '2' });
/** Deep enough that Excel would not take it: seventy brackets of `not`, one within another. */
const DEEP = `${'not ('.repeat(70)}[Status] = "Complete"${')'.repeat(70)}`;
const LONG = Array.from({ length: 300 }, (_, days) => `[Current due] = ReportDate - ${String(days * 7)}`).join(' or ');

describe('rules that cannot be used are refused, naming the cell', () => {
  test.each([
    [
      'an unknown column',
      [rule(1, 'Bad', '[Owner] is blank'), REST],
      'rule-set-refused',
      /^Rules!H\d+$/,
      /no field \[Owner\]/,
    ],
    [
      'a wrong sentence',
      [rule(1, 'Bad', 'if late then red'), REST],
      'rule-set-refused',
      /^Rules!H\d+$/,
      /“if” is neither/,
    ],
    [
      'no colour',
      [rule(1, 'Bad', 'DaysOverdue > 0', { Fill: 'red' }), REST],
      'rule-set-refused',
      /^Rules!E\d+$/,
      /“red”/,
    ],
    [
      'a word too long for a cell',
      [rule(1, 'Bad'.repeat(20), 'DaysOverdue > 0'), REST],
      'rule-set-refused',
      /^Rules!C\d+$/,
      /60 characters/,
    ],
    [
      'never holding',
      [rule(1, 'Bad', '[% complete] > 75 and [% complete] < 25'), REST],
      'rule-impossible',
      /^Rules!H\d+$/,
      /never hold/,
    ],
    [
      'never reached',
      [rule(1, 'Bad', 'DaysOverdue > 0'), rule(2, 'Worse', 'DaysOverdue > 30', { Fill: '#999999' }), REST],
      'rule-unreachable',
      /^Rules!H\d+$/,
      /never decide/,
    ],
    [
      'too deep for Excel',
      [rule(1, 'Bad', DEEP), REST],
      'rule-set-too-long',
      /^Cover!B\d+$/,
      /functions one within another, and Excel takes 64/,
    ],
    [
      'too long for Excel',
      [rule(1, 'Bad', LONG), REST],
      'rule-set-too-long',
      /^Cover!B\d+$/,
      /characters, and Excel takes 8,192/,
    ],
    [
      'colours that are one grey',
      [rule(1, 'Bad', 'DaysOverdue > 0', { Fill: '#14532D', Text: '#FFFFFF' }), REST],
      'rule-colours-unreadable',
      /^Rules!E\d+$/,
      /alike/,
    ],
  ] as const)('%s', async (_what, rules, id, cell, says) => {
    const plan = await planWith('refused.xlsx', rules, 'Westmere');
    const check = (await boardlineJson('check', plan)) as Check;
    const found = check.findings.find((finding) => finding.rule === id);
    expect(found?.message).toMatch(says);
    expect(found?.where[0]).toMatch(cell);
    const refused = id === 'rule-set-refused' || id === 'rule-set-too-long';
    // 1.9 is overridden with its reason, but by a word that the set does not have.
    expect(check.actions.every(({ rag }) => rag === null)).toBe(refused);
  });

  test.each(['Targets', 'Budget, two thresholds', 'Poorest locality', 'Traffic lights'])(
    '%s on the Cover colours no action, and the workbook shows none',
    async (name) => {
      const plan = await planWith('other.xlsx', [], name);
      const check = (await boardlineJson('check', plan)) as Check;
      const found = check.findings.find((finding) => finding.rule === 'rule-set-refused');
      expect(found?.message).toContain(name);
      expect(found?.where[0]).toMatch(/^Cover!B\d+$/);
      // 1.9 was reported Green with a reason, which stands where the set has that word.
      expect(check.actions.slice(0, 8).every(({ rag }) => rag === null)).toBe(true);
    },
  );

  test('a refused rule set leaves no status of the old one in the workbook', async () => {
    const plan = await planWith('left.xlsx', [rule(1, 'Bad', LONG), REST], 'Westmere');
    await boardline('refresh', plan, '--out', at('left-refreshed.xlsx'));
    const shown = await shownActions(new Uint8Array(await readFile(at('left-refreshed.xlsx'))));
    expect(shown.map(({ rag }) => rag).join('')).toBe('');
    expect(shown[0]?.reason).toBe('No status: the rule set cannot be used; see Checks');
  });
});
