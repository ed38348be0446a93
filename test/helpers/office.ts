import { execFile } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes LibreOffice work every formula of an .xlsx out anew instead of trusting the values kept in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** More books than this in one start would let the first wait too long for the last. */
const MOST_BOOKS = 20;
const PROFILE = 'boardline-office-';

/** One document that waits for LibreOffice. */
interface Job {
  readonly bytes: Uint8Array;
  /** `book.xlsx`: what the files that come of it are named for. */
  readonly name: string;
  /** As `--convert-to` takes it. */
  readonly format: string;
  readonly recalculates: boolean;
  readonly done: (files: Readonly<Record<string, Buffer>>) => void;
  readonly failed: (fault: unknown) => void;
}

const waiting: Job[] = [];
let working = false;

/**
 * The files that LibreOffice makes of a document, by name; where `recalculates`, every formula is worked out anew. A
 * process keeps one profile for all of its documents, and those that wait for the same format go through one start.
 */
export function converted(
  name: string,
  bytes: Uint8Array,
  format: string,
  recalculates: boolean,
): Promise<Readonly<Record<string, Buffer>>> {
  return new Promise((done, failed) => {
    waiting.push({ bytes, name, format, recalculates, done, failed });
    if (!working) void workThrough();
  });
}

async function workThrough(): Promise<void> {
  working = true;
  // Documents that are asked for in the same breath go together.
  await Promise.resolve();
  for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
    const { format, recalculates } = first;
    const batch = waiting
      .filter((job) => job.format === format && job.recalculates === recalculates)
      .slice(0, MOST_BOOKS);
    for (const job of batch) waiting.splice(waiting.indexOf(job), 1);
    try {
      const files = await convertTogether(batch);
      batch.forEach((job, at) => {
        job.done(files[at] ?? {});
      });
    } catch (fault) {
      for (const job of batch) job.failed(fault);
    }
  }
  working = false;
}

async function convertTogether(batch: readonly Job[]): Promise<readonly Readonly<Record<string, Buffer>>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boardline-documents-'));
  const out = join(folder, 'out');
  const { format = '', recalculates = false } = batch[0] ?? {};
  try {
    const paths = batch.map(({ name }, at) => join(folder, `document${String(at)}${extname(name)}`));
    for (const [at, path] of paths.entries()) await writeFile(path, batch[at]?.bytes ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(await profileOf(recalculates)).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], {
      timeout: 180_000 + 30_000 * batch.length,
    });
    const made = existsSync(out) ? await readdir(out) : [];
    return await Promise.all(
      batch.map(async ({ name }, at) => {
        const stem = new RegExp(`^document${String(at)}(?=[-.])`);
        const own = name.slice(0, name.length - extname(name).length);
        const files: Record<string, Buffer> = {};
        for (const file of made.filter((one) => stem.test(one)))
          files[file.replace(stem, own)] = await readFile(join(out, file));
        return files;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** This process's profile, made where it is not there yet; those of processes that have ended go. */
async function profileOf(recalculates: boolean): Promise<string> {
  const profile = join(tmpdir(), `${PROFILE}${String(process.pid)}-${recalculates ? 'anew' : 'kept'}`);
  if (existsSync(profile)) return profile;
  for (const old of readdirSync(tmpdir()).filter((name) => name.startsWith(PROFILE))) {
    const owner = Number(/\d+/.exec(old)?.[0]);
    if (!isAlive(owner)) rmSync(join(tmpdir(), old), { recursive: true, force: true });
  }
  await mkdir(join(profile, 'user'), { recursive: true });
  if (recalculates) await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return profile;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
