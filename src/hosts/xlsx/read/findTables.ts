import { TABLES } from '../../../workbook/schema/tables';
import type { TableSchema } from '../../../workbook/schema/types';
import type { SheetEntry } from '../package/workbookPart';
import { columnsKnown } from './columnsKnown';
import { findLostTable } from './lostTable';
import type { PlanTable } from './planTable';
import type { SheetCells } from './readCells';
import type { TablePart } from './tableParts';

/**
 * The tables of a workbook by the names that the schema gives them: first by name whatever the case, then by a synonym
 * of table or sheet where the headers agree, then, where another tool has dropped the Excel table, by the sheet's name
 * and its row of headers. Tables that the schema does not know follow under their own names.
 */
export function findTables(
  tableParts: readonly TablePart[],
  sheets: readonly SheetEntry[],
  cells: SheetCells,
): readonly PlanTable[] {
  const taken = new Set<TablePart>();
  const byName = TABLES.map((schema) => {
    const part = tableParts.find((each) => each.name.toLowerCase() === schema.name.toLowerCase());
    if (part !== undefined) taken.add(part);
    return { schema, part };
  });
  const known = byName.flatMap(({ schema, part }): readonly PlanTable[] => {
    if (part !== undefined) return [fromPart(part, part.name, 'name')];
    const other = tableParts.find((each) => !taken.has(each) && meansTheSame(schema, each));
    if (other !== undefined) {
      taken.add(other);
      return [fromPart(other, schema.name, 'synonym')];
    }
    const lost = findLostTable(schema, sheets, tableParts, cells);
    return lost === null ? [] : [lost];
  });
  const others = tableParts.filter((each) => !taken.has(each)).map((each) => fromPart(each, each.name, 'name'));
  return [...known, ...others];
}

function fromPart(part: TablePart, name: string, foundBy: PlanTable['foundBy']): PlanTable {
  return { ...part, name, ownName: part.name, foundBy };
}

function meansTheSame(schema: TableSchema, part: TablePart): boolean {
  const names = [schema.name.toLowerCase(), schema.sheet.toLowerCase(), ...schema.synonyms];
  const named = names.includes(plain(part.name)) || names.includes(part.sheet.name.trim().toLowerCase());
  return named && columnsKnown(schema, part.headers) * 2 >= Math.min(schema.columns.length, 8);
}

/** A table name as words: `Action_plan2` is `action plan`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[_.]+/g, ' ').replace(/\d+$/, '').trim();
}
