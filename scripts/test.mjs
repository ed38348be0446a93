// npm test: installs what is missing and runs every check; nothing is skipped in silence.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, ensurePackages, ensureSystemTools, requireNode, show } from './tools.mjs';

requireNode();
ensurePackages();
ensureSystemTools();
process.env.BOARDLINE_BROWSER = browserPath() ?? '';

const scratch = mkdtempSync(join(tmpdir(), 'boardline-test-'));
const results = join(scratch, 'jest.json');
// The suite that builds the pane once more, with another switch, takes its parts from here.
process.env.BOARDLINE_CACHE = join(scratch, 'build');
const CHECKS = [
  ['Types', 'npx', ['tsc', '-p', 'tsconfig.json']],
  ['Types of the core, without host or clock', 'npx', ['tsc', '-p', 'tsconfig.core.json']],
  ['Lint', 'npx', ['eslint', '--max-warnings', '0', '.']],
  ['Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['Boundaries', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src']],
  ['Dead code', 'npx', ['knip']],
  ['Build', 'npx', ['webpack', '--mode', 'production']],
];

let passed = 0;
let failed = 0;
for (const [name, program, args] of CHECKS) {
  console.error(`\n— ${name}`);
  if (show(program, args) === 0) passed += 1;
  else {
    failed += 1;
    console.error(`${name} failed. Run it alone: ${program} ${args.join(' ')}`);
  }
}

console.error('\n— Unit, contract, office host and browser tests');
show('npx', ['jest', '--json', `--outputFile=${results}`, ...process.argv.slice(2)]);
try {
  const jest = JSON.parse(readFileSync(results, 'utf8'));
  passed += jest.numPassedTests;
  failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites + jest.numPendingTests;
  if (jest.numPendingTests > 0) console.error(`${jest.numPendingTests} tests were skipped, which counts as failing.`);
} catch (fault) {
  failed += 1;
  console.error(`The tests did not run to their end: ${fault.message}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
