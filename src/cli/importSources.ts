import { understandDocuments, readFiles, type ImportFile, type ImportWatch } from '../application/importFiles';
import type { ImportChoices } from '../application/importPlan';
import type { ImportedPlan } from '../domain/recognise/types';
import type { Terminal } from './command';
import { readInput } from './files';

/** Reads source files and recognises what they hold; a file that cannot be read is named in the error. */
export async function importSources(
  paths: readonly string[],
  choices: ImportChoices,
  terminal: Terminal,
): Promise<ImportedPlan> {
  const files: ImportFile[] = [];
  for (const path of paths) files.push(await readInput(path));
  return understandDocuments(await readFiles(files, terminal.hosts.readSource, UNWATCHED), choices, UNWATCHED);
}

/** A command runs until it is done; Ctrl+C ends it, and nothing is written before the end. */
const UNWATCHED: ImportWatch = {
  signal: { cancelled: () => false, progress: () => undefined },
  pause: () => Promise.resolve(),
};
