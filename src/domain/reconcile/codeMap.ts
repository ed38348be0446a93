import type { Plan } from '../plan/types';
import { bareCode, trimCode } from '../budget/codes';

const LEDGER_CODE = /^ledger code$/i;

/** Said of a ledger code whose mapping was taken back. */
export const NO_LINE = 'No line';

/**
 * Ledger codes and the plan codes they stand for: the workbook's Mappings rows of the kind "Ledger code", and over them
 * a map given with the command. Several plan codes are parted by semicolons. A code is also found without its padding,
 * under a key that begins with a line break. The last word on a code holds; {@link NO_LINE} takes its mapping back.
 */
export function codeMap(
  plan: Pick<Plan, 'mappings'>,
  given: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, readonly string[]> {
  const kept = plan.mappings
    .filter((row) => LEDGER_CODE.test(row.cells.kind?.trim() ?? ''))
    .map((row) => [row.cells.from ?? '', row.cells.to ?? ''] as const);
  const map = new Map<string, readonly string[]>();
  for (const [from, to] of [...kept, ...Object.entries(given ?? {})]) {
    const targets = to
      .split(';')
      .map(trimCode)
      .filter((code) => code !== '');
    if (trimCode(from) === '' || targets.length === 0) continue;
    if (to.trim().toLowerCase() === NO_LINE.toLowerCase()) {
      map.delete(trimCode(from));
      map.delete(`\n${bareCode(from)}`);
      continue;
    }
    map.set(trimCode(from), targets);
    map.set(`\n${bareCode(from)}`, targets);
  }
  return map;
}
