// What the scripts share: finding and installing what a fresh machine lacks. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program with its output shown; returns its exit status. */
export function show(program, args, more = {}) {
  const done = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...more });
  return done.status ?? 1;
}

/** True where a program answers to its name. */
export function has(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}

export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  console.error(
    `Boardline needs Node 20 or later; this is ${process.version}. Install it from your package manager or nodejs.org.`,
  );
  process.exit(1);
}

/** Installs the packages of package-lock.json where they are missing or older than it. */
export function ensurePackages() {
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  if (existsSync(marker) && sameVersions(marker, lock)) return;
  console.error('Installing packages (npm ci) …');
  if (show('npm', ['ci', '--no-fund', '--no-audit']) === 0) return;
  console.error('The packages could not be installed. Run: npm ci');
  process.exit(1);
}

function sameVersions(marker, lock) {
  const versions = (path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)
      .filter(([name, entry]) => name !== '' && !entry.optional)
      .map(([name, entry]) => `${name}@${entry.version}`);
  const there = new Set(versions(marker));
  return versions(lock).every((each) => there.has(each));
}

const CHROME_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const CHROME_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** A Chromium-like browser's path, or null. */
export function browserPath() {
  for (const name of CHROME_NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return CHROME_PATHS.find((path) => existsSync(path)) ?? null;
}

const SYSTEM_TOOLS = [
  { part: 'the browser', there: () => browserPath() !== null, debian: ['chromium'] },
  { part: 'LibreOffice', there: () => has('soffice') && hasCalc(), debian: ['libreoffice-calc', 'libreoffice-writer'] },
  { part: 'the schema validator', there: () => has('xmllint'), debian: ['libxml2-utils'] },
  { part: 'the PDF reader', there: () => has('pdftotext') && has('pdftoppm'), debian: ['poppler-utils'] },
  { part: 'OpenSSL', there: () => has('openssl'), debian: ['openssl'] },
  {
    part: 'a font for LibreOffice and the browser',
    there: hasFont,
    debian: ['fonts-liberation', 'fonts-dejavu-core', 'fontconfig'],
  },
];

function hasCalc() {
  return ['/usr/lib/libreoffice/program/libsclo.so', '/Applications/LibreOffice.app'].some((path) => existsSync(path));
}

function hasFont() {
  return has('fc-list') && spawnSync('sh', ['-c', 'fc-list | grep -qi liberation']).status === 0;
}

/** Installs what the checks need beside Node; ends with the exact command where that cannot be done here. */
export function ensureSystemTools() {
  const missing = SYSTEM_TOOLS.filter((tool) => !tool.there());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.debian);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const parts = missing.map((tool) => tool.part).join(', ');
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.error(`Installing ${parts} …`);
    show('sh', ['-c', `export DEBIAN_FRONTEND=noninteractive; ${command}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const still = SYSTEM_TOOLS.filter((tool) => !tool.there());
  if (still.length === 0) return;
  console.error(`Missing: ${still.map((tool) => tool.part).join(', ')}. As root on Debian, run:\n  ${command}`);
  process.exit(1);
}
