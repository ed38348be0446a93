// npm run seeds -- [HOW MANY] [FIRST SEED]: the suites that hold properties, once for each of so many new seeds.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, show } from './tools.mjs';

const [wanted = '10', first = String(Math.floor(Math.random() * 2 ** 30))] = process.argv.slice(2);
const [count, start] = [Number(wanted), Number(first)];
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(start))) {
  console.error('Give a number of seeds and, if you like, the first of them: npm run seeds -- 50 123');
  process.exit(2);
}

const suites = readdirSync(join(ROOT, 'test'), { recursive: true })
  .map((file) => join(ROOT, 'test', String(file)))
  .filter(
    (file) =>
      /\.test\.tsx?$/.test(file) && /from 'fast-check'|from '.*\/writtenDates'/.test(readFileSync(file, 'utf8')),
  );

const failing = [];
for (let seed = start; seed < start + count; seed += 1) {
  const env = { ...process.env, BOARDLINE_SEED: String(seed) };
  const status = show('npx', ['jest', '-w', '1', '--silent', '--runTestsByPath', ...suites], { env });
  if (status !== 0) failing.push(seed);
}
for (const seed of failing) console.log(`Failed with seed ${seed}; again: npm run seeds -- 1 ${seed}`);
console.log(`${count - failing.length} seeds passed, ${failing.length} failed`);
process.exit(failing.length === 0 ? 0 : 1);
