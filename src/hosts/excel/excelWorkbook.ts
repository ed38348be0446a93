import type { CellRef } from '../../domain/findings/types';
import type { ChangeResult, Workbook, WorkSignal, ChangeSet } from '../../workbook/port';
import { createPlan } from './draw/createPlan';
import { type ExcelLink, liveLink } from './link/excelLink';
import { refuseTooOld } from './link/tooOld';
import {
  goTo,
  onChanged,
  onSelectionChanged,
  readSelection,
  type Selection,
  type StopListening,
} from './live/selection';
import { readWorkbook } from './read/readWorkbook';
import { putBack } from './restore/putBack';
import { applyChanges } from './write/applyChanges';
import type { Consent } from './write/consent';

/** The workbook open in Excel, with what only a live workbook can do. */
export interface ExcelWorkbook extends Workbook {
  /** As {@link Workbook.apply}; filters are cleared for the write only with the user's consent, and put back after it. */
  apply(changes: ChangeSet, signal?: WorkSignal, consent?: Consent): Promise<ChangeResult>;
  /** Selects a cell, or goes to a sheet. */
  goTo(where: CellRef): Promise<void>;
  /** The plan table and body row that the selection stands in; `null` outside the plan. */
  selection(): Promise<Selection | null>;
  /**
   * Told when anybody changes cells other than through this pane; it only says "re-check", never what. `foreign` where it
   * was a co-author; without it, an Excel that cannot tell (before `ExcelApi` 1.14) may mean a change of this pane's own.
   */
  onChanged(callback: (foreign: boolean) => void): Promise<StopListening>;
  onSelectionChanged(callback: () => void): Promise<StopListening>;
}

/** The live host. Without an argument it works on the Excel that the pane runs in. */
export function excelWorkbook(link: ExcelLink = liveLink()): ExcelWorkbook {
  const able = async <T>(work: () => Promise<T>): Promise<T> => {
    refuseTooOld(link);
    return work();
  };
  return {
    read: (signal) => able(() => readWorkbook(link, signal)),
    createPlan: (contents, signal) => able(() => createPlan(link, contents, signal)),
    apply: (changes, signal, consent = { clearFilters: false }) =>
      able(() => applyChanges(link, changes, signal, consent)),
    putBack: (restore) => able(() => putBack(link, restore)),
    goTo: (where) => goTo(link, where),
    selection: () => readSelection(link),
    onChanged: (callback) => onChanged(link, callback),
    onSelectionChanged: (callback) => onSelectionChanged(link, callback),
  };
}
