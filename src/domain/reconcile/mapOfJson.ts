import { mapOfRows, type CodeMap } from './mapOfRows';

/**
 * Reads a map from parsed JSON: an object of ledger codes, each with a plan code (`"48B"`), a list of them, or an object
 * of shares (`{"N1": 0.7, "S1": 0.3}`), or a list of records or lists such as a table gives. `null` for anything else.
 */
export function mapOfJson(
  parsed: unknown,
  planCodes: readonly string[],
  ledgerCodes: readonly string[],
): CodeMap | null {
  if (Array.isArray(parsed)) return mapOfRows(asRows(parsed), planCodes, ledgerCodes);
  if (!isRecord(parsed)) return null;
  const map: Record<string, string> = {};
  for (const [from, to] of Object.entries(parsed)) {
    const targets = targetOf(to);
    if (targets === null) return null;
    map[from] = targets;
  }
  return map;
}

function targetOf(to: unknown): string | null {
  if (typeof to === 'string') return to;
  if (Array.isArray(to)) return to.every((each) => typeof each === 'string') ? to.join('; ') : null;
  if (!isRecord(to)) return null;
  const shares = Object.entries(to);
  const asPercent = (share: number): string => String(Number((share <= 1 ? share * 100 : share).toPrecision(12)));
  return shares.every(([, share]) => typeof share === 'number' && share >= 0)
    ? shares.map(([code, share]) => `${code} ${asPercent(Number(share))}%`).join('; ')
    : null;
}

/** A list of lists as it stands; a list of records under the names of the first one's parts. */
function asRows(list: readonly unknown[]): readonly (readonly string[])[] {
  const words = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const heads = Object.keys(list.find(isRecord) ?? {});
  const rows = list.map((each) => {
    if (Array.isArray(each)) return each.map(words);
    return isRecord(each) ? heads.map((head) => words(each[head])) : [];
  });
  return heads.length > 0 ? [heads, ...rows] : rows;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
