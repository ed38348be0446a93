import { chromium, type Browser } from 'playwright-core';

/** A browser that asks for nothing of its own accord. */
export function startChromium(): Promise<Browser> {
  const named = process.env.BOARDLINE_BROWSER;
  return chromium.launch({
    executablePath: named === undefined || named === '' ? '/usr/bin/chromium' : named,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--ignore-certificate-errors',
    ],
  });
}
