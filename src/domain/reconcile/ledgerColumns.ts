import type { SourceTable } from '../source/types';
import { sourceText } from '../budget/sourceText';
import { poundsOfHeading, withoutUnit } from '../budget/moneyUnit';

/** What a column of a ledger extract holds. */
export type LedgerColumn =
  | 'code'
  | 'account'
  | 'description'
  | 'period'
  | 'budget'
  | 'actual'
  | 'commitment'
  | 'debit'
  | 'credit'
  | 'sign'
  | 'currency';

/** The header of an extract: where each thing stands, and what the money is said to be in. */
export interface LedgerHeader {
  readonly bodyRow: number;
  readonly places: ReadonlyMap<LedgerColumn, number>;
  readonly pounds: 1 | 1000 | 1_000_000 | null;
  readonly words: readonly string[];
}

type Row = SourceTable['rows'][number];

const SEARCHED_ROWS = 60;

/** Words of each column, the likeliest first: where several columns fit, the one that meets the earlier pattern is taken. */
const WORDS: readonly (readonly [column: LedgerColumn, patterns: readonly RegExp[]])[] = [
  [
    'code',
    [
      /^cost cent(?:re|er) (?:code|no|number|id|ref)$/,
      /^cost cent(?:re|er)$/,
      /^(?:budget|cc|centre|service|plan|line) ?(?:code|no|number|ref|id)$|^cc$|^centre$/,
      /^code$|^costc$|^cost code$/,
      /^(?:gl|ledger|account|nominal) ?(?:code|no|number)?$/,
    ],
  ],
  [
    'account',
    [
      /^(?:subjective|account|nominal|detail|gl|object|expenditure)(?: (?:code|no|number|type|id))?$/,
      /^subj(?:ective)?\b(?!.*(?:desc|name))/,
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
  ['period', [/^(?:accounting |fiscal )?period$/, /^month$|^per$|^mth$/]],
  [
    'budget',
    [
      /(?:revised|current|latest|working).*budget/,
      /(?:annual|full year|year|total|approved|net).*budget|budget.*(?:annual|full year)/,
      /^budgets?$|^estimate$|^budget (?:amount|value)$/,
      /original budget/,
      /budget(?!.*(?:to date|ytd|code|line|holder|manager|profile))/,
      /budget to date|ytd budget|budget ytd|profiled budget/,
    ],
  ],
  [
    'actual',
    [
      /actuals?.*(?:to date|ytd)|(?:ytd|year to date).*actuals?|(?:spen[dt]|expenditure|net) (?:to date|ytd)/,
      /^actuals?(?: (?:amount|value|spend|expenditure|net))?$|^spen[dt]$|^expenditure$/,
      /actuals?/,
      /^(?:amount|value|balance)$/,
    ],
  ],
  ['commitment', [/commit/, /encumbrance|^orders?$|on order/]],
  ['debit', [/^debits?$|^dr$/]],
  ['credit', [/^credits?$|^cr$/]],
  ['sign', [/^(?:dr ?\/ ?cr|cr ?\/ ?dr|d ?\/ ?c|debit ?\/ ?credit)$/]],
  ['currency', [/^curr(?:ency)?(?: code)?$|^ccy$/]],
];

/** Finds the header of a ledger extract below any title rows; `null` where there is no column of codes or names with a figure. */
export function findLedgerHeader(rows: readonly Row[]): LedgerHeader | null {
  let best: LedgerHeader | null = null;
  const last = Math.min(rows.length, SEARCHED_ROWS);
  for (let first = 0; first < last; first += 1) {
    for (const tall of [1, 2]) {
      const slice = rows.slice(first, first + tall);
      if (slice.length < tall || !slice.every(isHeading)) break;
      const header = headerOf(slice, first + tall, rows.slice(0, first));
      if (isUsable(header) && (best === null || header.places.size > best.places.size)) best = header;
    }
  }
  return best;
}

/** True for a row that repeats the header, as at the top of each printed page. */
export function repeatsLedgerHeader(row: Row, header: LedgerHeader): boolean {
  const words = row.map(headingWords);
  const filled = words.filter((text) => text !== '');
  return filled.length > 1 && words.every((text, at) => text === '' || text === header.words[at]);
}

function isUsable(header: LedgerHeader): boolean {
  const has = (column: LedgerColumn): boolean => header.places.has(column);
  return (has('code') || has('description')) && (has('budget') || has('actual') || (has('debit') && has('credit')));
}

function isHeading(row: Row): boolean {
  return row.every((cell) => {
    const text = sourceText(cell);
    return text === '' || (/[a-z£]/i.test(text) && cell?.number === null) || /^(?:19|20)\d\d(?:[-/]\d\d)?$/.test(text);
  });
}

function headerOf(rows: readonly Row[], bodyRow: number, above: readonly Row[]): LedgerHeader {
  const width = rows[0]?.length ?? 0;
  const raw = Array.from({ length: width }, (_, at) =>
    rows
      .map((row) => sourceText(row[at]))
      .join(' ')
      .trim(),
  );
  const words = raw.map(plainWords);
  const places = new Map<LedgerColumn, number>();
  const taken = new Set<number>();
  for (const [column, patterns] of WORDS) {
    for (const pattern of patterns) {
      const at = words.findIndex((text, place) => text !== '' && !taken.has(place) && pattern.test(text));
      if (at < 0) continue;
      places.set(column, at);
      taken.add(at);
      break;
    }
  }
  nameBesideCode(words, places);
  const money = (['budget', 'actual', 'commitment'] as const).flatMap((column) => raw[places.get(column) ?? -1] ?? []);
  const titles = above.flatMap((row) => row.map(sourceText)).filter((text) => text.includes('£'));
  const pounds = [...money, ...titles].map(poundsOfHeading).find((found) => found !== null) ?? null;
  return { bodyRow, places, pounds, words };
}

/** Under "Code, Cost centre, Budget" the cost centre is a name. */
function nameBesideCode(words: readonly string[], places: Map<LedgerColumn, number>): void {
  const centre = places.get('code') ?? -1;
  const code = words.indexOf('code');
  if (code < 0 || places.has('description') || !/^cost cent(?:re|er)$/.test(words[centre] ?? '')) return;
  places.set('code', code);
  places.set('description', centre);
}

function headingWords(cell: Row[number]): string {
  return plainWords(sourceText(cell));
}

function plainWords(text: string): string {
  return withoutUnit(text)
    .toLowerCase()
    .replace(/[._:*()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
