import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Slides and fades come to rest: half-way they have half the contrast. Bars that run for ever are not waited for. */
async function atRest(place: Page | Frame): Promise<void> {
  await place.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    // One that is taken away before its end has come to rest as well.
    await Promise.all(ending.map((each) => each.finished.catch(() => undefined)));
  });
}

/** Fluent's menus hand the focus on through two hidden elements, which never hold it themselves. */
const NEVER_FOCUSED = [['[data-tabster-dummy]']];

/**
 * What axe finds on a page or a frame of one against WCAG 2.2 AA and its own advice, one line a fault. The page's policy
 * lets no script in from outside; the test's own goes in by the debugger.
 */
export async function axeFaults(place: Page | Frame): Promise<readonly string[]> {
  await atRest(place);
  if (!(await place.evaluate(() => 'axe' in globalThis))) await place.evaluate(AXE);
  const faults = await place.evaluate(async (exclude) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (where: object, options: object) => Promise<{ violations: AxeFault[] }> };
    };
    return (await axe.run({ exclude }, { resultTypes: ['violations'] })).violations;
  }, NEVER_FOCUSED);
  return faults.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** By how many pixels what stands on a page or in a frame of one is wider than it. */
export async function sidewaysPixels(place: Page | Frame): Promise<number> {
  return place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
