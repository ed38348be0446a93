/** What a column of a printed budget holds. `ignored` columns are known and not imported (a variance is worked out anew). */
export type BudgetColumn =
  | 'code'
  | 'service'
  | 'section'
  | 'portfolio'
  | 'fte'
  | 'employee'
  | 'running'
  | 'contracts'
  | 'transfers'
  | 'gross'
  | 'externalIncome'
  | 'internalIncome'
  | 'totalIncome'
  | 'net'
  | 'total'
  | 'revisedNet'
  | 'priorYearNet'
  | 'actualToDate'
  | 'commitments'
  | 'forecastOutturn'
  | 'explanation'
  | 'fundedBy'
  | 'ignored';

/** Columns of figures in pounds. */
export const MONEY_COLUMNS: readonly BudgetColumn[] = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'gross',
  'externalIncome',
  'internalIncome',
  'totalIncome',
  'net',
  'total',
  'revisedNet',
  'priorYearNet',
  'actualToDate',
  'commitments',
  'forecastOutturn',
];

/** Columns whose words are used of money alone; others (actual, forecast, estimate) also head tables of activity. */
export const TELLING_COLUMNS: readonly BudgetColumn[] = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'gross',
  'externalIncome',
  'internalIncome',
  'totalIncome',
];

/** First pattern that holds; the more particular words stand before the more general. */
const WORDS: readonly (readonly [pattern: RegExp, column: BudgetColumn])[] = [
  [
    /^(?:variance |budget |forecast |main |key |brief )*(?:explanations?|reasons?|commentary|comments?|narrative|notes?|remarks|drivers?)(?: ?[/,–-].*| (?:for|of|on|to|behind|and)\b.*)?$/,
    'explanation',
  ],
  [
    /^(?:funded|financed|paid for|paid|met) (?:by|from)$|^(?:funding|finance) (?:source|body|partner|organisation|stream)s?$|^source of (?:funding|finance|funds)$|^funders?$|^funding$/,
    'fundedBy',
  ],
  [
    /variance|variation|\bvar\b|^(?:in|current|this)[- ]month\b|^month(?: \d+)?\b|over ?\/? ?\(?under|^%|per ?cent|^change|movement|budget (?:to date|ytd)|(?:ytd|year to date) (?:budget|plan)|profile|budget (?:holder|manager)|savings? target|^virements?$|in[- ]year (?:changes?|adjustments?)|^rag\b|income (?:received )?to date|^(?:forecast|projected|actual) income/,
    'ignored',
  ],
  [/\bf\.? ?t\.? ?e\b|\bftes\b|\bwtes?\b|full[- ]time equivalent|^posts$/, 'fte'],
  [
    /budget (?:line|head|heading|description)|service description|(?:code|centre|center|ctr|account) (?:description|name|title)|^activity|^services?\b(?! charge)|^description|^(?:detail|heading|function)s?$|^subjective|division of service/,
    'service',
  ],
  [/portfolio|port-folio|cabinet member|cab mbr|^member$/, 'portfolio'],
  [/^(?:section|group|category|division|directorate|block)$/, 'section'],
  [
    /(?:cost (?:centre|center|ctr)|budget|account|ledger|activity|cost|nominal) ?(?:code|no\.?|number|ref)|^code$|^ref\.?$|^cost (?:centre|center|ctr)$|^cc$|^account$/,
    'code',
  ],
  [
    /(?:expected|anticipated|likely|estimated|predicted) (?:spen[dt]|spending|costs?|expenditure|position|year[- ]end)/,
    'forecastOutturn',
  ],
  [
    /(?:actuals?|spen[dt]|expenditure|spending|costs?) (?:to|at|as at)\b(?! (?:year[- ]end|year end))|\bytd\b|year to date/,
    'actualToDate',
  ],
  [/(?:total|all|gross) income|income ?[-:]? total/, 'totalIncome'],
  [/\binternal\b|\bint\.? inc|recharge(?:s|d)? income|income.*recharge/, 'internalIncome'],
  [/\bgrants? (?:to|paid|awarded|made)\b/, 'transfers'],
  [
    /\bincome\b|^inc\.?$|\bexternal\b|fees and charges|^(?:sales|receipts)$|\bgrants?\b|client contributions?|^contributions?$/,
    'externalIncome',
  ],
  [/gross|total (?:expenditure|costs?|spend)|expenditure ?[-:]? total/, 'gross'],
  [/commitments?|committed|on order/, 'commitments'],
  [/forecast|projected|projection|outturn|\bfot\b/, 'forecastOutturn'],
  [/actuals?\b/, 'actualToDate'],
  [/(?:prior|previous|last|base) year/, 'priorYearNet'],
  [
    /(?:revised|latest|current|working)\b.*(?:budget|estimate|net|controllable|plan)|^(?:revised|latest|current)$/,
    'revisedNet',
  ],
  [
    /\bnet\b|controllable|^(?:original |annual |approved |agreed |proposed |full[- ]year |total |base |pooled |cash |revenue |delegated |opening )*(?:budget|estimate|allocation|plan)(?: for(?: the year)?| full year| amount| total)?$|^(?:original|approved|agreed|proposed)$/,
    'net',
  ],
  [/^(?:grand |overall )?totals?$|^(?:full |whole )?year$/, 'total'],
  [/employee|staff|^pay$|salar|\bpay costs?/, 'employee'],
  [/contract|third part|agency|projects|commissioned/, 'contracts'],
  [/transfer|recharge|support services|central support/, 'transfers'],
  [/running|premises|transport|supplies|non[- ]?pay|^other$|other (?:costs|expenditure|direct)/, 'running'],
  [/^(?:expenditure|exp\.?)$/, 'gross'],
];

/**
 * What the words over a column mean in a budget: `Contracts & Projects` is contracts, `Controllable expenditure` is
 * net. `null` where the words are not a budget's. Units and years are taken off before it is asked.
 */
export function budgetColumn(heading: string): BudgetColumn | null {
  const plain = heading
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[()[\]:*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return null;
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
