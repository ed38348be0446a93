import { describe, expect, test } from '@jest/globals';
import { budget } from '../../../src/domain/report/budget';
import { contributions } from '../../../src/domain/report/contributions';
import { dataQuality } from '../../../src/domain/report/dataQuality';
import { indicators } from '../../../src/domain/report/indicators';
import { leads } from '../../../src/domain/report/leads';
import { milestones } from '../../../src/domain/report/milestones';
import { themes } from '../../../src/domain/report/themes';
import { virements } from '../../../src/domain/report/virements';
import { aBudgetLine, aLead, anAction } from '../../helpers/planBuilder';
import { contextOf } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

describe('the budget', () => {
  const budgetLines = [
    aBudgetLine({ code: 'A', section: 'Adults', forecastOutturn: 11_000_000, explanation: 'Agency cover' }),
    aBudgetLine({ code: 'B', section: 'Adults', service: 'Transport', forecastOutturn: 9_900_000 }),
    aBudgetLine({ code: 'C', section: 'Carers', forecastOutturn: null }),
  ];

  test('sections in the plan’s unit, pressures with their explanation', () => {
    const cover = { moneyUnit: { label: "£'000", pounds: 1000, decimals: 0 } } as const;
    const section = budget(contextOf({ budgetLines, cover }));
    const table = tableIn(section, 'BudgetSections');
    expect(columnOf(table, "Original net (£'000)")).toEqual([200, 100]);
    expect(columnOf(table, "Variance (£'000)")).toEqual([9, null]);
    const pressures = tableIn(section, 'BudgetPressures');
    expect(columnOf(pressures, 'Code')).toEqual(['A']);
    expect(columnOf(pressures, 'Explanation')).toEqual(['Agency cover']);
  });

  test('a plan without budget lines has no budget section', () => {
    expect(budget(contextOf())).toBeNull();
  });
});

test('a plan that keeps no forecast has no empty columns, and says so', () => {
  const section = budget(contextOf({ budgetLines: [aBudgetLine({ forecastOutturn: null, actualToDate: null })] }));
  const headers = tableIn(section, 'BudgetSections').columns.map((column) => column.header);
  expect(headers).toEqual(['Section', 'Original net (£)', 'Revised net (£)']);
  expect(JSON.stringify(section?.blocks)).toContain(
    'states no spending to date and no forecast, so there is no variance',
  );
});

describe('money moved between lines', () => {
  const move = { row: 0, date: '2026-06-10', fromCode: 'A', toCode: 'X9', authorisedBy: 'R Castle', reason: 'Cover' };
  const budgetLines = [aBudgetLine({ code: 'A', service: 'Day centres' })];
  const moves = [
    { ...move, amount: 150_000 },
    { ...move, date: '2026-07-02', amount: 1 },
    { ...move, date: '2026-06-20', amount: 50_000 },
  ];

  test('by service where the code is known, newest first, nothing later than the report', () => {
    const section = virements(contextOf({ budgetLines, virements: moves }));
    expect(section?.headline).toContain('2 moves between budget lines, £2,000 in all');
    const table = tableIn(section, 'BudgetVirements');
    expect(columnOf(table, 'From')).toEqual(['Day centres', 'Day centres']);
    expect(columnOf(table, 'To')).toEqual(['X9', 'X9']);
    expect(columnOf(table, 'Amount (£)')).toEqual([500, 1500]);
    expect(columnOf(table, 'Authorised by')).toEqual(['R Castle', 'R Castle']);
  });

  test('the public is not told who authorised it, and a plan without moves has no such section', () => {
    const open = tableIn(virements(contextOf({ budgetLines, virements: moves }, 'public')), 'BudgetVirements');
    expect(open.columns.map((column) => column.header)).not.toContain('Authorised by');
    expect(virements(contextOf())).toBeNull();
  });
});

