/** What a column of words in a ledger extract holds. */
export type LedgerColumn = 'code' | 'account' | 'description' | 'period' | 'measure' | 'sign' | 'currency';

/** The figures that a ledger row may hold. */
export const LEDGER_FIGURES = ['budget', 'actual', 'commitment'] as const;
export type LedgerFigure = (typeof LEDGER_FIGURES)[number];

/** All that a column may hold, as the user picks it. */
export const LEDGER_MEANINGS = [
  'code',
  'account',
  'description',
  'period',
  'measure',
  'sign',
  'currency',
  ...LEDGER_FIGURES,
] as const;
export type LedgerMeaning = (typeof LEDGER_MEANINGS)[number];

/** What a pivot table calls its first column: codes or names, whichever it was made of. */
export const PIVOT_LABELS = /^row labels$/;

/** Words of each column, the likeliest first: where several columns fit, the one that meets the earlier pattern is taken. */
export const COLUMN_WORDS: readonly (readonly [column: LedgerColumn, patterns: readonly RegExp[]])[] = [
  [
    'code',
    [
      /^cost cent(?:re|er) (?:code|no|number|id|ref)$|^cc code$/,
      /^cost cent(?:re|er)$/,
      /^(?:budget|cc|centre|service|plan|line) ?(?:code|no|number|ref|id)$|^cc$|^centre$/,
      /^code$|^costc$|^cost code$/,
      /^(?:full )?(?:account|accounting|ledger|gl|code|coding|charge|analysis) ?(?:string|block|combination)$|^full code$|^chart ?field$|^(?:charge|accounting|analysis|finance) code$/,
      /^(?:cost )?cent(?:re|er) ?(?:[/&+-]|and) ?(?:subj|account|nominal|detail|object|code|gl\b|element)/,
      /^(?:gl|ledger|account|nominal) ?(?:code|no|number)?$/,
      PIVOT_LABELS,
    ],
  ],
  [
    'account',
    [
      /^(?:subjective|account|nominal|detail|gl|object|expenditure|acc|natural account)(?: (?:code|no|number|type|id))?$/,
      /^subj(?:ective)?\b(?!.*(?:desc|name))/,
      /^(?:cost )?element(?: (?:code|no|number))?$/,
    ],
  ],
  [
    'description',
    [
      /cost cent(?:re|er) (?:desc|name|title)|(?:budget|service) (?:line )?(?:desc|name|title)/,
      /^desc(?:ription)?$|^name$|^service$|^title$/,
      /^(?:narrative|details?|heading|activity)$|^budget line$/,
      /desc|name|narrative/,
    ],
  ],
  ['period', [/^(?:accounting |fiscal |posting )?period$/, /^month$|^per$|^mth$/]],
  ['sign', [/^(?:dr ?\/ ?cr|cr ?\/ ?dr|d ?\/ ?c|c ?\/ ?d|debit ?\/ ?credit|dc|sign)$/]],
  [
    'measure',
    [
      /^(?:ledger|value|amount|balance|record|transaction|entry|budget|figure|line|data|posting|journal) ?(?:type|class|category|kind)$/,
      /^(?:type|measure|scenario|version|category|basis|figure|record|actuality|a ?\/ ?b)$/,
    ],
  ],
  ['currency', [/^curr(?:ency)?(?: code)?$|^ccy$/]],
];

/** A heading that has the word budget and is none. */
export const NO_BUDGET =
  /varian|remaining|available|forecast|%|per ?cent|holder|manager|owner|code|line|type|(?:prior|previous|last) (?:year|month)|virement|movement|to go|balance of/;

/** Words of the annual budget, the fittest first. */
export const BUDGET_WORDS: readonly RegExp[] = [
  /(?:revised|current|latest|working).*(?:budget|estimate)/,
  /(?:annual|full year|fy|year|total|approved|net).*(?:budget|estimate)|budget.*(?:annual|full year)|^(?:annual|full year) (?:plan|allocation)$/,
  /^budgets?$|^estimate$|^budget (?:amount|value)$/,
  /original (?:budget|estimate)/,
  /^revised net$|^net controllable$/,
  /^(?:cash limit|alloc(?:ation)?|plan(?:ned)?(?: (?:amount|value|costs?|spend))?)(?: (?:20)?\d\d[/-]\d\d)?$/,
  /budget(?!.*(?:to date|ytd|profile))(?<!(?:ytd|to date|profiled).*budget)/,
  /budget to date|ytd budget|budget ytd|profiled budget|budget/,
];

/** Words of the actual to date, the fittest first. */
export const ACTUAL_WORDS: readonly RegExp[] = [
  /actuals?.*(?:to date|ytd)|(?:ytd|year to date|to date|cumulative).*actuals?|(?:spen[dt]|expenditure|net) (?:to date|ytd)/,
  /^(?:net )?actuals?(?: (?:amount|value|spend|expenditure|net))?$|^spen[dt]$|^net expenditure$/,
  /actuals?/,
];

/** Words that stand for the actual only where nothing says so more plainly. */
export const WEAK_ACTUAL_WORDS: readonly RegExp[] = [
  /^(?:ytd|year to date|to date|cumulative)(?: total)?$|^(?:grand |row )?total(?: to date)?$/,
  /^(?:net )?(?:amount|value|balance)(?: gbp)?$|^expenditure$/,
];

export const NO_ACTUAL =
  /varian|remaining|%|per ?cent|(?:prior|previous|last) (?:year|month)|date$(?<!to date)|type|forecast|budget/;

export const COMMITMENT_WORDS: readonly RegExp[] = [/commit/, /encumbrance|^orders?$|on order/];

/** One side of a figure that is parted into what is spent and what comes in. */
export const DEBIT_SIDE = /\b(?:debits?|dr|expenditure|expend|exp)\b/;
export const CREDIT_SIDE = /\b(?:credits?|cr|income|inc)\b/;
