import type {
  ChangeResult,
  ChangeSet,
  NewPlanContents,
  RestorePoint,
  Workbook,
  WorkbookSnapshot,
  WorkSignal,
} from '../../workbook/port';
import { WorkStopped } from '../../workbook/workStopped';
import { planBook } from './make/planBook';
import type { PartsPackage } from './package/partsPackage';
import { snapshotOf } from './read/snapshotOf';
import { layoutOf } from './read/workbookLayout';

/** A workbook as a file's bytes; `bytes()` gives the file as it now is. */
export class XlsxWorkbook implements Workbook {
  constructor(
    private readonly name: string,
    private parts: PartsPackage,
    private contents: Uint8Array,
  ) {}

  /** The file as it now is; empty for a new workbook in which no plan has been made. */
  bytes(): Uint8Array {
    return this.contents;
  }

  async read(signal?: WorkSignal): Promise<WorkbookSnapshot> {
    stopWhenAsked(signal, 'Reading the workbook');
    if (this.contents.length === 0) {
      return { name: this.name, sheets: [], tables: [], names: [], date1904: false, obstacles: [] };
    }
    return snapshotOf(this.name, this.parts, await layoutOf(this.name, this.parts, this.contents));
  }

  async createPlan(contents: NewPlanContents, signal?: WorkSignal): Promise<ChangeResult> {
    stopWhenAsked(signal, 'Making the plan');
    const before = this.contents;
    const parts = await planBook(contents);
    this.become(parts, parts.toBytes(true));
    return { written: 0, conflicts: [], restore: { title: 'Make the plan', cells: 0, contents: before } };
  }

  apply(changes: ChangeSet): Promise<ChangeResult> {
    return Promise.reject(new Error(`${changes.title}: not in this version.`));
  }

  putBack(restore: RestorePoint): Promise<ChangeResult> {
    return Promise.reject(new Error(`${restore.title}: not in this version.`));
  }

  private become(parts: PartsPackage, contents: Uint8Array): void {
    this.parts = parts;
    this.contents = contents;
  }
}

function stopWhenAsked(signal: WorkSignal | undefined, what: string): void {
  if (signal?.cancelled() === true) throw new WorkStopped(what);
}
