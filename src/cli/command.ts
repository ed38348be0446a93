import type { IsoDate } from '../domain/calendar/isoDate';
import type { Finding } from '../domain/findings/types';
import type { SourceDocument } from '../domain/source/types';
import type { PaperModel } from '../workbook/paperModel';
import type { Workbook, WorkSignal } from '../workbook/port';
import type { BookModel } from '../workbook/sheetModel';

/** A workbook as a file: the port, and the bytes that it has become. */
export interface FileWorkbook extends Workbook {
  readonly bytes: () => Uint8Array;
  /** The same with what the plan's formulas come to beside them, for programs that do not calculate. */
  readonly settledBytes: () => Promise<Uint8Array>;
}

/** A table as a CSV file. */
interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/** What the command line asks of the hosts and sources; chosen in `main`, nowhere else. */
export interface Hosts {
  readonly openWorkbook: (name: string, bytes: Uint8Array) => Promise<FileWorkbook>;
  readonly newWorkbook: (name: string) => FileWorkbook;
  readonly makeBook: (book: BookModel, signal?: WorkSignal) => Promise<Uint8Array>;
  readonly makePaper: (paper: PaperModel, signal?: WorkSignal) => Promise<Uint8Array>;
  readonly csvFiles: (sections: PaperModel['sections']) => readonly CsvFile[];
  readonly csvZip: (files: readonly CsvFile[], created: IsoDate) => Uint8Array;
  readonly readSource: (name: string, bytes: Uint8Array) => Promise<SourceDocument>;
  readonly checkAccessibility: (name: string, bytes: Uint8Array) => Promise<readonly Finding[]>;
}

/** Where a command's words go (results to stdout, progress and errors to stderr), and the hosts it works with. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
  readonly today: IsoDate;
  readonly hosts: Hosts;
}

/** Exit status: 0 done, 1 findings at or above `--fail-on`. */
export type ExitStatus = 0 | 1;

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;
}
