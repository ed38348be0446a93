import { describe, expect, test } from '@jest/globals';
import { recogniseBudget } from '../../../src/domain/budget/recogniseBudget';
import { tabbed } from '../budget/sourceTables';
import { importText } from './importing';

const severities = (
  findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[],
) => findings.filter(({ rule }) => rule.includes('column')).map(({ rule, severity }) => [rule, severity]);

describe('Plans', () => {
  test('“Item” over sentences is the action, over numbers the ref', async () => {
    const text = (first: string, second: string): string =>
      `Item,Remarks,Owner,Due date\n${first},Much,Ann Holt,30/06/2026\n${second},Little,Jo Park,31/07/2026\n`;
    const said = await importText('plan.csv', text('Hand over the rota', 'Hand over the keys'));
    expect(said.actions.map(({ action }) => action)).toEqual(['Hand over the rota', 'Hand over the keys']);
    const numbered = await importText('plan.csv', text('1.1', '1.2').replace('Remarks', 'Action'));
    expect(numbered.actions.map(({ ref }) => ref)).toEqual(['1.1', '1.2']);
  });

  test('the day on which something was raised is kept and is never its due date', async () => {
    const { actions, findings } = await importText(
      'log.csv',
      'No,Action,Date raised,Owner,Status\n1,Mend the lift,07/04/2026,Jo Park,Open\n2,Fill two posts,03/04/2026,Ann Holt,Open\n',
    );
    expect(actions.map(({ due }) => due)).toEqual([null, null]);
    expect(severities(findings)).toEqual([['import-column-kept', 'note']]);
  });

  test('a column that nobody knows and two cells fill is a warning; one with a single cell is a note', async () => {
    const plan = (cell: string): string =>
      `No,Action,Owner,Due date,Zebra\n1,Mend the lift,Jo Park,07/04/2026,x\n2,Fill two posts,Ann Holt,03/04/2026,${cell}\n`;
    expect(severities((await importText('p.csv', plan('y'))).findings)).toEqual([['import-column-unknown', 'warning']]);
    expect(severities((await importText('p.csv', plan(''))).findings)).toEqual([['import-column-kept', 'note']]);
  });
});

test('a budget says which columns it left out; last year’s actual does not make last year the budget’s', () => {
  const budget = recogniseBudget(
    tabbed(
      'Budget heading\t2025/26 budget\t2025/26 actual\t2026/27 budget\tZebra\nLibraries\t111,700\t119,300\t120,000\t4\nParks\t99,400\t98,000\t101,000\t5',
    ),
  );
  expect(budget?.lines.map(({ net }) => net)).toEqual([12_000_000, 10_100_000]);
  expect(severities(budget?.findings ?? [])).toEqual([
    ['budget-column-unknown', 'warning'],
    ['budget-column-left-out', 'note'],
  ]);
});
