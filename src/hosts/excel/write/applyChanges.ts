import type { ChangeResult, ChangeSet, WorkSignal } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import { drawSheets } from '../draw/drawSheets';
import { errorCode, isPassing, isStale, mayBeGrouping } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { HostFault, Refused } from '../link/hostFault';
import { asHostFault, inExcel } from '../link/inExcel';
import { keptCount, restorePoint } from '../restore/kept';
import { takeBack } from '../restore/takeBack';
import { applyOnce } from './applyOnce';
import { clearFilters, type KeptFilters, putFiltersBack } from './filters';
import { eventsOn } from './quietly';
import type { Consent } from './consent';
import { touchedTables } from './refusals';
import { type WriteState, writeState } from './writeState';

/** From this requirement set on, several requests can be one step of Excel's undo. */
const UNDO_GROUPS = '1.20';
/** Waits before each new try. */
const WAITS = [100, 400, 1500] as const;

/** True where trying again may help: Excel's trouble is passing, or the sheet has changed since it was read. */
function worthTrying(fault: unknown): boolean {
  const code = errorCode(fault);
  return isPassing(code) || isStale(code);
}

async function once(link: ExcelLink, state: WriteState, consent: Consent, grouped: boolean): Promise<boolean> {
  if (!(await inExcel(link, (context) => applyOnce(link, context, state, consent), grouped))) return false;
  await drawSheets(link, state, grouped);
  return true;
}

/** Tries, with growing waits where trying again may help; as one step of Excel's undo, or in several where that fails. */
async function tryAll(link: ExcelLink, state: WriteState, consent: Consent): Promise<void> {
  let grouped = link.supports(UNDO_GROUPS);
  const waits: (number | null)[] = [...WAITS, null];
  while (waits.length > 0) {
    const [wait = null] = waits;
    try {
      if (await once(link, state, consent, grouped)) return;
      if (wait === null) throw new HostFault('InvalidReference', '');
      waits.shift();
    } catch (fault) {
      if (fault instanceof Refused && keptCount(state.kept) === 0) throw fault;
      await eventsOn(link);
      if (grouped && mayBeGrouping(errorCode(fault))) {
        grouped = false;
        continue;
      }
      if (wait === null || !worthTrying(fault)) throw fault;
      waits.shift();
      await link.wait(wait);
    }
  }
}

function written(state: WriteState): number {
  const { cells, names, appends, columns } = state.kept;
  const appended = appends.reduce((sum, append) => sum + append.rows.length * append.headers.length, 0);
  const mended = columns.reduce((sum, column) => sum + column.rows.length, 0);
  return cells.length + names.length + appended + mended;
}

/**
 * Carries out a change set. Either all of it stands at the end (but for the conflicts, where theirs stands), or none:
 * after a fault that trying again does not mend, what was done is taken back and the fault is thrown. Only where Excel
 * does not allow even that, the fault carries the restore point.
 */
export async function applyChanges(
  link: ExcelLink,
  changes: ChangeSet,
  signal: WorkSignal | undefined,
  consent: Consent,
): Promise<ChangeResult> {
  const state = writeState(changes, signal);
  let filters: KeptFilters = [];
  try {
    if (consent.clearFilters) filters = await inExcel(link, (context) => clearFilters(context, touchedTables(changes)));
    await tryAll(link, state, consent);
    await putFiltersBack(link, filters);
  } catch (fault) {
    await takenBack(link, state, fault);
    await putFiltersBack(link, filters);
    throw asHostFault(fault);
  }
  return { written: written(state), conflicts: state.conflicts, restore: restorePoint(changes.title, state.kept) };
}

async function takenBack(link: ExcelLink, state: WriteState, fault: unknown): Promise<void> {
  if (keptCount(state.kept) === 0) return;
  try {
    await takeBack(link, state.kept);
  } catch {
    // Excel refuses this too. The first fault is the one to be told, with the restore point by which it can be undone later.
    if (fault instanceof WorkStopped) return;
    throw new HostFault(errorCode(fault) ?? 'GeneralException', '', restorePoint(state.changes.title, state.kept));
  }
}
