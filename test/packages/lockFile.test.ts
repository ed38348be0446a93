import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const entries = Object.entries(lock.packages);

/** The place in the lock file of a package that another one asks for: its own folder's, or the nearest above. */
function placeOf(asking: string, name: string): string | null {
  for (let folder = asking; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[place] !== undefined) return place;
    if (folder === '') return null;
  }
}

test('the lock file has every system’s optional packages, so that `npm ci` takes it on each', () => {
  const asked = entries.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ place, name })),
  );
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter(({ place, name }) => placeOf(place, name) === null)).toEqual([]);
});

test('it names no machine’s registry', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});

test('every package in it has a version and a checksum; only other systems’ validators go without the second', () => {
  const packages = entries.filter(([place]) => place !== '');
  expect(packages.filter(([, { version = '' }]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  const without = packages.filter(([, { integrity }]) => integrity === undefined);
  for (const [place, { optional, os = [] }] of without) {
    expect(place).toMatch(/^node_modules\/@xarsh\/ooxml-validator-(?:darwin|linux|win32)-(?:arm64|x64)$/);
    expect({ place, optional, elsewhere: os.length > 0 }).toEqual({ place, optional: true, elsewhere: true });
  }
});
