import { expect, test } from '@jest/globals';
import { importText } from './importing';

test('an area with its details beside it: the details are the actions, each with its own date', async () => {
  const { actions } = await importText(
    'plan.csv',
    'Area,Detail,Lead person(s),Date(s)\nHousing,"1. Survey tenants\n2. Publish findings",K Ali & P Moss,"1. Sept 26\n2. Dec 26"\nJobs,Fair,?,Ongoing\n',
  );
  expect(actions.map(({ priority, action, due }) => [priority, action, due])).toEqual([
    ['Housing', '1. Survey tenants', '2026-09-30'],
    ['Housing', '2. Publish findings', '2026-12-31'],
    ['Jobs', 'Fair', null],
  ]);
});

test('numbered headings of one kind stand side by side, wherever the first stood', async () => {
  const { actions } = await importText(
    'plan.html',
    `<table><tr><th colspan="4">Priority 1 Prevention</th></tr><tr><th>What</th><th>Who</th><th>When</th><th>How we'll know</th></tr>
     <tr><td>Falls class</td><td>Age Well</td><td>Oct 26</td><td>40 people</td></tr><tr><td colspan="4">Priority 2 Support</td></tr>
     <tr><td>Carer breaks</td><td>Council</td><td>May 26</td><td>More breaks</td></tr></table>`,
  );
  expect(actions.map(({ theme, priority, action, outcome }) => [theme, priority, action, outcome])).toEqual([
    ['Priority 1 Prevention', null, 'Falls class', '40 people'],
    ['Priority 2 Support', null, 'Carer breaks', 'More breaks'],
  ]);
});
