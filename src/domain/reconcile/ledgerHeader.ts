import { poundsOfHeading, withoutUnit } from '../budget/moneyUnit';
import { cellLine } from '../table/cellText';
import type { MoneyUnit } from '../plan/cover';
import type { SourceTable } from '../source/types';
import { amountColumns, type AmountColumn, type AmountColumns, type LedgerHeading } from './amountColumns';
import {
  LEDGER_COLUMNS,
  LEDGER_FIGURES,
  ledgerChoice,
  ledgerForm,
  type LedgerColumn,
  type LedgerFigure,
  type LedgerMeaning,
} from '../vocabulary/ledgerHeadings';

/** The header of an extract: where each thing stands, and what the money is said to be in. */
export interface LedgerHeader {
  readonly bodyRow: number;
  readonly places: ReadonlyMap<LedgerColumn, number>;
  readonly amounts: AmountColumns;
  /** The finest unit that a money column or a title states. */
  readonly pounds: MoneyUnit['pounds'] | null;
  readonly headings: readonly LedgerHeading[];
  /** The headings as printed, to name columns by. */
  readonly printed: readonly string[];
}

/** What the user said that columns hold, by heading as printed; blank for one to leave alone. */
export type LedgerColumnMap = Readonly<Record<string, LedgerMeaning | ''>>;

type Row = SourceTable['rows'][number];

