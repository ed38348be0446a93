import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of Microsoft's client library as npm installed it; nothing of it is kept in this repository. */
export function clientFolder(): string {
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** One file of the library as text, with plain line ends. */
export function clientSource(file: string): string {
  return readFileSync(join(clientFolder(), file), 'utf8').replace(/\r\n/g, '\n');
}
