import { understandDocuments, readFiles, type ImportFile, type ImportWatch } from '../application/importFiles';
import type { IsoDate } from '../domain/calendar/isoDate';
import { absentHeadings } from '../domain/recognise/mappedHeadings';
import type { ColumnMap } from '../domain/recognise/planColumns';
import type { ImportedPlan } from '../domain/recognise/types';
import type { Terminal } from './command';
import { readInput } from './files';

/** How a command's sources are to be read. */
export interface SourceChoices {
  readonly baseDate?: IsoDate | undefined;
  /** What earlier imports into the plan were told of columns. */
  readonly keptMap?: ColumnMap;
  /** What this command was told of them; it comes first. */
  readonly statedMap?: ColumnMap;
}

/** Reads source files and recognises what they hold; a file that cannot be read is named in the error. */
export async function importSources(
  paths: readonly string[],
  { baseDate, keptMap = {}, statedMap = {} }: SourceChoices,
  terminal: Terminal,
): Promise<ImportedPlan> {
  const files: ImportFile[] = [];
  for (const path of paths) files.push(await readInput(path));
  const documents = await readFiles(files, terminal.hosts.readSource, UNWATCHED);
  for (const heading of absentHeadings(documents, statedMap)) {
    terminal.say(`No column is headed “${heading}”: what the map says of it was not used.`);
  }
  return understandDocuments(documents, { baseDate, columnMap: { ...keptMap, ...statedMap } }, UNWATCHED);
}

/** A command runs until it is done; Ctrl+C ends it, and nothing is written before the end. */
const UNWATCHED: ImportWatch = {
  signal: { cancelled: () => false, progress: () => undefined },
  pause: () => Promise.resolve(),
};
