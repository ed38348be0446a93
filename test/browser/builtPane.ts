import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const LOCK = join(ROOT, 'node_modules/.boardline-build');

function newestIn(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newestIn(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs,
    ),
    0,
  );
}

function stale(): boolean {
  const page = join(DIST, 'taskpane.html');
  if (!existsSync(page)) return true;
  const config = statSync(join(ROOT, 'webpack.config.js')).mtimeMs;
  return statSync(page).mtimeMs < Math.max(newestIn(join(ROOT, 'src')), config);
}

/** The folder of the production build, built first where it is older than the sources; suites wait for each other. */
export async function builtPane(): Promise<string> {
  while (stale()) {
    try {
      mkdirSync(LOCK);
    } catch {
      // Another suite is building.
      await pause(500);
      continue;
    }
    try {
      const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
      execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'pane'], { cwd: ROOT });
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
  return DIST;
}
