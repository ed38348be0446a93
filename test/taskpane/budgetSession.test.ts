import { describe, expect, test } from '@jest/globals';
import { planContents } from '../../src/application/planContents';
import type { ContentRows } from '../../src/application/contentRows';
import { memoryPane } from './memoryPane';

const DAY = '2026-06-30';

/** Three budget lines in pounds, the first by straight line, the second by a profile of its own. */
const LINES: ContentRows = [
  {
    code: 'W1',
    service: 'Day care',
    section: 'Adults',
    employee: 120_000,
    actualToDate: 36_000,
    forecastOutturn: 120_000,
    forecastMethod: 'Straight line',
    previousForecast: 118_000,
    explanation: 'Agency cover',
  },
  {
    code: 'W2',
    service: 'Winter grants',
    section: 'Adults',
    running: 40_000,
    actualToDate: 2_000,
    forecastOutturn: 40_000,
    forecastMethod: 'Profile',
    profile: 'Winter',
  },
  { code: 'W3', service: 'Advocacy', section: 'Children', contracts: 50_000, net: 51_000, forecastOutturn: 50_000 },
];

const MAPPINGS: ContentRows = [{ kind: 'Profile', from: 'Winter', to: '0;0;5;5;5;5;10;10;20;20;10;10' }];

const EXTRACT =
  'Code,Description,Budget,Actual\nW1,Day care,120000,40000\nW2,Winter grants,41000,2500\n9X9,Unknown,700,0\n';

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

async function pane() {
  const contents = planContents({
    tables: { BudgetLines: LINES, Mappings: MAPPINGS },
    cover: { planTitle: 'Westmere plan', financialYear: '2026/27' },
    reportDate: DAY,
    subject: 'Plan',
  });
  const all = await memoryPane(contents, DAY);
  const line = (code: string) => {
    const found = all.opened().plan.budgetLines.find((each) => each.code === code);
    if (found === undefined) throw new Error(`There is no line ${code}`);
    return found;
  };
  const ledger = () => {
    const { ledger: desk } = all.session.state().desk;
    if (desk === null) throw new Error('No ledger is on the desk');
    return desk;
  };
  return { ...all, line, ledger };
}

