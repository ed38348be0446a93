import { expect, test } from '@jest/globals';
import { startExcel } from './simExcel';

type Rule = Record<string, Record<string, unknown>>;

/** What becomes of a rule: as it is read back, or the code with which it is refused. */
async function tried(rule: Rule): Promise<unknown> {
  const { excel } = startExcel();
  try {
    return await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      dataValidation.rule = rule;
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    });
  } catch (fault) {
    return (fault as { readonly code: string }).code;
  }
}

const after = (formula1: unknown): Record<string, unknown> => ({ formula1, operator: 'GreaterThan' });
const between = (formula1: unknown, formula2?: unknown): Record<string, unknown> => ({
  formula1,
  ...(formula2 === undefined ? {} : { formula2 }),
  operator: 'Between',
});

test.each<[name: string, rule: Rule, readBack: Rule]>([
  ['a date as ISO text', { date: after('1990-01-01') }, { date: after('1/1/1990') }],
  ['a date and time', { date: after('1990-01-01T00:00:00Z') }, { date: after('1/1/1990') }],
  ['a date as typed', { date: after('1/1/1990') }, { date: after('1/1/1990') }],
  ['a date as a formula', { date: after('=DATE(1990,1,1)') }, { date: after('=DATE(1990,1,1)') }],
  ['two dates', { date: between('1990-01-01', '=A2') }, { date: between('1/1/1990', '=A2') }],
  ['a whole number', { wholeNumber: after(3) }, { wholeNumber: after('=3') }],
  ['a number as text', { decimal: after('0.5') }, { decimal: after('=0.5') }],
  ['two numbers', { decimal: between(0, 1) }, { decimal: between('=0', '=1') }],
  ['a formula', { custom: { formula: '=TRUE' } }, { custom: { formula: '=TRUE' } }],
  ['a list', { list: { source: 'a'.repeat(255) } }, { list: { source: 'a'.repeat(255) } }],
  ['a list of cells', { list: { source: '=$B$1:$B$3' } }, { list: { source: '=$B$1:$B$3' } }],
])('%s is taken, and read back', async (_, rule, readBack) => {
  expect(await tried(rule)).toEqual(readBack);
});

test.each<[name: string, rule: Rule]>([
  ['a date as a number', { date: after(32_874) }],
  ['a date as a number in a text', { date: after('32874') }],
  ['a date that is none', { date: after('soon') }],
  ['one date for two', { date: between('1990-01-01') }],
  ['a second date as a number', { date: between('1990-01-01', 40_000) }],
  ['a number that is none', { decimal: after('half') }],
  ['no number', { wholeNumber: after('') }],
  ['an operator that is none', { decimal: { formula1: 1, operator: 'Above' } }],
  ['a formula without its sign', { custom: { formula: 'TRUE' } }],
  ['an empty list', { list: { source: '' } }],
  ['a list that is too long', { list: { source: 'a'.repeat(256) } }],
  ['two rules at once', { list: { source: 'a' }, custom: { formula: '=TRUE' } }],
])('%s is refused', async (_, rule) => {
  expect(await tried(rule)).toBe('InvalidArgument');
});

test.each([
  ['=SUM((1', true],
  ['=SUM(1))', true],
  ['=IF(A1=")","(",""")")', false],
  ['="open', true],
  ["='It''s (a sheet'!A1", false],
  ['=SUM(Actions[Cost (net])', false],
])('a formula that cannot be read is refused before any cell changes: %s', async (formula, refused) => {
  const { excel, workbook } = startExcel();
  const writing = excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').formulas = [['first'], [formula]];
    await context.sync();
  });
  if (refused) await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  else await writing;
  expect(workbook.sheets[0]?.grid.at(0, 0).value).toBe(refused ? '' : 'first');
});
