import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importRecord } from '../../src/domain/recognise/importRecord';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import { readSource } from '../../src/sources/readSource';
import { UnreadableSource } from '../../src/sources/unreadableSource';
import { chances, FUZZ_FILES, mutated } from '../sources/fuzzCases';

/** `npm run fuzz [-- CASES] [--plans FOLDER] [--seed N]`: damaged documents, each read or refused; exit 1 on a fault. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const option = (name: string): string | undefined =>
    words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
  const cases = Number(/^\d+$/.test(words[0] ?? '') ? words[0] : 10_000);
  const seed = Number(option('--seed') ?? 1);
  const files = [...FUZZ_FILES, ...(await documentsIn(option('--plans')))];
  const counts = { cases: 0, read: 0, refused: 0, crashed: 0, overTwoSeconds: 0 };
  let slowest = { ms: 0, case: '' };
  let mostMemory = 0;
  for (let number = 0; number < cases; number += 1) {
    const [name, bytes] = files[number % files.length] ?? ['', new Uint8Array()];
    const damaged = mutated(bytes, chances(seed * 1_000_003 + number));
    const began = performance.now();
    try {
      const plan = recognisePlan([await readSource(name, damaged)]);
      JSON.stringify(importRecord(plan));
      counts.read += 1;
    } catch (fault) {
      if (fault instanceof UnreadableSource) counts.refused += 1;
      else {
        counts.crashed += 1;
        process.stderr.write(
          `case ${String(number)} (${name}): ${fault instanceof Error ? (fault.stack ?? '') : String(fault)}\n`,
        );
      }
    }
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms: Math.round(ms), case: `${String(number)} (${name})` };
    if (ms > 2000) counts.overTwoSeconds += 1;
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
    counts.cases += 1;
  }
  process.stdout.write(
    `${JSON.stringify({ ...counts, slowest, mostMemoryMB: Math.round(mostMemory / 1024 / 1024) })}\n`,
  );
  process.exitCode = counts.crashed + counts.overTwoSeconds > 0 ? 1 : 0;
}

async function documentsIn(folder: string | undefined): Promise<readonly (readonly [string, Uint8Array])[]> {
  if (folder === undefined) return [];
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const));
}

void main();
