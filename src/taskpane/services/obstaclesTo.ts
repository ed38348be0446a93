import type { ChangeSet, Obstacle, WorkbookSnapshot } from '../../workbook/port';
import { tableOf } from '../../workbook/snapshot';
import { takenSheets } from '../../workbook/takenSheets';
import { cellPlace } from './cellPlace';

/** Obstacles that stop every change, wherever they are named. */
const EVERYWHERE: readonly Obstacle['kind'][] = ['readOnly', 'cellBeingEdited', 'tooOld'];

/**
 * Of all that stands in the way somewhere in the workbook, what stands in the way of these changes: on the sheets of
 * the tables that they write to; something below a table only where rows are added to it. A user's own sheet that bears
 * the name of one of Boardline's is asked about here too.
 */
export function obstaclesTo(changes: readonly ChangeSet[], snapshot: WorkbookSnapshot): readonly Obstacle[] {
  const sheetsOf = (tables: readonly string[]): ReadonlySet<string> =>
    new Set(tables.flatMap((table) => tableOf(snapshot, table)?.sheet ?? []));
  const sheets = changes.flatMap((change) => change.sheets);
  const written = new Set([
    ...sheetsOf(
      changes.flatMap(({ cells, keys, mend, appends }) =>
        [...cells, ...keys, ...mend, ...appends].map((each) => each.table),
      ),
    ),
    ...sheets.map((sheet) => sheet.name),
  ]);
  const grown = sheetsOf(changes.flatMap(({ appends }) => appends.map((each) => each.table)));
  const standing = snapshot.obstacles.filter(({ kind, where }) => {
    if (EVERYWHERE.includes(kind)) return true;
    return (kind === 'blockedBelow' ? grown : written).has(cellPlace(where).sheet);
  });
  const tables = [...snapshot.tables, ...(snapshot.otherTables ?? [])];
  return [...standing, ...takenSheets(sheets, snapshot.sheets, tables)];
}