const SEARCHED_ROWS = 60;
const UNIT = /^\(?£\s*(?:['’]?0{3}s?|k|m)?\)?$/i;

/** Finds the header of a ledger extract below any title rows; `null` where there is no column of codes or names with a figure. */
export function findLedgerHeader(table: SourceTable, map: LedgerColumnMap = {}): LedgerHeader | null {
  const { rows } = table;
  let best: { readonly header: LedgerHeader; readonly score: number } | null = null;
  const last = Math.min(rows.length, SEARCHED_ROWS);
  for (let first = 0; first < last; first += 1) {
    for (const tall of [1, 2, 3]) {
      const slice = rows.slice(first, first + tall);
      if (slice.length < tall || !slice.every(isHeading)) break;
      const header = headerOf(slice, first + tall, [table.heading, ...rows.slice(0, first).flat().map(cellLine)], map);
      // A row of units under the headings belongs to them; it tells nothing more than they do, but is no row of figures.
      const units = tall > 1 && holdsUnits(slice[slice.length - 1] ?? []) ? 0.5 : 0;
      const score =
        header.places.size + LEDGER_FIGURES.filter((each) => header.amounts[each].length > 0).length + units;
      if (isUsable(header) && (best === null || score > best.score)) best = { header, score };
    }
  }
  return best?.header ?? null;
}

/** True for a row that repeats the header, as at the top of each printed page. */
export function repeatsLedgerHeader(row: Row, header: LedgerHeader): boolean {
  let filled = 0;
  for (let at = 0; at < row.length; at += 1) {
    const text = cellLine(row[at]);
    if (text === '') continue;
    filled += 1;
    // Printed again it is printed the same; its words are worked out only where that is not plain to see.
    const printed = header.printed[at]?.toLowerCase() ?? '';
    const like = text.toLowerCase();
    if (printed.includes(like)) continue;
    if (!printed.startsWith(like.charAt(0))) return false;
    if (header.headings[at]?.words.includes(ledgerForm(text)) !== true) return false;
  }
  return filled > 1;
}

function isUsable({ places, amounts }: LedgerHeader): boolean {
  return (places.has('code') || places.has('description')) && (amounts.budget.length > 0 || amounts.actual.length > 0);
}

function holdsUnits(row: Row): boolean {
  const texts = row.map(cellLine).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => UNIT.test(text));
}

/** Words alone; years and the numbers or first days of months may stand among them. */
function isHeading(row: Row): boolean {
  let worded = 0;
  const numbers: number[] = [];
  for (const cell of row) {
    const text = cellLine(cell);
    if (text === '') continue;
    if (cell?.date !== null && cell?.date !== undefined) continue;
    if (/^\d{1,2}$/.test(text)) numbers.push(Number(text));
    else if (/[a-z£]/i.test(text) && cell?.number === null) worded += 1;
    else if (!/^(?:19|20)\d\d(?:[-/]\d\d)?$|^0?1[/-]\d{1,2}[/-](?:20)?\d\d$/.test(text)) return false;
  }
  const run = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return numbers.length === 0 || (worded > 1 && numbers.length > 1 && run);
}

function headerOf(
  rows: readonly Row[],
  bodyRow: number,
  titles: readonly string[],
  map: LedgerColumnMap,
): LedgerHeader {
  const printed = joinedHeadings(rows);
  const headings = printed.map((text) => ({
    words: ledgerForm(text),
    printed: printedWords(text),
    pounds: poundsOfHeading(text),
  }));
  const mapped = mappedColumns(printed, map);
  const places = textColumns(headings, mapped);
  const taken = new Set([...places.values(), ...mapped.settled]);
  const guessed = amountColumns(headings, taken);
  const columnsOf = (figure: LedgerFigure): readonly AmountColumn[] =>
    mapped.amounts[figure].length > 0 ? mapped.amounts[figure] : guessed[figure];
  const amounts = { budget: columnsOf('budget'), actual: columnsOf('actual'), commitment: columnsOf('commitment') };
  const units = LEDGER_FIGURES.flatMap((figure) =>
    amounts[figure].flatMap(({ place }) => headings[place]?.pounds ?? []),
  );
  const stated = units.length > 0 ? Math.min(...units) : null;
  const titled = titles.map(poundsOfHeading).find((found) => found !== null) ?? null;
  return { bodyRow, places, amounts, pounds: asPounds(stated) ?? titled, headings, printed };
}

/** A heading's words as printed, in lower case, in which months and years are looked for. */
function printedWords(text: string): string {
  return withoutUnit(text)
    .toLowerCase()
    .replace(/[._:*()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^sum of /, '');
}

function asPounds(number: number | null): MoneyUnit['pounds'] | null {
  return number === 1 || number === 1000 || number === 1_000_000 ? number : null;
}

/** Each column's words, those of a group over it first; a group heading stands over the columns up to the next. */
function joinedHeadings(rows: readonly Row[]): readonly string[] {
  const last = rows[rows.length - 1] ?? [];
  const own = last.map((cell) => cellLine(cell).toLowerCase());
  const repeats = own.some((text, at) => text !== '' && own.indexOf(text) !== at);
  const spread = rows.map((row, at) => {
    let group = '';
    return row.map((cell, place) => {
      const text = cellLine(cell);
      if (at === rows.length - 1) return text;
      if (text !== '') group = text;
      return text === '' && repeats && (own[place] ?? '') !== '' ? group : text;
    });
  });
  return last.map((_, place) =>
    spread
      .map((row) => row[place] ?? '')
      .filter((text) => text !== '')
      .join(' ')
      .trim(),
  );
}

function textColumns(
  headings: readonly LedgerHeading[],
  mapped: ReturnType<typeof mappedColumns>,
): ReadonlyMap<LedgerColumn, number> {
  const places = new Map(mapped.places);
  const taken = new Set(mapped.settled);
  for (const column of LEDGER_COLUMNS) {
    if (places.has(column)) continue;
    const fitting = headings.flatMap(({ words }, place) => {
      const choice = words === '' || taken.has(place) ? null : ledgerChoice(words, column);
      return choice === null ? [] : [{ place, choice }];
    });
    const [best] = fitting.sort((a, b) => a.choice - b.choice || a.place - b.place);
    if (best === undefined) continue;
    places.set(column, best.place);
    taken.add(best.place);
  }
  nameBesideCode(headings, places);
  return places;
}

/** Under "Code, Cost centre, Budget" the cost centre is a name. */
function nameBesideCode(headings: readonly LedgerHeading[], places: Map<LedgerColumn, number>): void {
  const centre = places.get('code') ?? -1;
  const code = headings.findIndex(({ words }) => words === 'code');
  if (code < 0 || places.has('description') || !/^cost cent(?:re|er)$/.test(headings[centre]?.words ?? '')) return;
  places.set('code', code);
  places.set('description', centre);
}

function mappedColumns(
  printed: readonly string[],
  map: LedgerColumnMap,
): {
  readonly places: ReadonlyMap<LedgerColumn, number>;
  readonly amounts: Readonly<Record<LedgerFigure, readonly AmountColumn[]>>;
  readonly settled: ReadonlySet<number>;
} {
  const places = new Map<LedgerColumn, number>();
  const amounts: Record<LedgerFigure, AmountColumn[]> = { budget: [], actual: [], commitment: [] };
  const settled = new Set<number>();
  const meanings = new Map(Object.entries(map).map(([heading, meaning]) => [heading.trim().toLowerCase(), meaning]));
  printed.forEach((text, place) => {
    const meaning = meanings.get(text.trim().toLowerCase());
    if (meaning === undefined || text === '') return;
    settled.add(place);
    if (meaning === '') return;
    if (meaning === 'budget' || meaning === 'actual' || meaning === 'commitment') {
      amounts[meaning].push({ place, isCredit: false });
    } else if (!places.has(meaning)) places.set(meaning, place);
  });
  return { places, amounts, settled };
}
