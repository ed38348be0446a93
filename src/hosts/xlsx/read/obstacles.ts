import { columnLetters } from '../../../domain/plan/cellOf';
import type { Obstacle } from '../../../workbook/port';
import { columnFor, TABLES } from '../../../workbook/schema/tables';
import { isExpected } from '../../../workbook/schema/types';
import type { PartsPackage } from '../package/partsPackage';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import { afterCellsOf } from './afterCells';
import type { PlanTable } from './planTable';
import type { SheetCells } from './readCells';
import { readRange } from './tableParts';

/** What stands in the way of writing to a plan's tables, found in the file before anything is changed. */
export function obstaclesOf(parts: PartsPackage, tables: readonly PlanTable[], cells: SheetCells): readonly Obstacle[] {
  const planTables = tables.filter((table) => TABLES.some((schema) => isNamed(schema.name, table)));
  if (planTables.length === 0) return [];
  return [...missing(planTables), ...planTables.flatMap((table) => inTheWay(parts, table, cells))];
}

function isNamed(name: string, table: PlanTable): boolean {
  return table.name.toLowerCase() === name.toLowerCase();
}

function missing(tables: readonly PlanTable[]): readonly Obstacle[] {
  return TABLES.flatMap((schema): readonly Obstacle[] => {
    const table = tables.find((each) => isNamed(schema.name, each));
    if (table === undefined) {
      const message = `The workbook has no table ${schema.name}; what would stand there is taken to be none.`;
      return [{ kind: 'missingTable', where: schema.sheet, message, canContinueWithConsent: true }];
    }
    const found = new Set(table.headers.map((header) => columnFor(schema, header)?.key));
    const lacking = schema.columns
      .filter((column) => isExpected(column) && !found.has(column.key))
      .map((column) => column.header);
    return [
      ...renamed(table),
      ...lacking.map((header): Obstacle => {
        const message = `The table ${table.name} has no column ${header}; add it, or go on without it.`;
        return { kind: 'missingColumn', where: placeOf(table), message, canContinueWithConsent: true };
      }),
    ];
  });
}

function renamed(table: PlanTable): readonly Obstacle[] {
  if (table.foundBy === 'name') return [];
  const message =
    table.foundBy === 'synonym'
      ? `The table ${table.ownName ?? ''} is read as ${table.name}; rename it in Table Design if that is right.`
      : `The table ${table.name} has become plain cells, read from row ${String(table.headerRow)} down; make them a table again (Insert, Table) and call it ${table.name}.`;
  return [{ kind: 'missingTable', where: placeOf(table), message, canContinueWithConsent: true }];
}

function inTheWay(parts: PartsPackage, table: PlanTable, cells: SheetCells): readonly Obstacle[] {
  const sheet = table.sheet.part === null ? null : parts.bytes(table.sheet.part);
  const xml = sheet === null ? null : afterCellsOf(sheet);
  if (xml === null) return [];
  const where = placeOf(table);
  const found: Obstacle[] = duplicates(table);
  const protection = findElement(xml, 'sheetProtection');
  if (protection !== null && /^(1|true)$/.test(attributeOf(xml, protection.open, 'sheet') ?? '')) {
    const message = `The sheet ${table.sheet.name} is protected; unprotect it (Review, Unprotect Sheet) and try again.`;
    found.push({ kind: 'protected', where: table.sheet.name, message, canContinueWithConsent: false });
  }
  const sheetFilter = findElement(xml, 'autoFilter');
  const filtersSheet =
    sheetFilter !== null && findElement(xml, 'filterColumn', sheetFilter.innerStart, sheetFilter.innerEnd) !== null;
  if (table.filtered || filtersSheet) {
    const message = `A filter hides rows of ${table.name}; they are read and written all the same.`;
    found.push({ kind: 'filtered', where, message, canContinueWithConsent: true });
  }
  for (const merged of findElements(xml, 'mergeCell')) {
    const ref = attributeOf(xml, merged.open, 'ref') ?? '';
    if (!touches(table, ref)) continue;
    const message = `The cells ${ref} are merged inside the table ${table.name}; unmerge them and fill each row.`;
    found.push({ kind: 'merged', where: `${table.sheet.name}!${ref}`, message, canContinueWithConsent: false });
  }
  const blocking = firstBelow(table, cells);
  if (blocking !== null) {
    const message = `The cell ${blocking} lies below the table ${table.name}, so that no row can be added; move it to another place.`;
    found.push({
      kind: 'blockedBelow',
      where: `${table.sheet.name}!${blocking}`,
      message,
      canContinueWithConsent: true,
    });
  }
  return found;
}

function duplicates(table: PlanTable): Obstacle[] {
  const headers = table.headers.map((header) => header.trim().toLowerCase());
  return table.headers.flatMap((header, at): Obstacle[] => {
    if (header.trim() === '' || headers.indexOf(header.trim().toLowerCase()) === at) return [];
    const where = `${table.sheet.name}!${columnLetters(table.firstColumn + at)}${String(table.headerRow)}`;
    const message = `Two columns of ${table.name} are headed ${header.trim()}; give one of them another name.`;
    return [{ kind: 'duplicateHeader', where, message, canContinueWithConsent: false }];
  });
}

function touches(table: PlanTable, ref: string): boolean {
  const range = readRange(ref);
  return (
    range !== null &&
    range.firstRow <= table.lastBodyRow &&
    range.lastRow >= table.headerRow &&
    range.firstColumn < table.firstColumn + table.headers.length &&
    range.lastColumn >= table.firstColumn
  );
}

/** The first filled cell under the table in its columns, as `C40`. */
function firstBelow(table: PlanTable, cells: SheetCells): string | null {
  const last = cells.lastRow(table.sheet.name);
  for (let row = table.lastBodyRow + 1; row <= last; row += 1) {
    for (const at of table.headers.keys()) {
      const column = table.firstColumn + at;
      if (cells.value(table.sheet.name, row, column) !== null) return `${columnLetters(column)}${String(row)}`;
    }
  }
  return null;
}

function placeOf(table: PlanTable): string {
  return `${table.sheet.name}!${columnLetters(table.firstColumn)}${String(table.headerRow)}`;
}
