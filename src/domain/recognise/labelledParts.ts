import { type ColumnKey, planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** A label of running text and what stands behind it: "Lead: Maria Costa". */
export interface LabelledPart {
  readonly key: ColumnKey;
  readonly label: string;
  readonly words: string;
  /** It is numbered as a heading is: "Outcome 2: Breaks and respite". */
  readonly heads?: true;
}

/** Labels that tell of an action. */
const LABELS: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'ref',
  'theme',
  'priority',
  'action',
  'timescale',
  'start',
  'currentDue',
  'completedOn',
  'status',
  'rag',
  'accountableLead',
  'supportingOfficers',
  'outcome',
  'commentary',
  'progress',
  'evidence',
  'group',
]);
const LABEL =
  /(?:^|[.;,|•\t(\n]\s*|\s[–—-]\s)\s*(\p{L}[\p{L}/&'’ ]{0,34}?)(?:\(s\))?(\s*\d{0,3}(?:\.\d{1,2})?)\s*:(?!\/\/|\d)\s*/gu;
const BY = /^(?:by|due|when|date)$/i;

/**
 * The labelled parts of a line of running text, and what stands before the first. Only labels that are known headings
 * count, so that a colon within a sentence parts nothing.
 *
 * @example labelledParts('Action: Ring round. Lead: J Finch').parts.length // 2
 */
export function labelledParts(
  line: string,
  vocabulary: Vocabulary,
): { readonly before: string; readonly parts: readonly LabelledPart[] } {
  const found = Array.from(line.matchAll(LABEL)).flatMap((match) => {
    const label = match[1] ?? '';
    const key = keyOf(label, vocabulary);
    const number = (match[2] ?? '').trim();
    return key === null ? [] : [{ key, label, number, from: match.index, to: match.index + match[0].length }];
  });
  const parts = found.map(({ key, label, number, to }, index) => {
    const words = trimmed(line.slice(to, found[index + 1]?.from ?? line.length));
    const isNamed = number !== '' && (key === 'priority' || key === 'theme' || key === 'outcome');
    return isNamed
      ? { key: 'priority' as const, label, words: `${label} ${number}: ${words}`, heads: true as const }
      : { key, label, words };
  });
  return { before: trimmed(line.slice(0, found[0]?.from ?? line.length)), parts };
}

function keyOf(label: string, vocabulary: Vocabulary): ColumnKey | null {
  if (BY.test(label)) return 'timescale';
  const match = planMatch(label, vocabulary);
  return match?.whole === true ? (match.keys.find((key) => LABELS.has(key)) ?? null) : null;
}

/** Words without the marks that part them from the next label. */
function trimmed(words: string): string {
  const text = words.replace(/^[\s;,|–—-]+|[\s;,|–—(-]+$/gu, '');
  return text.endsWith(')') && !text.includes('(') ? text.slice(0, -1).trimEnd() : text;
}
