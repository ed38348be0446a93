import type { ZipEntry } from '../zipDirectory';
import { xmlEvents } from './xmlEvents';

/** The parts of a Word document that hold its words; `null` for those that it has not. */
export interface WordParts {
  readonly main: ZipEntry | null;
  readonly styles: ZipEntry | null;
  readonly numbering: ZipEntry | null;
  readonly footnotes: ZipEntry | null;
}

/** Finds a document's parts by its own relations; where it states none, by their usual names. */
export async function wordParts(name: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<WordParts> {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const part = (path: string): ZipEntry | null => byPath.get(path.toLowerCase()) ?? null;
  const root = await relations(name, bytes, part('_rels/.rels'));
  const mainPath = pathFrom('', root.get('officeDocument')) ?? 'word/document.xml';
  const main = part(mainPath) ?? part('word/document.xml');
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1);
  const own = await relations(name, bytes, part(`${folder}_rels/${mainPath.slice(folder.length)}.rels`));
  const beside = (type: string): ZipEntry | null =>
    part(pathFrom(folder, own.get(type)) ?? '') ?? part(`${folder}${type}.xml`);
  return { main, styles: beside('styles'), numbering: beside('numbering'), footnotes: beside('footnotes') };
}

/** Targets by the last word of their relation's type. */
async function relations(
  name: string,
  bytes: Uint8Array,
  entry: ZipEntry | null,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (entry === null) return found;
  await xmlEvents(name, bytes, entry, {
    open: (_, { Type: type, Target: target, TargetMode: mode }) => {
      if (type !== undefined && target !== undefined && mode !== 'External')
        found.set(type.slice(type.lastIndexOf('/') + 1), target);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

function pathFrom(folder: string, target: string | undefined): string | null {
  if (target === undefined) return null;
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
