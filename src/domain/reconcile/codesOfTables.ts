import type { SourceTable } from '../source/types';
import { holdsAccounts, labelledCode } from './codesAbove';
import type { LedgerHeader } from './ledgerHeader';
import { periodHeading } from './periodHeading';

const GENERIC = /^(?:sheet|table|page|data|extract|ledger)\b/i;

/**
 * The cost centre that each table of an extract is of, where the rows have none of their own: from the title above it
 * ("Cost centre: 0412 Day care"), else from the name of its sheet, where there are several sheets and the name holds a
 * figure and is no month's. `null` for a table that says nothing.
 */
export function codesOfTables(tables: readonly SourceTable[], header: LedgerHeader): readonly (string | null)[] {
  if (header.places.has('code') && !holdsAccounts(header)) return tables.map(() => null);
  const areSheets = new Set(tables.map((table) => table.name)).size > 1;
  return tables.map(({ name, heading }) => {
    const titled = labelledCode(heading);
    if (titled !== null) return titled;
    const isNamed = areSheets && /\d/.test(name) && !GENERIC.test(name) && periodHeading(name.toLowerCase()) === null;
    return isNamed ? name.trim() : null;
  });
}
