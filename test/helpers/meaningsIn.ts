import { MONEY_RULES, PLAN_RULES } from '../../src/domain/vocabulary/formRules';
import { rowsOfKinds } from '../../src/domain/vocabulary/headingRows';
import type { HeadingMatch, Kind } from '../../src/domain/vocabulary/types';
import { headingMatch, vocabularyOf, type Vocabulary } from '../../src/domain/vocabulary/vocabulary';

const KNOWN = new Map<Kind, Vocabulary>();
const MONEY: readonly Kind[] = ['budget', 'ledger', 'virements', 'contributions'];

/** What a heading is known as in a kind of document. */
export function matchIn(heading: string, kind: Kind): HeadingMatch | null {
  const vocabulary =
    KNOWN.get(kind) ?? vocabularyOf(rowsOfKinds([kind]), MONEY.includes(kind) ? MONEY_RULES : PLAN_RULES);
  KNOWN.set(kind, vocabulary);
  return headingMatch(heading, vocabulary);
}

/** What a heading can mean in a kind of document, the workbook's own words first. */
export function meaningsIn(heading: string, kind: Kind): readonly string[] {
  const rows = matchIn(heading, kind)?.rows ?? [];
  const own = rows.filter(({ where }) => where.includes('workbook'));
  return [...new Set([...own, ...rows].map(({ meaning }) => meaning))];
}
