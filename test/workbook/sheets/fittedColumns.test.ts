import { describe, expect, test } from '@jest/globals';
import type { SectionTable } from '../../../src/domain/report/types';
import { fittedColumns } from '../../../src/workbook/sheets/fittedColumns';

function tableWith(rows: readonly (readonly string[])[]): SectionTable {
  return {
    kind: 'table',
    name: 'T',
    heading: null,
    columns: [
      { header: 'Ref', kind: 'ref', width: 8 },
      { header: 'Action', kind: 'longText', width: 36 },
      { header: 'Timescale', kind: 'text', width: 13 },
      { header: 'Due', kind: 'date', width: 12 },
    ],
    rows,
    whenEmpty: '',
  };
}

const LONG = 'Each partner to sign the protocol once its own board has seen the costs. '.repeat(8);

describe('columns fitted to their words', () => {
  test('room goes to the column whose words are long, whichever it is', () => {
    const [, action, timescale] = fittedColumns(tableWith([['1', 'Open the hub', LONG, '2026-06-30']]));
    expect(timescale?.width).toBeGreaterThan(55);
    expect(action?.width).toBeLessThan(36);
  });

  test('dates and refs keep their widths, and all fit one page of A4', () => {
    const columns = fittedColumns(tableWith([['1', LONG, LONG, '2026-06-30']]));
    expect(columns.map(({ width }) => width)).toEqual([8, expect.any(Number), expect.any(Number), 12]);
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(141);
  });

  test('short words are not spread over the page', () => {
    const columns = fittedColumns(tableWith([['1', 'Open', 'May', '2026-06-30']]));
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(60);
  });

  test('a table without rows keeps the widths it asks for', () => {
    expect(fittedColumns(tableWith([])).map(({ width }) => width)).toEqual([8, 36, 13, 12]);
  });
});
