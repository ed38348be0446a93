import type { MoneyUnit } from '../plan/cover';
import type { Pence } from '../plan/types';

type Pounds = MoneyUnit['pounds'];

const THOUSANDS =
  /£\s*['’‘`]?\s*000|£\s*['’‘`]?0{3}s?|£\s*k\b|£\s*thousands?|\bthousands?\b|(?:^|[\s(])['’‘`]000s?\b|\b000s\b/i;
const MILLIONS = /£\s*m(?:n|illions?)?\b|\bmillions?\b/i;
const PLAIN_POUNDS = /£|\bGBP\b|\bpounds\b/i;
const MOST_DECIMALS = 8;

/**
 * What one printed unit is worth in pounds, where a heading says so: `Budget £'000` gives 1,000, `£m` 1,000,000,
 * `£` 1; `null` where it says nothing.
 */
export function poundsOfHeading(heading: string): Pounds | null {
  if (THOUSANDS.test(heading)) return 1000;
  if (MILLIONS.test(heading)) return 1_000_000;
  return PLAIN_POUNDS.test(heading) ? 1 : null;
}

/** A heading without its unit: `Budget £'000` is `Budget`. */
export function withoutUnit(heading: string): string {
  return heading
    .replace(/\(?\s*£\s*(?:['’‘`]?\s*0{3}s?|k\b|m(?:n|illions?)?\b|thousands?)?\s*\)?/gi, ' ')
    .replace(/(?:^|[\s(])['’‘`]000s?\b\)?/g, ' ')
    .trim();
}

/** The unit of so many pounds with so many decimals. */
export function moneyUnit(pounds: Pounds, decimals: number): MoneyUnit {
  return { label: pounds === 1 ? '£' : pounds === 1000 ? "£'000" : '£m', pounds, decimals };
}

/**
 * Decimals that a set of figures was printed with, in a unit of so many pounds: the fewest that hold nineteen in
 * twenty of them exactly, so that one figure typed more finely does not pass for the precision of all.
 *
 * @example decimalsOfFigures([577_610_000, -121_730_000], 1000) // 1
 */
export function decimalsOfFigures(figures: readonly (Pence | null)[], pounds: Pounds): number {
  const most = Math.min(MOST_DECIMALS, Math.round(Math.log10(pounds * 100)));
  const uses = new Array<number>(most + 1).fill(0);
  let counted = 0;
  for (const pence of figures) {
    if (pence === null || pence === 0) continue;
    const at = decimalsOfFigure(pence, most);
    uses[at] = (uses[at] ?? 0) + 1;
    counted += 1;
  }
  let held = 0;
  for (let decimals = 0; decimals <= most; decimals += 1) {
    held += uses[decimals] ?? 0;
    if (held >= counted * 0.95) return decimals;
  }
  return most;
}

/** Half a unit of the last printed digit, in pence (it may be half a penny): 5,000 for £'000 with one decimal. */
export function halfLastDigit(unit: MoneyUnit): number {
  return (unit.pounds * 100) / 10 ** unit.decimals / 2;
}

function decimalsOfFigure(pence: Pence, most: number): number {
  let rest = Math.abs(pence);
  let decimals = most;
  while (decimals > 0 && rest % 10 === 0) {
    rest /= 10;
    decimals -= 1;
  }
  return decimals;
}
