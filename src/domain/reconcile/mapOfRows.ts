import { bareLetters } from '../budget/codes';

/** Ledger codes with the plan codes they stand for, several parted by semicolons, each with its share where one is stated. */
export type CodeMap = Readonly<Record<string, string>>;

const LEDGER_WORDS = /ledger|\bold\b|\bfrom\b|\bgl\b|nominal|account|source|cost cent/i;
const PLAN_WORDS = /\bplan\b|\bnew\b|\bto\b|budget|line|target|service code/i;
const SHARE_WORDS = /share|split|per ?cent|%|proportion|apportion/i;
const SHARE = /^(?:\d+(?:\.\d+)?\s*%|\d+\s*\/\s*\d+)$/;

/**
 * Reads a map from rows of words, whatever its columns are called and in whatever order they stand: the column of plan
 * codes is the one that holds the plan's, the column of ledger codes the one that holds the extract's; headings tell
 * where the codes do not. A further column may hold shares. `null` where no two columns can be told.
 */
export function mapOfRows(
  rows: readonly (readonly string[])[],
  planCodes: readonly string[],
  ledgerCodes: readonly string[],
): CodeMap | null {
  const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  const plan = new Set(planCodes.map(bareLetters));
  const ledger = new Set(ledgerCodes.map(bareLetters));
  const [heads = []] = filled;
  const hits = (codes: ReadonlySet<string>, place: number, words: RegExp): number =>
    filled.filter((row) => targetsOf(row[place] ?? '').some((code) => codes.has(bareLetters(code)))).length +
    (words.test(heads[place] ?? '') ? 0.5 : 0);
  let best: { readonly from: number; readonly to: number; readonly score: number } | null = null;
  for (let from = 0; from < width; from += 1) {
    for (let to = 0; to < width; to += 1) {
      const [given, taken] = [hits(ledger, from, LEDGER_WORDS), hits(plan, to, PLAN_WORDS)];
      const score = given + taken;
      if (from !== to && given > 0 && taken > 0 && score > (best?.score ?? 0)) best = { from, to, score };
    }
  }
  if (best === null) return null;
  const { from, to } = best;
  const isHead = !plan.has(bareLetters(heads[to] ?? '')) && !ledger.has(bareLetters(heads[from] ?? ''));
  const body = isHead ? filled.slice(1) : filled;
  const share = shareColumn(heads, body, width, [from, to]);
  const targets = new Map<string, string[]>();
  for (const row of body) {
    const [code, line] = [(row[from] ?? '').trim(), (row[to] ?? '').trim()];
    if (code === '' || line === '') continue;
    const part = share === null ? '' : (row[share] ?? '').trim();
    targets.set(code, [...(targets.get(code) ?? []), part === '' ? line : `${line} ${asShare(part)}`]);
  }
  return Object.fromEntries([...targets].map(([code, lines]) => [code, lines.join('; ')]));
}

/** The plan codes of a cell, their shares off. */
function targetsOf(text: string): readonly string[] {
  return text.split(';').flatMap((part) => [part, part.replace(/\s+\S+%?$/, '')]);
}

function shareColumn(
  heads: readonly string[],
  body: readonly (readonly string[])[],
  width: number,
  not: readonly number[],
): number | null {
  for (let place = 0; place < width; place += 1) {
    if (not.includes(place)) continue;
    const texts = body.map((row) => (row[place] ?? '').trim()).filter((text) => text !== '');
    const isNumbers = texts.length > 0 && texts.every((text) => SHARE.test(text) || Number.isFinite(Number(text)));
    if (isNumbers && (SHARE_WORDS.test(heads[place] ?? '') || texts.every((text) => SHARE.test(text)))) return place;
  }
  return null;
}

/** `70` is 70 %, `0.7` too, and `1` the whole. */
function asShare(text: string): string {
  if (SHARE.test(text)) return text;
  const number = Number(text);
  return `${String(number <= 1 ? number * 100 : number)}%`;
}
