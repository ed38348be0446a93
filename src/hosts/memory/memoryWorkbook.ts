import type {
  ChangeResult,
  ChangeSet,
  NewPlanContents,
  Obstacle,
  RestorePoint,
  Workbook,
  WorkbookSnapshot,
  WorkSignal,
} from '../../workbook/port';
import { WorkStopped } from '../../workbook/workStopped';
import { changeContents } from './memoryChanges';
import { copyOf, type MemoryContents } from './memoryContents';
import { planInMemory } from './memoryPlan';

/**
 * A workbook of plain arrays, with the promises of the others: for use cases and their tests. Formulas are kept and not
 * worked out. `contents` is open, so that a test can act as the user who edits between reading and writing.
 */
export class MemoryWorkbook implements Workbook {
  contents: MemoryContents = { sheets: [], tables: [], names: [] };
  obstacles: readonly Obstacle[] = [];
  /** Called once a change set has come in and before it is carried out: the place to act as a co-author. */
  beforeApply: ((contents: MemoryContents) => void) | null = null;

  constructor(private readonly name = 'In memory') {}

  read(): Promise<WorkbookSnapshot> {
    const { sheets, tables, names } = copyOf(this.contents);
    return Promise.resolve({
      name: this.name,
      sheets,
      tables: tables.map(({ name, sheet, headerRow, headers, rows }) => ({
        name,
        sheet,
        headerRow,
        firstColumn: 1,
        headers,
        rows: rows.map((row) => row.map((cell) => cell.value)),
        formulas: rows.map((row) => row.map((cell) => cell.formula)),
      })),
      names: names.map(({ name, sheet, address, cell }) => ({ name, sheet, address, value: cell.value })),
      date1904: false,
      obstacles: this.obstacles,
    });
  }

  createPlan(contents: NewPlanContents, signal?: WorkSignal): Promise<ChangeResult> {
    return this.change('Make the plan', signal, (now) => {
      Object.assign(now, planInMemory(contents));
      return { written: 0, conflicts: [] };
    });
  }

  apply(changes: ChangeSet, signal?: WorkSignal): Promise<ChangeResult> {
    this.beforeApply?.(this.contents);
    return this.change(changes.title, signal, (now) => changeContents(now, changes));
  }

  putBack(restore: RestorePoint): Promise<ChangeResult> {
    return this.change(restore.title, undefined, (now) => {
      Object.assign(now, copyOf(restore.contents as MemoryContents));
      return { written: restore.cells, conflicts: [] };
    });
  }

  /** Works on a copy, which becomes the workbook only when the work is done. */
  private change(
    title: string,
    signal: WorkSignal | undefined,
    work: (contents: MemoryContents) => Omit<ChangeResult, 'restore'>,
  ): Promise<ChangeResult> {
    try {
      if (signal?.cancelled() === true) throw new WorkStopped(title);
      const before = this.contents;
      const now = copyOf(before);
      const result = work(now);
      this.contents = now;
      return Promise.resolve({ ...result, restore: { title, cells: result.written, contents: before } });
    } catch (cause) {
      return Promise.reject(cause instanceof Error ? cause : new Error(String(cause)));
    }
  }
}
