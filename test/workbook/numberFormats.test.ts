import { expect, test } from '@jest/globals';
import { figureFormat } from '../../src/workbook/numberFormats';

test.each([
  [[], 'General'],
  [[null, '', 'ten', 12.5, 80], 'General'],
  [[999.9], 'General'],
  [[1000], '[<1000]General;#,##0'],
  [[3380, 12.5, null], '[<1000]General;#,##0'],
  [[3380, 1204.7], '[<1000]General;#,##0.0'],
  [[1204.75, 1204.7], '[<1000]General;#,##0.00'],
  [[1000.1 + 0.2], '[<1000]General;#,##0.0'],
  [[1000.12345], '[<1000]General;#,##0.000'],
])('figures %j are shown by %s', (figures, format) => {
  expect(figureFormat(figures)).toBe(format);
});
