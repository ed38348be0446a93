import { importPlan, type ImportChoices } from '../application/importPlan';
import type { ImportedPlan } from '../domain/recognise/types';
import type { SourceDocument } from '../domain/source/types';
import type { Terminal } from './command';
import { readInput } from './files';

/** Reads source files and recognises what they hold; a file that cannot be read is named in the error. */
export async function importSources(
  paths: readonly string[],
  choices: ImportChoices,
  terminal: Terminal,
): Promise<ImportedPlan> {
  const documents: SourceDocument[] = [];
  for (const path of paths) {
    const { name, bytes } = await readInput(path);
    documents.push(await terminal.hosts.readSource(name, bytes));
  }
  return importPlan(documents, choices);
}
