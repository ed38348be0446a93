import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { acceptBudgets } from './budgets';
import { acceptImports } from './imports';
import { acceptJourneys } from './journeys';
import { acceptRealWorkbooks } from './realWorkbooks';
import { acceptTimescales } from './timescales';
import type { DocumentResult } from './types';

const PARTS: readonly [string, (shared: string) => Promise<readonly DocumentResult[]>][] = [
  ['Timescales', acceptTimescales],
  ['Imports', acceptImports],
  ['Budgets and ledger', acceptBudgets],
  ['From plan to report', acceptJourneys],
  ['Real workbooks', acceptRealWorkbooks],
];

/** Every document of a folder's `plans/` against its `truth/`: a table of counts, and what is wrong by name. */
async function main(): Promise<number> {
  const json = process.argv.includes('--json');
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
  if (folder === undefined || !existsSync(join(folder, 'plans')) || !existsSync(join(folder, 'truth'))) {
    console.error('Usage: npm run acceptance -- FOLDER [--json], where FOLDER holds plans/ and truth/');
    return 2;
  }
  const results: (DocumentResult & { readonly part: string })[] = [];
  for (const [part, accept] of PARTS) {
    if (only !== undefined && !part.toLowerCase().startsWith(only)) continue;
    try {
      for (const result of await accept(resolve(folder))) results.push({ ...result, part });
    } catch (fault) {
      const why = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      results.push({ part, document: '(the run stopped)', passed: 0, failed: 1, wrong: [why] });
    }
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (json) console.log(JSON.stringify({ results, passed, failed }));
  else {
    print(results);
    console.log(`${String(passed)} passed, ${String(failed)} failed`);
  }
  return failed === 0 && passed > 0 ? 0 : 1;
}

function print(results: readonly (DocumentResult & { readonly part: string })[]): void {
  let part = '';
  for (const result of results) {
    if (result.part !== part) console.log(`\n${result.part}\n${'document'.padEnd(64)}  right  wrong`);
    part = result.part;
    const counts = `${String(result.passed).padStart(7)}${String(result.failed).padStart(7)}`;
    console.log(`${result.document.padEnd(64)}${counts}`);
    for (const wrong of result.wrong.slice(0, 20)) console.log(`    ${wrong}`);
    if (result.wrong.length > 20) console.log(`    … and ${String(result.wrong.length - 20)} more`);
  }
}

void main().then((status) => {
  process.exitCode = status;
});
