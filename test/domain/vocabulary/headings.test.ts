import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingForm } from '../../../src/domain/vocabulary/headingForm';
import { MONEY_RULES, PLAN_RULES } from '../../../src/domain/vocabulary/formRules';
import { headingRows } from '../../../src/domain/vocabulary/headingRows';
import { ledgerChoice, WEAK_ACTUAL } from '../../../src/domain/vocabulary/ledgerHeadings';
import { planMatch, planVocabulary, withHeadings } from '../../../src/domain/vocabulary/planHeadings';
import { budgetColumn } from '../../../src/domain/vocabulary/budgetHeadings';
import { isSlipOf } from '../../../src/domain/vocabulary/slips';
import { KINDS, type Kind } from '../../../src/domain/vocabulary/types';
import { TABLES } from '../../../src/workbook/schema/tables';
import { headingsPage } from '../../helpers/headingsPage';
import { matchIn, meaningsIn } from '../../helpers/meaningsIn';
import { DECIDED, LOOK_ALIKES } from './decided';

const KIND_OF_TABLE: Readonly<Record<string, Kind>> = {
  Actions: 'plan',
  Milestones: 'milestones',
  Leads: 'leads',
  BudgetLines: 'budget',
  Virements: 'virements',
  Contributions: 'contributions',
  Indicators: 'indicators',
  IndicatorValues: 'indicator values',
  Updates: 'updates',
  History: 'history',
  RuleSets: 'rules',
  Mappings: 'mappings',
};

describe('The list', () => {
  test('has a thousand rows and more, over every kind', () => {
    expect(headingRows().length).toBeGreaterThan(1000);
    expect(new Set(headingRows().map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  test('has no row without words, meaning or place', () => {
    expect(headingRows().filter((row) => row.heading === '' || row.meaning === '' || row.where.includes(''))).toEqual(
      [],
    );
  });

  test('is printed as it is: npm run columns', () => {
    expect(readFileSync(join(__dirname, '../../../docs/headings.md'), 'utf8')).toBe(headingsPage());
  });
});

test.each(TABLES.map((table) => [table.name, table] as const))(
  '%s: every header and synonym reads as its own key',
  (name, { columns }) => {
    const kind = KIND_OF_TABLE[name];
    if (kind === undefined) throw new Error(`${name}: of which kind?`);
    const wrong = columns.flatMap(({ key, header, synonyms }) =>
      [header, ...synonyms].flatMap((words) =>
        meaningsIn(words, kind)[0] === key ? [] : [`${words}: ${meaningsIn(words, kind).join()}, not ${key}`],
      ),
    );
    expect(wrong).toEqual([]);
  },
);

describe('Headings decided beforehand', () => {
  const cases = DECIDED.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', meaning = '', headings = ''] = line.split('\t');
      return headings.split('; ').map((heading) => [kind as Kind, heading, meaning] as const);
    });
  test.each(cases)('%s: “%s” is %s', (kind, heading, meaning) => {
    expect(matchIn(heading, kind)?.rows[0]?.meaning).toBe(meaning);
  });
});

describe('Look-alikes', () => {
  const cases = LOOK_ALIKES.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', words = ''] = line.split('\t');
      return words.split('; ').map((each) => [kind as Kind, each] as const);
    });
  test.each(cases)('%s: “%s” is no heading', (kind, words) => {
    expect(matchIn(words, kind)).toBeNull();
  });
});

describe('How headings are compared', () => {
  test.each([
    ['Target_Date (dd/mm/yy)*', 'target date'],
    ['BudgetAmount', 'budget amount'],
    ['Action(s)', 'actions'],
    ['Lead / Owner', 'lead owner'],
    ['Lead & owner', 'lead owner'],
    ['R.A.G.', 'rag'],
    ['Cost (£k)', 'cost'],
  ])('in a plan %s is “%s”', (heading, form) => {
    expect(headingForm(heading, PLAN_RULES)).toBe(form);
  });

  test.each([
    ["Bdgt £'000", 'budget'],
    ['Net (controllable)', 'net controllable'],
    ['2026/27 Budget', 'budget'],
    ['Sum of Amt', 'amount'],
    ['Cost_Ctr', 'cost centre'],
    ['Over/(under)spend', 'over under spend'],
  ])('over money %s is “%s”', (heading, form) => {
    expect(headingForm(heading, MONEY_RULES)).toBe(form);
  });
});

describe('Each limit, either side', () => {
  test('a slip counts in words of five letters, not of four', () => {
    expect([isSlipOf('onwer', 'owner'), isSlipOf('tsak', 'task')]).toEqual([true, false]);
  });

  test('one edit is a slip, two are none; the first letter stands', () => {
    expect(isSlipOf('actvity', 'activity')).toBe(true);
    expect(isSlipOf('actvty', 'activity')).toBe(false);
    expect(isSlipOf('bctivity', 'activity')).toBe(false);
  });

  test('one word of a heading may slip, not two', () => {
    expect(isSlipOf('taget dates owner', 'target dates owner')).toBe(true);
    expect(isSlipOf('taget dates onwer', 'target dates owner')).toBe(false);
  });

  test('90 letters may be a heading, 91 are none', () => {
    const of = (length: number): string => `${'x'.repeat(length - ' action'.length)} action`;
    expect(planMatch(of(90))?.keys[0]).toBe('action');
    expect(planMatch(of(91))).toBeNull();
  });

  test('up to three words may stand in a gap', () => {
    expect(budgetColumn('Revised a b c budget')).toBe('revisedNet');
    expect(budgetColumn('Revised a b c d budgets')).not.toBe('revisedNet');
  });

  test('an amount is the actual only where nothing says so more plainly', () => {
    expect(ledgerChoice('actual', 'actual')).toBeLessThan(WEAK_ACTUAL);
    expect(ledgerChoice('total', 'actual')).toBe(WEAK_ACTUAL);
    expect(ledgerChoice('amount', 'actual')).toBeGreaterThan(WEAK_ACTUAL);
  });
});

describe('Strength', () => {
  test.each([
    ['Action', 'whole'],
    ['Finish', 'weak'],
    ['Actvity', 'slip'],
    ['Action owner of the hub', 'part'],
  ])('%s: %s', (heading, strength) => {
    expect(matchIn(heading, 'plan')?.strength).toBe(strength);
  });

  test('words that read one way in one kind and another in the next', () => {
    expect(meaningsIn('Actual', 'indicators')[0]).toBe('actual');
    expect(meaningsIn('Actual', 'budget')[0]).toBe('actualToDate');
    expect(meaningsIn('Status', 'budget')[0]).toBe('rag');
    expect(meaningsIn('Status', 'plan')[0]).toBe('status');
  });

  test('the user’s own heading comes before the list', () => {
    const own = withHeadings(planVocabulary(), { outcome: ['Action'] });
    expect(planMatch('Action', own)?.keys[0]).toBe('outcome');
  });
});
