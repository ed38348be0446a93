import type { Obstacle } from '../../../workbook/port';
import { TABLES } from '../../../workbook/schema/tables';
import { isExpected } from '../../../workbook/schema/types';
import { headless } from '../write/shut';
import type { TableLayout, WorkbookLayout } from './layout';
import type { TableBody } from './readBodies';

function obstacle(kind: Obstacle['kind'], where: string, message: string, canContinueWithConsent = false): Obstacle {
  return { kind, where, message, canContinueWithConsent };
}

function repeatedHeaders(headers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return headers.filter((header) => {
    const key = header.trim().toLowerCase();
    const again = key !== '' && seen.has(key);
    seen.add(key);
    return again;
  });
}

function ofTable(table: TableLayout, body: TableBody | undefined): readonly Obstacle[] {
  const { name, sheet } = table;
  return [
    ...(table.filtered
      ? [
          obstacle(
            'filtered',
            sheet,
            `The ${name} table is filtered: clear its filter, or let Boardline clear it and put it back.`,
            true,
          ),
        ]
      : []),
    ...repeatedHeaders(table.headers).map((header) =>
      obstacle('duplicateHeader', sheet, `The ${name} table has two columns named ${header}: rename one of them.`),
    ),
    ...(body?.blockedBelow === true
      ? [
          obstacle(
            'blockedBelow',
            `${sheet}!A${String(table.headerRow + table.bodyRows + 2)}`,
            `Something stands below the ${name} table, where new rows would go: move it elsewhere.`,
          ),
        ]
      : []),
  ];
}

function missing(layout: WorkbookLayout): readonly Obstacle[] {
  const isPlan = [...layout.tables, ...layout.headless].some((table) =>
    TABLES.some((schema) => schema.name.toLowerCase() === table.name.toLowerCase()),
  );
  if (!isPlan) return [];
  const found = new Set([...layout.tables, ...layout.headless].map((table) => table.name.toLowerCase()));
  const tables = TABLES.filter((table) => !found.has(table.name.toLowerCase())).map((table) =>
    obstacle(
      'missingTable',
      table.sheet,
      `The workbook has no table named ${table.name}: if it was renamed, name it ${table.name} again.`,
    ),
  );
  const columns = layout.tables.flatMap((table) => {
    const schema = TABLES.find((one) => one.name.toLowerCase() === table.name.toLowerCase());
    const headers = new Set(table.headers.map((header) => header.trim().toLowerCase()));
    return (schema?.columns ?? [])
      .filter(isExpected)
      .filter((column) => ![column.header.toLowerCase(), ...column.synonyms].some((word) => headers.has(word)))
      .map((column) =>
        obstacle(
          'missingColumn',
          table.sheet,
          `The ${table.name} table has no column named ${column.header}: if it was renamed, name it ${column.header} again, or add it.`,
        ),
      );
  });
  return [...tables, ...columns];
}

/** Everything that stands in the way of writing to the plan, each in one sentence with what to do. */
export function obstaclesOf(layout: WorkbookLayout, bodies: readonly TableBody[]): readonly Obstacle[] {
  const readOnly = layout.readOnly
    ? [
        obstacle(
          'readOnly',
          layout.name,
          'The workbook is open read-only: save a copy, or ask for it to be shared with you for editing.',
        ),
      ]
    : [];
  const planSheets = new Set([...layout.tables.map((table) => table.sheet), ...layout.names.map((name) => name.sheet)]);
  const guarded = layout.sheets
    .filter((sheet) => sheet.protected && planSheets.has(sheet.name))
    .map((sheet) =>
      obstacle(
        'protected',
        sheet.name,
        `The sheet ${sheet.name} is protected: unprotect it (Review, Unprotect sheet).`,
      ),
    );
  return [
    ...readOnly,
    ...guarded,
    ...headless(layout),
    ...missing(layout),
    ...layout.tables.flatMap((table, at) => ofTable(table, bodies[at])),
  ];
}
