import { appendAll } from '../../../domain/appendAll';
import type { ExcelLink } from '../link/excelLink';
import { Refused } from '../link/hostFault';
import { toCellValue } from '../read/cellContent';
import { type ColumnsWanted, readColumns, type TableReading } from '../read/columnReading';
import { readLayout, type WorkbookLayout } from '../read/layout';
import type { ChangeSet } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import { addRows } from './addRows';
import { conflict } from './conflict';
import { columnAt } from './findRows';
import { mendColumns } from './mendOnce';
import { planNames, writeNames } from './names';
import { planWrites } from './plannedWrites';
import type { Consent } from './consent';
import { refusals, touchedTables } from './refusals';
import { settle } from './settle';
import { settleRows } from './settleRows';
import { wantedCells, type WantedCell } from './wantedCell';
import { writeBatches } from './writeBatches';
import { writeBlocks } from './writeBlocks';
import { keep, unkeep, type WriteState } from './writeState';

function columnsOf(wanted: readonly WantedCell[], layout: WorkbookLayout): readonly ColumnsWanted[] {
  return layout.tables.flatMap((table) => {
    const cells = wanted.filter((cell) => cell.table.toLowerCase() === table.name.toLowerCase());
    const headers = new Set(cells.flatMap((cell) => [cell.header, cell.row.header]));
    const columns = [...new Set([...headers].map((header) => columnAt(table.headers, header)))].filter((at) => at >= 0);
    return columns.length === 0 ? [] : [{ layout: table, columns }];
  });
}

/**
 * Writes the cells and named cells. What others typed in the meantime is put back and reported; a row that has moved in
 * the very moment is tried again. Gives false where that is so.
 */
async function writeCells(
  link: ExcelLink,
  context: Excel.RequestContext,
  state: WriteState,
  layout: WorkbookLayout,
  readings: readonly TableReading[],
): Promise<boolean> {
  const plan = planWrites(wantedCells(state.changes), readings);
  appendAll(state.conflicts, plan.conflicts);
  const names = planNames(state, layout);
  const batches = writeBatches(plan.writes);
  let settled = true;
  for (const [at, batch] of (batches.length === 0 && names.length > 0 ? [[]] : batches).entries()) {
    if (state.signal?.cancelled() === true) throw new WorkStopped(state.changes.title);
    state.signal?.progress(at, batches.length, state.changes.title);
    for (const part of batch) for (const write of part.writes) keep(state, write);
    let slippedNames: ReturnType<typeof writeNames> = () => [];
    if (at === 0) for (const { write, found, input } of names) state.kept.names.push({ write, before: found, input });
    const slips = await writeBlocks(link, context, batch, () => {
      if (at === 0) slippedNames = writeNames(context, names);
    });
    const namesOver = slippedNames();
    await settleRows(context, slips);
    await settle(context, namesOver);
    for (const { write, found, moved } of slips) {
      unkeep(state, write);
      if (moved) settled = false;
      else state.conflicts.push(conflict(write.wanted.source, toCellValue(found.value)));
    }
    for (const { write, theirs } of namesOver) {
      state.kept.names.splice(
        state.kept.names.findIndex((kept) => kept.write === write),
        1,
      );
      state.conflicts.push(conflict(write, toCellValue(theirs.value)));
    }
    if (at === 0) for (const { write } of names) state.writtenNames.add(write.name);
  }
  return settled;
}

/** Those that are touched, and the rule sets where cells are to be coloured: their old colours are known by them. */
function tablesLookedFor(changes: ChangeSet): readonly string[] {
  const touched = touchedTables(changes);
  const colours = changes.mend.some((mend) => mend.colours.length > 0);
  return !colours || touched.some((name) => name.toLowerCase() === 'rulesets') ? touched : [...touched, 'RuleSets'];
}

/**
 * One try at a change set: look where everything lies, read what is to be changed, write what is still as it was read.
 * It may be run again after a fault at any request: what is done already is found done. Gives false where rows moved under
 * the write, so that it must be run again.
 */
export async function applyOnce(
  link: ExcelLink,
  context: Excel.RequestContext,
  state: WriteState,
  consent: Consent,
): Promise<boolean> {
  state.conflicts = [];
  const { changes } = state;
  const layout = await readLayout(
    context,
    tablesLookedFor(changes),
    changes.names.map((write) => write.name),
  );
  const begun = new Set([...state.kept.sheets.map((sheet) => sheet.name), ...state.kept.made.sheets]);
  const obstacles = refusals(changes, layout, consent, begun);
  if (obstacles.length > 0) throw new Refused(obstacles);
  const wanted = columnsOf(wantedCells(changes), layout);
  const readings = await readColumns(link, context, wanted, state.signal);
  if (!(await writeCells(link, context, state, layout, readings))) return false;
  await addRows(link, context, state, layout);
  await mendColumns(link, context, state, layout);
  return true;
}
