import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { converted } from './office';

const execute = promisify(execFile);

/** A workbook as LibreOffice prints it: the number of pages, and whether all lie on their side. */
export async function printed(bytes: Uint8Array): Promise<{ readonly pages: number; readonly landscape: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'boardline-print-'));
  try {
    await writeFile(join(folder, 'book.xlsx'), bytes);
    await printTo(join(folder, 'book.xlsx'), folder);
    const { stdout } = await execute('pdfinfo', ['-f', '1', '-l', '9999', join(folder, 'book.pdf')]);
    const pages = Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0);
    const sizes = [...stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)];
    return { pages, landscape: sizes.length > 0 && sizes.every((size) => Number(size[1]) > Number(size[2])) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints a document to a PDF of the same name in a folder. */
export async function printTo(path: string, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(await converted(basename(path), await readFile(path), 'pdf', false)))
    await writeFile(join(folder, name), bytes);
}
