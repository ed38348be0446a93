import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from './errors';

/** Larger files are refused: a plan of 100,000 rows is under a tenth of it. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** A file's bytes with its name for messages; a missing, unreadable or too large file is an {@link InputError}. */
export async function readInput(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (found === null) throw new InputError(`${name}: there is no such file; check the path ${path}`);
  if (found.isDirectory()) throw new InputError(`${name}: is a folder, not a file; name the file in it`);
  if (found.size > LARGEST_FILE)
    throw new InputError(`${name}: is larger than 200 MB; split it or remove its pictures`);
  try {
    return { name, bytes: new Uint8Array(await readFile(path)) };
  } catch (fault) {
    throw new InputError(`${name}: cannot be read (${codeOf(fault)}); check that you may open it`);
  }
}

/** Writes beside the target and then renames, so that a failed write never leaves a half-written file. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(path);
  const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.part`);
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (fault) {
    await rm(beside, { force: true });
    throw new InputError(`${basename(path)}: cannot be written (${codeOf(fault)}); nothing was changed`);
  }
}

/** Makes a folder where there is none. */
export async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (fault) {
    throw new InputError(`${path}: the folder cannot be made (${codeOf(fault)})`);
  }
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
}
