import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { VARIANTS } from '../office-host/variants';

interface SuiteResult {
  readonly name: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** `12/13` for each suite: tests that passed, of all. */
function suitesIn(variant: string, suites: readonly string[]): ReadonlyMap<string, string> {
  const scratch = mkdtempSync(join(tmpdir(), 'boardline-variants-'));
  const results = join(scratch, 'jest.json');
  const args = ['jest', '-w', '1', '--json', `--outputFile=${results}`, ...suites];
  spawnSync('npx', args, { env: { ...process.env, EXCEL_VARIANT: variant }, stdio: ['ignore', 'ignore', 'ignore'] });
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as { testResults: readonly SuiteResult[] };
  rmSync(scratch, { recursive: true, force: true });
  return new Map(
    testResults.map(({ name, assertionResults }) => {
      const passed = assertionResults.filter(({ status }) => status === 'passed').length;
      const cases = assertionResults.filter(({ status }) => status !== 'pending').length;
      return [basename(name, '.test.ts'), `${String(passed)}/${String(cases)}`];
    }),
  );
}

/** The suites of the live host in every variant of the simulated Excel, as a table; arguments name other suites. */
function main(): number {
  const given = process.argv.slice(2);
  const suites = given.length > 0 ? given : ['test/hosts/excel'];
  const rows = VARIANTS.map(({ name }) => {
    const found = suitesIn(name, suites);
    console.error(`${name}: ${[...found].map(([suite, cell]) => `${suite} ${cell}`).join(', ')}`);
    return { name, found };
  });
  const names = [...new Set(rows.flatMap(({ found }) => [...found.keys()]))].sort();
  console.log(['variant', ...names].join('\t'));
  for (const { name, found } of rows) console.log([name, ...names.map((suite) => found.get(suite) ?? '-')].join('\t'));
  const isWhole = (cell: string): boolean => cell.split('/')[0] === cell.split('/')[1];
  return rows.every(({ found }) => found.size > 0 && [...found.values()].every(isWhole)) ? 0 : 1;
}

process.exitCode = main();
