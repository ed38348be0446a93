import { describe, expect, test } from '@jest/globals';
import { PRESETS } from '../../../src/domain/status/presets';
import { LONGEST_FORMULA } from '../../../src/workbook/formulas/ruleFormulas';
import { ruleColumns } from '../../../src/workbook/formulas/ruleColumns';

/** Functions of Excel 2016 and LibreOffice 7.4 that the rules' formulas keep to. */
const KNOWN_FUNCTIONS =
  /^(?:ABS|AND|COUNT|DAY|EDATE|FIND|IF|IFERROR|INT|ISERROR|ISNUMBER|LEN|MAX|MID|MIN|MONTH|N|NOT|OR|ROUND|SUBSTITUTE|TEXT|TRIM|UPPER|YEAR)$/;

const ACTION_PRESETS = PRESETS.map((preset) => preset.name).filter(
  (name) => !['Targets', 'Budget, two thresholds', 'Poorest locality'].includes(name),
);

describe.each(ACTION_PRESETS)('the formulas of %s', (name) => {
  const columns = ruleColumns(name, []);

  test('are short enough for Excel', () => {
    const lengths = columns.map((column) => (column.formula ?? '').length);
    expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
  });

  test('use only functions that Excel 2016 and LibreOffice know', () => {
    for (const { formula } of columns) {
      const withoutTexts = (formula ?? '').replace(/"(?:[^"]|"")*"/g, '""');
      for (const [, called] of withoutTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect(called).toMatch(KNOWN_FUNCTIONS);
    }
  });
});
