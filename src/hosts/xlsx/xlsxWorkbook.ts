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
import { sheetsOf, type SheetEntry } from './package/workbookPart';
import { applyChanges } from './patch/applyChanges';
import { recalculateOnOpening } from './patch/calculation';
import { CannotWrite } from './patch/cannotWrite';
import { settleResults } from './patch/settleResults';
import { snapshotOf } from './read/snapshotOf';
import { layoutOf, type WorkbookLayout } from './read/workbookLayout';
import { receiveSheets } from './sheets/receiveSheets';

/** A workbook as a file's bytes; `bytes()` gives the file as it now is. */
export class XlsxWorkbook implements Workbook {
  /** The file as `createPlan` made it, with the results of its formulas; another file is not known to have them. */
  private madeWhole: Uint8Array | null = null;

  constructor(
    private readonly name: string,
    private parts: PartsPackage,
    private contents: Uint8Array,
    private reading: Promise<WorkbookLayout> | null = null,
  ) {}

  /** The file as it now is; empty for a new workbook in which no plan has been made. */
  bytes(): Uint8Array {
    return this.contents;
  }

  /** The file as it is to leave Boardline: what the plan's formulas come to stands beside them. */
  async settledBytes(): Promise<Uint8Array> {
    if (this.contents.length === 0 || this.contents === this.madeWhole) return this.contents;
    const parts = this.parts.copy();
    settleResults(this.name, parts, await this.layout());
    return parts.differsFrom(this.parts) ? parts.toBytes() : this.contents;
  }

  async read(signal?: WorkSignal): Promise<WorkbookSnapshot> {
    stopWhenAsked(signal, 'Reading the workbook');
    if (this.contents.length === 0) {
      return { name: this.name, sheets: [], tables: [], names: [], date1904: false, obstacles: [] };
    }
    return snapshotOf(this.name, this.parts, await this.layout());
  }

  /** Makes the plan's sheets: a new file of them, or sheets added to the file that was opened. */
  async createPlan(contents: NewPlanContents, signal?: WorkSignal): Promise<ChangeResult> {
    stopWhenAsked(signal, 'Making the plan');
    const isNew = this.contents.length === 0;
    const drawn = await planBook(contents);
    if (!isNew) {
      const parts = this.parts.copy();
      const layout = await this.layout();
      refuseTakenNames(layout.sheets, sheetsOf(drawn, layout.workbook));
      receiveSheets(parts, layout.workbook, drawn);
      recalculateOnOpening(parts, layout.workbook);
      stopWhenAsked(signal, 'Making the plan');
      return this.become('Make the plan', parts, parts.toBytes(), 0, []);
    }
    stopWhenAsked(signal, 'Making the plan');
    const made = this.become('Make the plan', drawn, drawn.toBytes(true), 0, []);
    this.madeWhole = this.contents;
    return made;
  }

  async apply(changes: ChangeSet, signal?: WorkSignal): Promise<ChangeResult> {
    stopWhenAsked(signal, changes.title);
    const parts = this.parts.copy();
    const { written, conflicts } = await applyChanges(parts, await this.layout(), changes);
    stopWhenAsked(signal, changes.title);
    if (written === 0 && !parts.differsFrom(this.parts)) return { written, conflicts, restore: null };
    return this.become(changes.title, parts, parts.toBytes(), written, conflicts);
  }

  putBack(restore: RestorePoint): Promise<ChangeResult> {
    const { contents } = restore;
    if (!(contents instanceof FileBefore)) {
      return Promise.reject(new CannotWrite(this.name, 'That restore point belongs to another workbook.'));
    }
    if (contents.after !== this.contents) {
      const message = `${this.name} was changed again after “${restore.title}”; put the later change back first.`;
      return Promise.reject(new CannotWrite(this.name, message));
    }
    return Promise.resolve(this.become(restore.title, contents.parts, contents.before, restore.cells, []));
  }

  private async layout(): Promise<WorkbookLayout> {
    this.reading ??= layoutOf(this.name, this.parts);
    return this.reading;
  }

  private become(
    title: string,
    parts: PartsPackage,
    contents: Uint8Array,
    written: number,
    conflicts: ChangeResult['conflicts'],
  ): ChangeResult {
    const before = new FileBefore(this.parts, this.contents, contents);
    this.parts = parts;
    this.contents = contents;
    this.reading = null;
    return { written, conflicts, restore: { title, cells: written, contents: before } };
  }
}

/** A file as it was before one change, and its bytes after it, by which the change is known again. */
class FileBefore {
  constructor(
    readonly parts: PartsPackage,
    readonly before: Uint8Array,
    readonly after: Uint8Array,
  ) {}
}

function refuseTakenNames(sheets: readonly SheetEntry[], wanted: readonly SheetEntry[]): void {
  const taken = sheets.find((sheet) => wanted.some((each) => each.name.toLowerCase() === sheet.name.toLowerCase()));
  if (taken === undefined) return;
  const message = `The workbook already has a sheet called ${taken.name}; rename it, and make the plan again.`;
  throw new CannotWrite(taken.name, message);
}

function stopWhenAsked(signal: WorkSignal | undefined, what: string): void {
  if (signal?.cancelled() === true) throw new WorkStopped(what);
}
