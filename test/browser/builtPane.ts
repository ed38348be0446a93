import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(__dirname, '../..');
const DIST = resolve(ROOT, process.env.BOARDLINE_OUT ?? 'dist');

function newestIn(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newestIn(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs,
    ),
    0,
  );
}

function stale(folder: string): boolean {
  const page = join(folder, 'taskpane.html');
  if (!existsSync(page)) return true;
  const config = statSync(join(ROOT, 'webpack.config.js')).mtimeMs;
  return statSync(page).mtimeMs < Math.max(newestIn(join(ROOT, 'src')), config);
}

/** Builds the pane for production into a folder, with switches of the build (`{ OFFICE_JS: 'self' }`). */
export function buildPane(folder: string, switches: Readonly<Record<string, string>> = {}): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const env = { ...process.env, ...switches, BOARDLINE_OUT: folder };
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'pane'], { cwd: ROOT, env });
}

/** The folder of the production build, built first where it is older than the sources; suites wait for each other. */
export async function builtPane(): Promise<string> {
  const lock = `${DIST}.building`;
  let built = false;
  while (!built && stale(DIST)) {
    try {
      mkdirSync(lock);
    } catch {
      // Another suite is building.
      await pause(500);
      continue;
    }
    try {
      buildPane(DIST);
      // Sources that changed during the build are the next run's.
      built = true;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return DIST;
}
