import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COVER_FIELDS } from '../../src/workbook/schema/cover';
import { columnFor, TABLES } from '../../src/workbook/schema/tables';
import { columnsPage } from '../helpers/columnsPage';

describe('what Excel asks of tables and names', () => {
  test('names are unique among tables and named cells, and are no cell addresses', () => {
    const names = [...TABLES.map((table) => table.name), ...COVER_FIELDS.map((field) => field.name)];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_]\w*$/);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
    }
  });

  test.each(TABLES.map((table) => [table.name, table] as const))('%s: sheet name, headers, validation', (_, table) => {
    expect(table.sheet.length).toBeLessThanOrEqual(31);
    const headers = table.columns.map((column) => column.header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    for (const column of table.columns) {
      expect((column.choices ?? []).join(',').length).toBeLessThanOrEqual(255);
      expect(column.help).toMatch(/\.$/);
      expect((column.formula ?? '=').startsWith('=')).toBe(true);
    }
  });
});

test.each(TABLES.map((table) => [table.name, table] as const))('%s: every synonym leads to one column', (_, table) => {
  for (const column of table.columns) {
    expect(columnFor(table, ` ${column.header.toUpperCase()} `)?.key).toBe(column.key);
    for (const synonym of column.synonyms) {
      expect(synonym).toBe(synonym.toLowerCase());
      expect([synonym, columnFor(table, synonym)?.key]).toEqual([synonym, column.key]);
    }
  }
});

test('the reference page is as the schema says: npm run columns', () => {
  expect(readFileSync(join(__dirname, '../../docs/columns.md'), 'utf8')).toBe(columnsPage());
});
