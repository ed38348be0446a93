import { describe, expect, test } from '@jest/globals';
import { budgetLinesOf } from '../../../src/domain/budget/budgetTables';
import { recogniseBudget, type RecognisedBudget } from '../../../src/domain/budget/recogniseBudget';
import { tabbed } from './sourceTables';

function read(text: string): RecognisedBudget {
  const budget = recogniseBudget(tabbed(text));
  if (budget === null) throw new Error('no budget was recognised');
  return budget;
}

const nets = ({
  lines,
}: Pick<RecognisedBudget, 'lines'>): readonly (readonly [string, string | null, number | null])[] =>
  lines
    .filter((line) => line.kind === 'line')
    .map((line) => [line.service, line.section, line.net === null ? null : line.net / 100]);
const rules = ({ findings }: Pick<RecognisedBudget, 'findings'>): readonly string[] =>
  findings.map((each) => each.rule);

describe('a budget with', () => {
  test('one column of figures, in pounds or called a budget', () => {
    const budget = read('Code\tService\tNet £\nA1\tDay centres\t100\nA2\tHome care\t250\n\tTotal\t350');
    expect(nets(budget)).toEqual([
      ['Day centres', null, 100],
      ['Home care', null, 250],
    ]);
    expect(rules(budget)).toEqual([]);
  });

  test('its totals above their lines casts as one with them below, a wrong one in each cast it belongs to', () => {
    const text = (adults: number): string =>
      `Code\tBudget head\tGross £\tIncome £\tNet £
\tTotal council\t1220\t-70\t1150
\tTotal adults\t870\t-70\t${String(adults)}
A1\tDay centres\t370\t-20\t350
A2\tHome care\t500\t-50\t450
\tTotal children\t350\t0\t350
B1\tFostering\t300\t0\t300
B2\tAdoption\t50\t0\t50`;
    expect(rules(read(text(800)))).toEqual([]);
    expect([...rules(read(text(801)))].sort()).toEqual(['casts-net', 'casts-subtotal', 'casts-total']);
  });

  test('section headings that carry the sum of their lines counts nothing twice', () => {
    const budget = read(
      'Service\tNet £\nAdults\t350\nDay centres\t100\nHome care\t250\nChildren\t350\nFostering\t300\nAdoption\t50\nTotal\t700',
    );
    expect(nets(budget)).toEqual([
      ['Day centres', 'Adults', 100],
      ['Home care', 'Adults', 250],
      ['Fostering', 'Children', 300],
      ['Adoption', 'Children', 50],
    ]);
    expect(rules(budget)).toEqual(['budget-headings-with-totals']);
  });

  test('an original and a revised budget keeps both', () => {
    const [line] = read('Code\tService\tOriginal budget £\tRevised budget £\nA1\tDay centres\t100\t105').lines;
    expect([line?.net, line?.revisedNet]).toEqual([10_000, 10_500]);
  });

  test('a gross that its parts do not make is told as it is read', () => {
    const budget = read('Service\tEmployees £\tRunning £\tGross £\nDay centres\t80\t30\t111');
    expect(budget.findings.map(({ rule, where }) => [rule, where[0]])).toEqual([['casts-gross', 'Sheet1!D2']]);
  });
});

describe('a budget printed over several tables', () => {
  const adults = read('Service\tNet £\nDay centres\t100\nHome care\t250\nTotal\t350');
  const children = read('Service\tNet £\nFostering\t300\nAdoption\t50');
  const tables = [
    { table: { name: 'Adults', heading: '' }, budget: adults },
    { table: { name: 'Children', heading: '' }, budget: children },
  ];
  const summary = (total: number) => ({
    table: { name: 'Summary', heading: '' },
    budget: read(`Directorate\tNet £\nAdults\t350\nChildren\t${String(total)}\nTotal\t${String(350 + total)}`),
  });

  test('gives each line the name of its sheet', () => {
    expect(budgetLinesOf(tables).lines.map((line) => line.section)).toEqual([
      'Adults',
      'Adults',
      null,
      'Children',
      'Children',
    ]);
  });

  test.each([
    [350, 'budget-summary-left-out'],
    [351, 'casts-summary'],
  ])('leaves out the sheet that sums the others (%d: %s)', (total, rule) => {
    const together = budgetLinesOf([...tables, summary(total)]);
    expect(nets(together)).toHaveLength(4);
    expect(rules(together)).toEqual([rule]);
  });
});
