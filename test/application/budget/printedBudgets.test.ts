import { describe, expect, test } from '@jest/globals';
import { importPlan } from '../../../src/application/importPlan';
import type { ImportedBudgetLine, ImportedPlan } from '../../../src/domain/recognise/types';
import { readSource } from '../../../src/sources/readSource';
import { sheetBytes } from '../../helpers/printedSheets';
import { CHARITIES_AND_TRUSTS } from './printed/charitiesAndTrusts';
import { COUNCIL_COLUMNS } from './printed/councilColumns';
import { HEALTH_BODIES } from './printed/healthBodies';
import { OTHER_SHAPES } from './printed/otherShapes';
import { SCHEDULES_AND_BLOCKS } from './printed/schedulesAndBlocks';
import { SECTIONS_AND_TOTALS } from './printed/sectionsAndTotals';
import { SIGNS_AND_WORDS } from './printed/signsAndWords';
import { YEARS_AND_UNITS } from './printed/yearsAndUnits';
import type { ExpectedLine, PrintedBudget } from './printed/types';

const MONEY = [
  'employee',
  'running',
  'contracts',
  'gross',
  'externalIncome',
  'net',
  'revisedNet',
  'priorYearNet',
  'actualToDate',
  'commitments',
  'forecastOutturn',
] as const;

async function imported({ sheets }: PrintedBudget): Promise<ImportedPlan> {
  return importPlan([await readSource('budget.xlsx', await sheetBytes(sheets))], {});
}

/** What of a line is looked at, as the expected line says it. */
function said(line: ImportedBudgetLine, wanted: ExpectedLine): ExpectedLine {
  const money = MONEY.filter((column) => wanted[column] !== undefined).map((column) => {
    const pence = line[column];
    return [column, pence === null ? null : pence / 100] as const;
  });
  const starts = line.service.toLowerCase().startsWith(wanted.service.toLowerCase());
  return {
    ...Object.fromEntries(money),
    service: starts ? wanted.service : line.service,
    ...(wanted.section === undefined ? {} : { section: line.section ?? '' }),
    ...(wanted.code === undefined ? {} : { code: line.code ?? '' }),
    ...(wanted.fte === undefined ? {} : { fte: line.fte ?? 0 }),
  };
}

describe.each([
  ['sections and totals', SECTIONS_AND_TOTALS],
  ['other shapes', OTHER_SHAPES],
  ['health bodies', HEALTH_BODIES],
  ['charities and trusts', CHARITIES_AND_TRUSTS],
  ['columns of councils', COUNCIL_COLUMNS],
  ['signs and words', SIGNS_AND_WORDS],
  ['years and units', YEARS_AND_UNITS],
  ['schedules and blocks', SCHEDULES_AND_BLOCKS],
])('%s', (_, budgets) => {
  test.each(budgets.map((budget) => [budget.name, budget] as const))('%s', async (_name, budget) => {
    const plan = await imported(budget);
    const lines = plan.budgetLines.filter((line) => line.kind === 'line');
    const read = lines.map((line, at) => said(line, budget.lines[at] ?? { service: '' }));
    expect(read).toEqual(budget.lines);
    const errors = plan.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule).sort()).toEqual(budget.errors ?? []);
    if (budget.asks === true) expect(plan.questions.map(({ id }) => id)).toEqual(['budget-year-Sheet1']);
  });
});
