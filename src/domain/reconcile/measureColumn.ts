import type { SourceTable } from '../source/types';
import { cellLine } from '../table/cellText';
import type { LedgerHeader } from './ledgerHeader';
import type { LedgerFigure } from '../vocabulary/ledgerHeadings';

/** What the amount of a row is, where rows and not columns tell budgets from actuals. */
export type Measure = LedgerFigure | 'leftOut';

/** A column whose words say what each row's amount is, and what each of its words was taken for. */
export interface MeasureColumn {
  readonly place: number;
  readonly kinds: ReadonlyMap<string, Measure>;
}

type Rows = SourceTable['rows'];

const KINDS: readonly (readonly [kind: LedgerFigure | 'original' | 'change' | 'revised', pattern: RegExp])[] = [
  ['revised', /^(?:revised|current|latest|working|approved)\b.*(?:budget|bud|estimate)/],
  ['original', /^(?:original|base|opening)\b.*(?:budget|bud|estimate)/],
  [
    'change',
    /^(?:virements?|vir|supplementary(?: estimate)?|budget (?:adjustment|change|transfer)s?|reserve drawdown)$/,
  ],
  ['budget', /^(?:annual |full year |net |total )?(?:budgets?|bud|bdgt|bgt|b|estimate)$/],
  [
    'actual',
    /^(?:net )?(?:actuals?|act|actl|a|spend|expenditure|invoiced|posted)(?: to date| ytd)?$|^(?:ytd|to date)$/,
  ],
  ['commitment', /^(?:commitments?|com|comm|cmt|c|committed|encumbrances?|enc|e|orders?|po)$/],
];

/** The column of kinds, where one is headed so and its words are those of figures; `null` where columns tell them apart. */
export function measureColumn(rows: Rows, header: LedgerHeader): MeasureColumn | null {
  const place = header.places.get('measure');
  if (place === undefined) return null;
  const words = new Set<string>();
  for (const row of rows) {
    const text = cellLine(row[place]).toLowerCase();
    if (text !== '') words.add(text);
    if (words.size > 40) return null;
  }
  const found = new Map([...words].map((text) => [text, KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null]));
  const known = new Set([...found.values()].filter((kind) => kind !== null));
  if (known.size === 0 || (known.size === 1 && words.size > 1)) return null;
  if ([...words].every((text) => text.length === 1) && known.size < 2) return null;
  const revised = known.has('revised');
  const settled = (kind: (typeof KINDS)[number][0] | null): Measure => {
    if (kind === null) return 'leftOut';
    if (kind === 'actual' || kind === 'commitment') return kind;
    // Of an original and a revised budget the revised holds; virements are added to an original alone.
    if (kind === 'revised') return 'budget';
    if (kind === 'budget') return revised ? 'leftOut' : 'budget';
    return revised || (kind === 'original' && known.has('budget')) ? 'leftOut' : 'budget';
  };
  return { place, kinds: new Map([...found].map(([text, kind]) => [text, settled(kind)])) };
}
