import { expect, test } from '@jest/globals';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';
import { formatTimescaleJson, timescaleRecord } from '../../../src/domain/timescale/timescaleRecord';

test('a reading prints as the fields that others build on, in their order', () => {
  expect(formatTimescaleJson(readTimescale('June 2026'))).toBe(
    '{"text":"June 2026","kind":"date","start":null,"due":"2026-06-30","every":null,"duration":null,"status":null,' +
      '"milestones":[],"review":null,"certainty":"stated","readings":[]}',
  );
});

test('milestones print with their words and due dates', () => {
  expect(timescaleRecord(readTimescale('Draft June 2026; final from Sept 2026')).milestones).toEqual([
    { text: 'Draft June 2026', due: '2026-06-30' },
    { text: 'final from Sept 2026', due: null },
  ]);
});

test('status says complete or revised and nothing else', () => {
  expect(timescaleRecord(readTimescale('Completed June 2026')).status).toBe('complete');
  expect(timescaleRecord(readTimescale('Revised to June 2026')).status).toBe('revised');
  expect(timescaleRecord(readTimescale('June 2026 – overdue')).status).toBeNull();
});
