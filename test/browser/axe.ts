import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe finds on a page or a frame of one against WCAG 2.2 AA and its own advice, one line a fault. The page's policy
 * lets no script in from outside; the test's own goes in by the debugger.
 */
export async function axeFaults(place: Page | Frame): Promise<readonly string[]> {
  // Slides and fades come to rest first: half-way they have half the contrast.
  await place.waitForTimeout(250);
  await place.evaluate(AXE);
  const faults = await place.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: AxeFault[] }> } };
    return (await axe.run()).violations;
  });
  return faults.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** By how many pixels what stands on a page or in a frame of one is wider than it. */
export async function sidewaysPixels(place: Page | Frame): Promise<number> {
  return place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