describe('other figures', () => {
  test('contributions: shares of a fund, outstanding, and the sum in words', () => {
    const row = { row: 0, fund: 'Pool', partner: 'Westmere Council', share: null };
    const section = contributions(
      contextOf({
        contributions: [
          { ...row, agreed: 300_000, paid: 100_000 },
          { ...row, partner: 'Northgate NHS Trust', agreed: 100_000, paid: null },
        ],
      }),
    );
    expect(section?.headline).toBe('£1,000 of £4,000 agreed has been paid (25\u00a0%).');
    const table = tableIn(section, 'PooledContributions');
    expect(columnOf(table, 'Share of fund')).toEqual([0.75, 0.25]);
    expect(columnOf(table, 'Outstanding (£)')).toEqual([2000, 1000]);
  });

  test.each([
    ['higher', 70, 80, 'Met', 'Better'],
    ['lower', 70, 80, 'Not met', 'Worse'],
    ['higher', 90, 80, 'Not met', 'Better'],
  ] as const)('better when %s, target %i, actual %i: %s, %s', (betterWhen, target, actual, met, moved) => {
    const value = { row: 0, ref: 'K1', area: '', target };
    const section = indicators(
      contextOf({
        indicators: [{ row: 0, ref: 'K1', indicator: 'Seen in four weeks', unit: '%', betterWhen, lead: '' }],
        indicatorValues: [
          { ...value, periodEnd: '2026-03-31', actual: 75 },
          { ...value, periodEnd: '2026-06-30', actual },
          { ...value, periodEnd: '2026-09-30', actual: 1 },
        ],
      }),
    );
    const table = tableIn(section, 'IndicatorResults');
    expect(columnOf(table, 'Target met')).toEqual([met]);
    expect(columnOf(table, 'Against last')).toEqual([moved]);
  });

  test.each([
    ['2026-06-29', null, 'Missed'],
    ['2026-06-30', null, 'To come'],
    [null, null, 'No date'],
    ['2026-01-01', '2026-02-01', 'Met'],
  ])('a milestone due %s, completed %s: %s', (due, completedOn, state) => {
    const section = milestones(
      contextOf({
        milestones: [{ row: 0, actionRef: '1.1', milestone: 'Lease signed', timescale: '', due, completedOn }],
      }),
    );
    expect(columnOf(tableIn(section, 'MilestoneDates'), 'State')).toEqual([state]);
  });

  test('themes: the poorest status speaks for the group, and actions without a theme are counted in words', () => {
    const actions = [
      anAction({ ref: '1', theme: 'Homes', currentDue: '2026-01-31' }),
      anAction({ ref: '2', theme: 'Homes' }),
      anAction({ ref: '3', theme: '' }),
    ];
    const section = themes(contextOf({ actions }));
    expect(section.headline).toBe('Most red actions: Homes (1 of 2, 50\u00a0%).');
    expect(columnOf(tableIn(section, 'ThemeCounts'), 'Poorest status')).toEqual(['Red']);
    expect(JSON.stringify(section.blocks)).toContain('1 action states no theme.');
  });

  test('leads with most red come first; the public sees organisations', () => {
    const actions = [
      anAction({ ref: '1', accountableLead: 'P Marlow' }),
      anAction({ ref: '2', accountableLead: 'R Castle', currentDue: '2026-01-31' }),
    ];
    const both = [aLead(), aLead({ name: 'R Castle', organisation: 'Northgate NHS Trust' })];
    expect(columnOf(tableIn(leads(contextOf({ actions, leads: both })), 'LeadCounts'), 'Lead')).toEqual([
      'R Castle',
      'P Marlow',
    ]);
    const open = leads(contextOf({ actions, leads: both }, 'public'));
    expect(columnOf(tableIn(open, 'LeadCounts'), 'Organisation')).toEqual(['Northgate NHS Trust', 'Westmere Council']);
  });

  test('findings are gathered by rule with their number; the public sees how many are how serious, and no example', () => {
    const actions = [anAction({ ref: '1', accountableLead: '' }), anAction({ ref: '2', accountableLead: '?' })];
    const table = tableIn(dataQuality(contextOf({ actions })), 'DataQuality');
    const at = columnOf(table, 'What was found').indexOf('No accountable lead');
    expect(columnOf(table, 'How many')[at]).toBe(2);
    const open = tableIn(dataQuality(contextOf({ actions }, 'public')), 'DataQuality');
    expect(open.columns.map((column) => column.header)).toEqual(['How serious', 'How many', 'What it means']);
    expect(columnOf(open, 'How serious')).toEqual(['Error', 'Warning', 'Note']);
  });
});
