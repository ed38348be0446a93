import { expect, test } from '@jest/globals';
import { importText } from './importing';

const HEAD = 'Ref,Action,Lead,Due date\n';

test('errors, noughts of a date system and words of a template are left blank in a plan, each cell named', async () => {
  const plan = await importText(
    'plan.csv',
    `${HEAD}1,Agree the falls pathway,#REF!,01/01/1970\n2,Publish the offer,[insert name],2026-12-31\n3,Open the hub,Ann Holt,2026-09-30\n`,
  );
  expect(plan.actions.map(({ action, accountableLeads, due }) => [action, accountableLeads, due])).toEqual([
    ['Agree the falls pathway', [], null],
    ['Publish the offer', [], '2026-12-31'],
    ['Open the hub', ['Ann Holt'], '2026-09-30'],
  ]);
  const said = plan.findings.filter(({ rule }) => rule === 'import-cell-says-nothing');
  expect(said.map(({ where }) => where.length)).toEqual([1, 1, 1]);
  expect(said.map(({ message }) => /“(.*)”/.exec(message.replace('“no date”', ''))?.[1])).toEqual([
    '#REF!',
    '01/01/1970',
    '[insert name]',
  ]);
});

test('a row of nothing but a template’s words gives no action, and its cells are named', async () => {
  const plan = await importText('plan.csv', `${HEAD},[title of the action],<lead>,dd/mm/yyyy\n1,Open the hub,,\n`);
  expect(plan.actions.map(({ action }) => action)).toEqual(['Open the hub']);
  expect(plan.findings.find(({ rule }) => rule === 'import-cell-says-nothing')?.where).toHaveLength(3);
});

test('a plan without such cells has no word said of them', async () => {
  const plan = await importText('plan.csv', `${HEAD}1,Open the hub [phase two],Ann Holt,2026-09-30\n`);
  expect(plan.findings.filter(({ rule }) => rule === 'import-cell-says-nothing')).toEqual([]);
});
