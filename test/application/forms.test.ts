import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '@jest/globals';
import { formsFor } from '../../src/application/returns/issueForms';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { faultsOf } from '../helpers/validators';
import { opened, westmereContents } from './westmerePlan';

async function forms(...names: readonly string[]) {
  const workbook = new MemoryWorkbook('Westmere.xlsx');
  const more = names.map((accountableLead, place) => ({
    ref: `7.${String(place + 1)}`,
    action: 'Train the reception staff',
    status: 'Not started',
    accountableLead,
  }));
  await workbook.createPlan(westmereContents(more));
  return formsFor(await opened(workbook), '2026-06');
}

test('a form offers the words of Status and of the rule set, and says beside each cell what to write', async () => {
  const [form] = await forms();
  if (form === undefined) throw new Error('There is no form');
  const bytes = await makeBook(form.book());
  expect(await faultsOf(bytes)).toEqual([]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rules = sheet.match(/<dataValidation\s.*?<\/dataValidation>/gs) ?? [];
  const lists = rules
    .map((rule) => /<formula1>(?:&quot;|")(.*?)(?:&quot;|")<\/formula1>/.exec(rule)?.[1])
    .filter((list) => list !== undefined);
  expect(lists).toHaveLength(2);
  expect(lists[0]).toBe('Not started,In progress,Complete,Deferred,Cancelled');
  expect(lists[1]?.split(',').sort()).toEqual(['Amber', 'Blue', 'Green', 'Grey', 'Red']);
  expect(rules.filter((rule) => rule.includes('type="date"'))).toHaveLength(1);
  // The rows of the form, and not its header.
  expect(rules[0]).toMatch(/sqref="[A-Z]+(\d+):[A-Z]+(\d+)"/);
  expect(rules.every((rule) => /prompt="[^"]{10,}/.test(rule))).toBe(true);
});

test('forms whose leads differ only in case or in signs have names of their own', async () => {
  const files = (await forms('A O’Dell', 'a o’dell', 'Team: north', 'Team / north')).map(({ file }) =>
    file.toLowerCase(),
  );
  expect(new Set(files).size).toBe(files.length);
});
