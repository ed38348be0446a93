import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { clientFolder } from '../office-host/client/clientSource';
import { buildPane } from './builtPane';
import { startChromium } from './chromium';
import { addSample, openHosted, outsideRequests } from './hostedPane';
import { policyOf } from './policy';

describe('the build that serves Microsoft’s script itself (OFFICE_JS=self)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boardline-self-'));
  let browser: Browser;

  beforeAll(async () => {
    buildPane(folder, { OFFICE_JS: 'self' });
    browser = await startChromium();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('works in Excel without asking anybody else for anything', async () => {
    const excel = await openHosted(browser, { distFolder: folder });
    await addSample(excel.pane);
    expect(outsideRequests(excel)).toEqual([]);
    const scripts = excel.requests
      .map((address) => new URL(address).pathname)
      .filter((path) => path.includes('office-js/'));
    expect(scripts).toContain('/office-js/office.js');
    // The test's server answers these from the package; the build must hold each of them, as it is.
    for (const script of scripts) {
      expect({ script, there: existsSync(join(folder, script)) }).toEqual({ script, there: true });
      const original = readFileSync(join(clientFolder(), script.replace('/office-js/', '')));
      expect(readFileSync(join(folder, script)).equals(original)).toBe(true);
    }
    await excel.close();
  });

  test.each(['taskpane.html', 'taskpane-excel.html', 'commands.html'])(
    'the policy of %s names no host at all',
    (page) => {
      const policy = policyOf(readFileSync(join(folder, page), 'utf8'));
      expect(policy['script-src']).toEqual(["'self'"]);
      expect(Object.values(policy).flat().join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
    },
  );
});
