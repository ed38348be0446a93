import type { SourceCell } from '../source/types';
import { cellLine, oneLine } from '../table/cellText';
import type { PlanCell } from './planRow';
import type { ColumnKey } from '../vocabulary/planHeadings';

const NOTE =
  /^(?:notes?\b|n\.?b\.?[\s:]|key\b|(?:b?rag|status|colour)\s+(?:key|rating|ratings|definitions?)\b|legend\b|source:|guidance\b|footnotes?\b|please note\b|updated?:|last updated\b|printed\b|page \d+\b|end of (?:plan|table)\b|\*|†|‡)/i;
const TOTAL = /^(?:grand |sub[- ]?|overall )?totals?\b(?!\s+(?:quality|place|respect))/i;
const NO_ACTION =
  /^(?:none|nil|n\/?a|no (?:further )?actions?(?: (?:required|needed|arising|to note))?|not applicable|noted|to note|for (?:information|noting)|nothing further)\.?$/i;

/** True for words that stand under a plan as a note, a key or a total; a sentence at the table's end is one too. */
export function isNote(words: string, isLast: boolean): boolean {
  return NOTE.test(words) || TOTAL.test(words) || (isLast && words.length > 60 && /[.!]$/.test(words));
}

/** Why a row with words in its action column holds no action, or `null` where it may hold one. */
export function whyAside(
  cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>,
  filled: readonly { readonly cell: SourceCell }[],
): string | null {
  const action = cells.action === undefined ? '' : oneLine(cellLine(cells.action));
  const alone = filled.length === 1;
  const named = cells.accountableLead !== undefined || cells.timescale !== undefined;
  const first = cellLine(filled[0]?.cell);
  if (alone && NOTE.test(first)) return `a note (${first.slice(0, 60)})`;
  if (!named && (TOTAL.test(action) || TOTAL.test(first))) return `a total (${first.slice(0, 60)})`;
  return NO_ACTION.test(action) && cells.accountableLead === undefined
    ? `it says that there is no action (${action})`
    : null;
}
