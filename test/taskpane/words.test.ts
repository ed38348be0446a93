import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/domain/findings/types';
import type { MoneyUnit } from '../../src/domain/plan/cover';
import { moneyInUnit, varianceInWords } from '../../src/taskpane/format/money';
import { cellPlace } from '../../src/taskpane/services/cellPlace';
import { findingKey, groupFindings } from '../../src/taskpane/session/groupFindings';
import { poorestFirst } from '../../src/taskpane/session/statusOrder';
import { text } from '../../src/taskpane/text';
import { pastedTable } from '../../src/taskpane/view/pastedTable';

const POUNDS: MoneyUnit = { label: '£', pounds: 1, decimals: 0 };
const THOUSANDS: MoneyUnit = { label: "£'000", pounds: 1000, decimals: 0 };

describe('money as a board reads it', () => {
  test.each<[number, MoneyUnit, string]>([
    [2_134_000_000, THOUSANDS, '£21.3m'],
    [41_250_000, THOUSANDS, '£413k'],
    [840_000, THOUSANDS, '£8.4k'],
    [-5_000_000, THOUSANDS, '-£50k'],
    [123_456, POUNDS, '£1,235'],
    [2_134_000_000, POUNDS, '£21.3m'],
  ])('%d pence', (pence, unit, words) => {
    expect(moneyInUnit(pence, unit)).toBe(words);
  });

  test.each<[number | null, string]>([
    [40_000_000, '£400k over'],
    [-1_200_000, '£12k under'],
    [0, 'on budget'],
    [null, 'no forecast yet'],
  ])('a variance of %p pence has its sign in words', (pence, words) => {
    expect(varianceInWords(pence, THOUSANDS)).toBe(words);
  });
});

describe('findings by their check', () => {
  const finding = (rule: string, subject: string): Finding => ({
    rule,
    severity: 'warning',
    message: `${subject} ${rule}`,
    remedy: '',
    where: [`Actions!A${subject}`],
    subject,
  });
  const all = [finding('overdue', '2'), finding('no-accountable-lead', '3'), finding('overdue', '4')];

  test('keeps the order of harm, and leaves out what was set aside', () => {
    const [first] = all;
    const ignored = first === undefined ? {} : { [findingKey(first)]: 'agreed' };
    const groups = groupFindings(all, ignored);
    expect(groups.map((group) => [group.rule, group.findings.length])).toEqual([
      ['no-accountable-lead', 1],
      ['overdue', 1],
    ]);
  });

  test('names a check in words even where nobody wrote a title for it', () => {
    expect(text.checks.rule('due-before-plan-began')).toBe('Due before plan began');
  });
});

describe('small things', () => {
  test.each<[string, ReturnType<typeof cellPlace>]>([
    ['Actions!I13', { sheet: 'Actions', row: 13, column: 9 }],
    ["'By lead'!$C$7", { sheet: 'By lead', row: 7, column: 3 }],
    ["'Leads'' list'!AA2:AB3", { sheet: "Leads' list", row: 2, column: 27 }],
    ['Cover', { sheet: 'Cover', row: 1, column: 1 }],
  ])('the place of %s', (cell, place) => {
    expect(cellPlace(cell)).toEqual(place);
  });

  test.each<[string, string, string | undefined]>([
    ['<table><tr><td>a</td></tr></table>', 'a', 'Pasted table.html'],
    ['<p>a</p>', 'a\tb', 'Pasted table.tsv'],
    ['', 'a plan', 'Pasted table.txt'],
    ['', '  ', undefined],
  ])('a paste of %p and %p', (html, plain, name) => {
    expect(pastedTable(html, plain)?.name).toBe(name);
  });

  test('lists what is few and counts what is many', () => {
    expect([
      text.listed([]),
      text.listed(['a']),
      text.listed(['a', 'b']),
      text.listed(['a', 'b', 'c', 'd', 'e']),
    ]).toEqual(['', 'a', 'a and b', 'a, b, c and 2 more']);
  });

  test('statuses stand from the poorest to the best, grey last', () => {
    const status = (word: string, rank: number | null) => ({
      word,
      letter: word[0] ?? '',
      fill: '#000000',
      text: '#ffffff',
      rank,
    });
    const order = poorestFirst([status('Blue', 3), status('Grey', null), status('Red', 0), status('Amber', 1)]);
    expect(order.map((each) => each.word)).toEqual(['Red', 'Amber', 'Blue', 'Grey']);
  });
});
