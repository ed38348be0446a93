import { COVER_FIELDS } from '../../src/workbook/schema/cover';
import { TABLES } from '../../src/workbook/schema/tables';
import type { ColumnSchema, Ownership } from '../../src/workbook/schema/types';

const WHO: Readonly<Record<Ownership, string>> = {
  user: 'you',
  boardline: 'Boardline',
  shared: 'you or Boardline',
  formula: 'formula',
};

/** The reference page of every named cell, table and column, as `docs/columns.md` holds it. */
export function columnsPage(): string {
  const cover = COVER_FIELDS.map((field) => `| ${field.label} | \`${field.name}\` | ${field.help} |`);
  const tables = TABLES.flatMap((table) => [
    '',
    `## ${table.sheet}: table \`${table.name}\``,
    '',
    `One row is ${table.rowIs}.`,
    '',
    '| column | filled by | what goes there | also found as |',
    '|---|---|---|---|',
    ...table.columns.map((column) => row(column)),
  ]);
  return [
    '# Sheets, tables and columns of a plan workbook',
    '',
    'Made from `src/workbook/schema` by `npm run columns`; a test keeps it true.',
    '',
    '## Cover: named cells',
    '',
    '| label | name | what goes there |',
    '|---|---|---|',
    ...cover,
    ...tables,
    '',
  ].join('\n');
}

function row(column: ColumnSchema): string {
  const words = column.choices === undefined ? '' : ` One of: ${column.choices.join(', ')}.`;
  const hidden = column.hidden === true ? ' (hidden)' : column.optional === true ? ' (where used)' : '';
  return `| ${column.header}${hidden} | ${WHO[column.ownership]} | ${column.help}${words} | ${column.synonyms.join(', ')} |`;
}
