import type { ChangeSet, Conflict, WorkSignal } from '../../../workbook/port';
import { type Kept, nothingKept } from '../restore/kept';
import type { PlannedWrite } from './plannedWrites';
import type { WantedCell } from './wantedCell';

/** What a command has done so far; it lives through new tries, so that nothing is done or kept twice. */
export interface WriteState {
  readonly changes: ChangeSet;
  readonly signal: WorkSignal | undefined;
  readonly kept: Kept;
  readonly keptCells: Set<WantedCell>;
  readonly writtenNames: Set<string>;
  /** Rows of each append that are known to be in the workbook. */
  readonly appended: number[];
  /** Body rows of each table to be added to, before anything was added. */
  readonly startOf: Map<string, number>;
  readonly mended: Set<number>;
  readonly drawn: Set<string>;
  conflicts: Conflict[];
}

export function writeState(changes: ChangeSet, signal: WorkSignal | undefined): WriteState {
  return {
    changes,
    signal,
    kept: nothingKept(),
    keptCells: new Set(),
    writtenNames: new Set(),
    appended: changes.appends.map(() => 0),
    startOf: new Map(),
    mended: new Set(),
    drawn: new Set(),
    conflicts: [],
  };
}

/** Keeps what a cell holds before it is written, once. */
export function keep(state: WriteState, { wanted, found, input, reading, column }: PlannedWrite): void {
  if (state.keptCells.has(wanted)) return;
  state.keptCells.add(wanted);
  const header = reading.layout.headers[column] ?? wanted.header;
  const row =
    wanted.row.kind === 'key' ? wanted.row : { kind: 'key' as const, header, key: String(input).replace(/^'/, '') };
  state.kept.cells.push({ table: wanted.table, header, row, before: found, input, source: wanted.source });
}

/** Forgets a cell that somebody else's edit took back. */
export function unkeep(state: WriteState, { wanted }: PlannedWrite): void {
  if (!state.keptCells.delete(wanted)) return;
  const at = state.kept.cells.findIndex((cell) => cell.source === wanted.source);
  if (at >= 0) state.kept.cells.splice(at, 1);
}