describe('a ledger in the pane', () => {
  test('is set against the plan when it is dropped, and nothing is written', async () => {
    const all = await pane();
    const before = JSON.stringify(all.workbook.contents);
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    const { counts, totals } = all.ledger().reconciliation;
    expect(counts).toMatchObject({ agreed: 1, differs: 1, planOnly: 1, ledgerOnly: 1 });
    expect(totals.difference).toBe(totals.ledger - totals.plan);
    expect(JSON.stringify(all.workbook.contents)).toBe(before);
  });

  test('says so where the file is no ledger, and counts nothing from it', async () => {
    const all = await pane();
    await all.session.readLedger(file('notes.csv', 'Dear all\nplease see below\n'));
    const { findings, totals } = all.ledger().reconciliation;
    expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(totals.ledger).toBe(0);
  });

  test('is read again with a code mapped, and without once it is taken back', async () => {
    const all = await pane();
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    all.session.mapLedgerCode('9X9', 'W3');
    expect(all.ledger().reconciliation.counts).toMatchObject({ ledgerOnly: 0, planOnly: 0 });
    all.session.mapLedgerCode('9X9', '');
    expect(all.ledger().reconciliation.counts.ledgerOnly).toBe(1);
  });

  test('is read again with a column that means something else', async () => {
    const all = await pane();
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    await all.session.mapLedgerColumn('Actual', 'commitment');
    const day = all.ledger().reconciliation.lines.find(({ code }) => code === 'W1');
    expect([day?.actual, day?.commitment]).toEqual([null, 4_000_000]);
  });

  test('puts its actuals, the answers and the mapped codes into the plan on the word, and all can be put back', async () => {
    const all = await pane();
    const before = JSON.stringify(all.workbook.contents);
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    all.session.mapLedgerCode('9X9', 'W3');
    const differing = all.ledger().reconciliation.lines.find(({ code }) => code === 'W2');
    all.session.answerDifference(differing?.code ?? '', { answer: 'Accept', words: 'Late grant' });
    await all.session.acceptReconciliation();
    expect(all.session.state().ask?.title).toBe('Put the ledger’s figures into the plan?');
    expect(all.line('W1').actualToDate).toBe(3_600_000);
    await all.session.confirm();
    expect([all.line('W1').actualToDate, all.line('W2').actualToDate]).toEqual([4_000_000, 250_000]);
    expect(all.session.state().desk.ledger).toBeNull();
    const kept = all.opened().plan.mappings.map(({ cells }) => [cells.kind, cells.from, cells.to]);
    expect(kept).toEqual(
      expect.arrayContaining([
        ['Ledger code', '9X9', 'W3'],
        ['Ledger difference', 'W2', 'Accept'],
      ]),
    );
    await all.session.putBack(all.session.state().notice?.restores ?? []);
    expect(JSON.stringify(all.workbook.contents)).toBe(before);
  });

  test('reads the plan again before it writes: a figure typed meanwhile stands in the sheet it makes', async () => {
    const all = await pane();
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    const table = all.workbook.contents.tables.find(({ name }) => name === 'BudgetLines');
    const row = table?.rows.find((cells) => cells[table.headers.indexOf('Code')]?.value === 'W1');
    if (table === undefined || row === undefined) throw new Error('There is no line W1');
    row[table.headers.indexOf('Actual to date')] = { value: 1, formula: null };
    await all.session.acceptReconciliation();
    await all.session.confirm();
    expect(all.line('W1').actualToDate).toBe(4_000_000);
  });

  test('goes out as a working paper with the answers in it', async () => {
    const all = await pane();
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    await all.session.makeWorkingPaper();
    expect(all.delivered.map(({ name }) => name)).toEqual(['Westmere plan, reconciliation 2026-06-30.xlsx']);
    expect(all.delivered[0]?.bytes.length).toBeGreaterThan(1000);
  });

  test('can be put aside', async () => {
    const all = await pane();
    await all.session.readLedger(file('ledger.csv', EXTRACT));
    all.session.putLedgerAside();
    expect(all.session.state().desk.ledger).toBeNull();
  });
});

describe('changes to the budget', () => {
  test('forecasts by their methods are said with how they are come by, then written, the old ones kept', async () => {
    const all = await pane();
    all.session.askForecasts();
    expect(all.session.state().ask?.lines).toEqual([
      'W1 is £120,000 and becomes £144,000 by straight line. Spent to month 3, at 25.0% of the year.',
      'Nothing else that you typed changes. You can put it back.',
    ]);
    await all.session.confirm();
    expect(all.line('W1')).toMatchObject({ forecastOutturn: 14_400_000, previousForecast: 12_000_000 });
    expect([all.line('W2').forecastOutturn, all.line('W3').forecastOutturn]).toEqual([4_000_000, 5_000_000]);
    all.session.askForecasts();
    expect(all.session.state().ask).toBeNull();
    expect(all.session.state().notice?.title).toBe('Every forecast is typed, or is what its method gives.');
  });

  test('a typed total is said with what it becomes, and is a formula once that is agreed', async () => {
    const all = await pane();
    all.session.askTotals();
    expect(all.session.state().ask?.lines).toContain('Net of W3 is typed as £51,000 and becomes £50,000.');
    await all.session.confirm();
    const table = all.workbook.contents.tables.find(({ name }) => name === 'BudgetLines');
    const row = table?.rows.find((cells) => cells[table.headers.indexOf('Code')]?.value === 'W3');
    expect(row?.[table?.headers.indexOf('Net') ?? 0]?.formula).toMatch(/^=BudgetLines\[/);
  });

  test('nothing is asked where no total is typed', async () => {
    const all = await pane();
    all.session.askTotals();
    await all.session.confirm();
    all.session.askTotals();
    expect(all.session.state().ask).toBeNull();
    expect(all.session.state().notice?.intent).toBe('success');
  });
});
