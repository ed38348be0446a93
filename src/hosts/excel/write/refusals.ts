import type { ChangeSet, Obstacle } from '../../../workbook/port';
import { takenSheets } from '../../../workbook/takenSheets';
import type { WorkbookLayout } from '../read/layout';
import type { Consent } from './consent';
import { columnAt } from './findRows';
import { filtered, guarded, headless, readOnly } from './shut';

function targets(changes: ChangeSet): ReadonlyMap<string, ReadonlySet<string>> {
  const headers = new Map<string, Set<string>>();
  const add = (table: string, ...names: readonly string[]): void => {
    const key = table.toLowerCase();
    const known = headers.get(key) ?? new Set<string>();
    for (const name of names) known.add(name);
    headers.set(key, known);
  };
  for (const write of changes.cells) add(write.table, write.header, write.keyColumn);
  for (const fill of changes.keys) add(fill.table, fill.header, fill.witness.header);
  for (const append of changes.appends) add(append.table, ...append.headers);
  for (const mend of changes.mend) add(mend.table, mend.header);
  return headers;
}

/** The tables of the sheets that are to be brought up to date. */
function tablesDrawn(changes: ChangeSet): readonly { readonly table: string }[] {
  return changes.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block.name }] : [])),
  );
}

/** The tables that a change set touches. */
export function touchedTables(changes: ChangeSet): readonly string[] {
  const names = new Map<string, string>();
  const { cells, keys, appends, mend } = changes;
  for (const { table } of [...cells, ...keys, ...appends, ...mend, ...tablesDrawn(changes)]) {
    if (!names.has(table.toLowerCase())) names.set(table.toLowerCase(), table);
  }
  return [...names.values()];
}

function ofTable(
  name: string,
  headers: ReadonlySet<string>,
  layout: WorkbookLayout,
  consent: Consent,
): readonly Obstacle[] {
  const table = layout.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) {
    const message = `The workbook has no table named ${name}: it was renamed or deleted. Re-check the plan.`;
    return [{ kind: 'missingTable', where: name, message, canContinueWithConsent: false }];
  }
  const found = [...filtered(table, consent)];
  for (const header of headers) {
    if (columnAt(table.headers, header) >= 0) continue;
    const message = `The ${table.name} table has no column named ${header}: it was renamed or deleted. Re-check the plan.`;
    found.push({ kind: 'missingColumn', where: table.sheet, message, canContinueWithConsent: false });
  }
  return found;
}

/**
 * Why a change set cannot be carried out in the workbook as it is now; empty where it can. `begun` are sheets that an
 * earlier try has worked on: those are Boardline's own, whatever stands on them.
 */
export function refusals(
  changes: ChangeSet,
  layout: WorkbookLayout,
  consent: Consent,
  begun: ReadonlySet<string>,
): readonly Obstacle[] {
  const wanted = targets(changes);
  const sheets = new Set([
    ...layout.tables.filter((table) => wanted.has(table.name.toLowerCase())).map((table) => table.sheet),
    ...layout.names
      .filter((name) => changes.names.some((write) => write.name.toLowerCase() === name.name.toLowerCase()))
      .map((name) => name.sheet),
    ...changes.sheets.map((sheet) => sheet.name),
  ]);
  const found: Obstacle[] = [...readOnly(layout), ...guarded(layout, sheets), ...headless(layout)];
  if (layout.headless.length > 0) return found;
  for (const name of touchedTables(changes)) {
    const headers = wanted.get(name.toLowerCase());
    if (headers !== undefined) found.push(...ofTable(name, headers, layout, consent));
  }
  const drawn = new Set(tablesDrawn(changes).map(({ table }) => table.toLowerCase()));
  for (const table of layout.tables) if (drawn.has(table.name.toLowerCase())) found.push(...filtered(table, consent));
  const untouched = changes.sheets.filter((sheet) => !begun.has(sheet.name));
  const sheetNames = layout.sheets.map((sheet) => sheet.name);
  return [...found, ...takenSheets(untouched, sheetNames, layout.everyTable)];
}
