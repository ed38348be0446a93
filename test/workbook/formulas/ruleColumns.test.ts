import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../../src/application/contentRows';
import { ruleSetRows } from '../../../src/application/ruleSetRows';
import type { TextRow } from '../../../src/domain/plan/types';
import { PRESETS } from '../../../src/domain/status/presets';
import { LONGEST_FORMULA } from '../../../src/workbook/formulas/excelLimits';
import { ruleColumns } from '../../../src/workbook/formulas/ruleColumns';
import { ACTIONS } from '../../../src/workbook/schema/actions';

/** Functions of Excel 2016 and LibreOffice 7.4 that the rules' formulas keep to. */
const KNOWN_FUNCTIONS =
  /^(?:ABS|AND|CHOOSE|COUNT|COUNTIFS|DAY|EDATE|FIND|IF|IFERROR|INDEX|INT|ISERROR|ISNUMBER|LEN|MATCH|MAX|MID|MIN|MONTH|N|NOT|OR|ROUND|SUBSTITUTE|TEXT|TRIM|UPPER|YEAR)$/;

const ACTION_PRESETS = PRESETS.map((preset) => preset.name).filter(
  (name) => !['Targets', 'Budget, two thresholds', 'Poorest locality'].includes(name),
);

/** The Rules sheet of a new plan. */
const ROWS = ruleSetRows().map((row): TextRow => {
  return { row: 0, cells: Object.fromEntries(Object.entries(row).map(([key, value]) => [key, wordsOf(value)])) };
});

/** Every formula of a row of Actions, by header. */
function rowFormulas(ruleSet: string): readonly (readonly [header: string, formula: string])[] {
  const ruled = ruleColumns(ruleSet, ROWS);
  return ACTIONS.columns.flatMap((column) => {
    const made = ruled.find(({ table, header }) => table === ACTIONS.name && header === column.header)?.formula;
    const formula = made ?? column.formula;
    return formula === undefined ? [] : [[column.header, formula] as const];
  });
}

describe.each(ACTION_PRESETS)('the formulas of %s', (name) => {
  const columns = ruleColumns(name, ROWS);

  test('are short enough to be read, and far from what Excel takes', () => {
    for (const { header, formula } of columns) expect([header, (formula ?? '').length < 2500]).toEqual([header, true]);
    expect(LONGEST_FORMULA).toBe(8192);
  });

  test('use only functions that Excel 2016 and LibreOffice know', () => {
    for (const { formula } of columns) {
      const withoutTexts = (formula ?? '').replace(/"(?:[^"]|"")*"/g, '""');
      for (const [, called] of withoutTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect(called).toMatch(KNOWN_FUNCTIONS);
    }
  });

  test('ask a condition nowhere but under Rule', () => {
    const limits = /SlippageLimit|WarningDays|ProgressTolerance|ReportingInterval|RevisionCap/;
    const asking = rowFormulas(name).filter(([, formula]) => limits.test(formula) || formula.includes('"Complete"'));
    expect(asking.map(([header]) => header)).toEqual(asking.length === 0 ? [] : ['Rule']);
  });
});

test('no formula of a row is longer than 1,200 characters by the default rules', () => {
  const long = rowFormulas('Boardline').filter(([, formula]) => formula.length > 1200);
  expect(long.map(([header, formula]) => [header, formula.length])).toEqual([]);
});
