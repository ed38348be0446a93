import { recogniseSteps } from '../domain/recognise/recognisePlan';
import type { ImportedPlan } from '../domain/recognise/types';
import type { SourceDocument } from '../domain/source/types';
import type { WorkSignal } from '../workbook/port';
import { WorkStopped } from '../workbook/workStopped';
import { recogniseOptions, type ImportChoices } from './importPlan';

/** A file to be brought in. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads one file as its tables and prose; the pace is called between its pieces. */
export type ReadSource = (
  name: string,
  bytes: Uint8Array,
  pace: (done: number, total: number) => Promise<void>,
) => Promise<SourceDocument>;

/** How a long import is watched. */
export interface ImportWatch {
  readonly signal: WorkSignal;
  /** Lets the page breathe, so that progress shows and Cancel is heard. */
  readonly pause: () => Promise<void>;
}

/**
 * Reads files, one after another, into documents. Throws {@link WorkStopped} where the user has stopped it; nothing has
 * been written by then.
 */
export async function readFiles(
  files: readonly ImportFile[],
  readSource: ReadSource,
  watch: ImportWatch,
): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const { name, bytes } of files) {
    await step(watch, 0, 1, `Reading ${name}`);
    documents.push(await readSource(name, bytes, (done, total) => step(watch, done, total, `Reading ${name}`)));
  }
  return documents;
}

/** Recognises documents in steps; throws {@link WorkStopped} where the user has stopped it. */
export async function understandDocuments(
  documents: readonly SourceDocument[],
  choices: ImportChoices,
  watch: ImportWatch,
): Promise<ImportedPlan> {
  const steps = recogniseSteps(documents, recogniseOptions(choices));
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    await step(watch, next.value.done, next.value.total, 'Understanding the tables');
  }
}

async function step({ signal, pause }: ImportWatch, done: number, total: number, what: string): Promise<void> {
  signal.progress(done, total, what);
  await pause();
  if (signal.cancelled()) throw new WorkStopped('The import');
}
