import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { simHands } from '../hosts/excel/simHands';
import { simLink } from '../hosts/excel/simLink';
import { putCells } from '../office-host/model/putCells';
import type { SimTable } from '../office-host/model/simTable';
import { addColumn, addRows, deleteRows, reorderRows } from '../office-host/model/tableRows';
import { startExcel } from '../office-host/simExcel';
import { refreshOf } from './liveCommands';
import { planOf } from './planOf';

/** Numbers that look random and are the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function columnOf(table: SimTable, header: string): number {
  return table.columnIds.findIndex((_, at) => table.headerAt(at) === header);
}

function keyAt(table: SimTable, row: number): string {
  return String(table.sheet.grid.at(table.body.row + row, table.body.column + columnOf(table, 'Id')).value);
}

/** The other person's last word on each cell, by key and header. */
type Edits = Map<string, number | string>;

function edit(table: SimTable, random: () => number, edits: Edits): void {
  const { sheet, body } = table;
  const row = Math.floor(random() * body.rows);
  const act = random();
  if (act < 0.6) {
    const header = random() < 0.7 ? 'Current due' : 'Progress';
    const value = Math.floor(random() * 1000) + 47_000;
    const key = keyAt(table, row);
    putCells(
      sheet,
      { row: body.row + row, column: body.column + columnOf(table, header), rows: 1, columns: 1 },
      value,
      null,
    );
    edits.set(`${key}|${header}`, value);
  } else if (act < 0.75) {
    const cells = table.columnIds.map((_, at) =>
      at === columnOf(table, 'Id') ? `n${String(Math.floor(random() * 1e9))}` : '',
    );
    addRows(table, row, [cells], null);
    edits.set(`${cells[columnOf(table, 'Id')] ?? ''}|Id`, 'there');
  } else if (act < 0.85 && body.rows > 2) {
    const key = keyAt(table, row);
    for (const cell of [...edits.keys()]) if (cell.startsWith(`${key}|`)) edits.delete(cell);
    edits.set(`${key}|gone`, 'gone');
    deleteRows(table, row, 1, null);
  } else if (act < 0.9) {
    const header = table.headerAt(Math.floor(random() * table.rect.columns));
    void simHands(sheet.workbook).moveColumn(table.name, header, Math.floor(random() * table.rect.columns));
  } else if (act < 0.93) {
    const at = addColumn(table, Math.floor(random() * table.rect.columns), null);
    const header = table.headerAt(at);
    for (let each = 0; each < body.rows; each += 1) edits.set(`${keyAt(table, each)}|${header}`, '');
  } else {
    const order = Array.from({ length: body.rows }, (_, at) => ({ at, weight: random() })).sort(
      (a, b) => a.weight - b.weight,
    );
    reorderRows(
      table,
      order.map(({ at }) => at),
      null,
    );
  }
  sheet.workbook.settle();
}

function lostEdits(table: SimTable, edits: Edits): number {
  const rows = new Map(Array.from({ length: table.body.rows }, (_, row) => [keyAt(table, row), row] as const));
  let lost = 0;
  for (const [cell, value] of edits) {
    const [key = '', header = ''] = cell.split('|');
    const row = rows.get(key);
    if (value === 'gone') lost += row === undefined ? 0 : 1;
    else if (row === undefined) lost += 1;
    else if (
      value !== 'there' &&
      table.sheet.grid.at(table.body.row + row, table.body.column + columnOf(table, header)).value !== value
    )
      lost += 1;
  }
  return lost;
}

/** Many re-checks, each with another person at work between its requests; counts the edits of theirs that did not last. */
export async function coAuthorRuns(
  runs: number,
  seed: number,
): Promise<{ readonly interleavings: number; readonly editsLost: number }> {
  let editsLost = 0;
  for (let run = 0; run < runs; run += 1) {
    const random = numbersFrom(seed + run);
    const client = startExcel();
    const workbook = excelWorkbook(simLink(client));
    const actions = 3 + Math.floor(random() * 5);
    await workbook.createPlan(planOf(actions));
    const edits: Edits = new Map();
    for (let at = 1; at <= actions; at += 1) {
      edits.set(`a${String(at)}|Timescale`, 'June 2026');
      edits.set(`a${String(at)}|% complete`, 0.5);
    }
    const table = client.workbook.tableNamed('Actions');
    if (table === undefined) throw new Error('The plan was not made.');
    client.beforeEach = () => {
      if (random() < 0.5) edit(table, random, edits);
    };
    try {
      await workbook.apply(refreshOf(actions));
    } catch {
      // A write that gives up because the rows never stand still is fine, as long as nobody's edit is lost by it.
    }
    client.beforeEach = null;
    editsLost += lostEdits(table, edits);
  }
  return { interleavings: runs, editsLost };
}
