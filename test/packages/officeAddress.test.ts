import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');

interface Page {
  readonly filename: string;
  readonly policy: string;
  readonly officeJs: string | null;
}

/** The pages that a build would make, with this address of Microsoft's script; the configuration alone is worked out. */
function pages(address?: string): readonly Page[] {
  const script = `const [pane] = require('./webpack.config.js')({}, { mode: 'production' });
    const pages = pane.plugins.map((plugin) => plugin.userOptions).filter((options) => options?.policy);
    console.log(JSON.stringify(pages));`;
  const output = execFileSync(process.execPath, ['-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, OFFICE_JS: address },
  });
  return JSON.parse(output) as readonly Page[];
}

function scriptsOf({ policy }: Page): string {
  return /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
}

describe('the address of Microsoft’s script and the policy of the pages that load it', () => {
  test.each([
    [undefined, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'https://appsforoffice.microsoft.com'],
    ['https://office.example/lib/office.js', 'https://office.example/lib/office.js', 'https://office.example'],
  ])('OFFICE_JS=%s', (address, script, host) => {
    const made = pages(address);
    expect(made.map(({ filename }) => filename)).toEqual([
      'taskpane.html',
      'taskpane-excel.html',
      'commands.html',
      'support.html',
    ]);
    // The support page has no script at all.
    for (const page of made.slice(0, 3)) {
      const outside = page.filename === 'taskpane.html';
      expect([page.officeJs, scriptsOf(page)]).toEqual(outside ? [null, "'self'"] : [script, `'self' ${host}`]);
    }
  });

  test.each(['http://office.example/office.js', 'office.example'])('%s is refused', (address) => {
    expect(() => pages(address)).toThrow();
  });
});
