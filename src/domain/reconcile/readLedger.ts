import type { Finding } from '../findings/types';
import type { SourceDocument, SourceTable } from '../source/types';
import { codesAbove } from './codesAbove';
import { isOfMonths } from './amountColumns';
import { findLedgerHeader, type LedgerColumnMap, type LedgerHeader } from './ledgerHeader';
import { ledgerFindings, type LeftOut, type Refused } from './ledgerFindings';
import { LEDGER_FIGURES } from './ledgerWords';
import { measureColumn } from './measureColumn';
import { amountReader, rowReader } from './readLedgerRow';
import { markSubtotals } from './subtotalRows';
import type { LedgerExtract, LedgerRow } from './types';

/** Rows between two steps of the reading. */
const CHUNK = 5000;

/** How far the reading of an extract has come, in rows. */
export interface LedgerStep {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads a ledger extract: the header wherever it lies, codes as text (leading noughts kept), credits as minus figures
 * however they are printed, months added up where there is no column for the whole, rows that sum others marked and not
 * counted. What is not an amount, or not in pounds, is left out and named in the findings; nothing is left out in
 * silence. `map` says what columns hold where their headings do not.
 */
export function readLedger(document: SourceDocument, map: LedgerColumnMap = {}): LedgerExtract {
  const steps = ledgerSteps(document, map);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** The same in steps of some thousand rows, between which the work may pause or stop. */
export function* ledgerSteps(
  document: SourceDocument,
  map: LedgerColumnMap = {},
): Generator<LedgerStep, LedgerExtract, void> {
  const rows: LedgerRow[] = [];
  const refused: Refused[] = [];
  const leftOut: LeftOut = { tables: [], measures: new Set() };
  const total = document.tables.reduce((sum, table) => sum + table.rows.length, 0);
  let first: LedgerHeader | null = null;
  let done = 0;
  for (const table of document.tables) {
    const own = findLedgerHeader(table, map);
    first ??= own;
    const header = first === null ? null : headerFor(first, own, table);
    if (header !== null) {
      const reader = tableReader(table, header, own, { rows, refused, leftOut });
      for (let from = 0; from < table.rows.length; from += CHUNK) {
        yield { done: done + from, total };
        reader(from, from + CHUNK);
      }
    } else if (table.rows.length > 1) leftOut.tables.push(table.name);
    done += table.rows.length;
  }
  yield { done, total };
  const marked = markSubtotals(rows);
  const findings: readonly Finding[] = ledgerFindings(document.name, first, marked, refused, leftOut);
  return {
    name: document.name,
    rows: marked.rows,
    pounds: first?.pounds ?? null,
    periods: [...new Set(marked.rows.map((row) => row.period).filter((period) => period !== ''))].sort(),
    headings: first === null ? [] : headingsOf(first),
    findings,
  };
}

/** A further table of the extract has the same headings in any order, or goes on without any; one with others is another report. */
function headerFor(first: LedgerHeader, own: LedgerHeader | null, table: SourceTable): LedgerHeader | null {
  if (own === null) return table.rows[0]?.length === first.headings.length ? first : null;
  const words = (header: LedgerHeader): string =>
    header.headings
      .map((heading) => heading.words)
      .filter((word) => word !== '')
      .sort()
      .join('|');
  return words(own) === words(first) ? own : null;
}

interface Taken {
  readonly rows: LedgerRow[];
  readonly refused: Refused[];
  readonly leftOut: LeftOut;
}

/** Reads a run of a table's rows into what was taken. */
function tableReader(
  table: SourceTable,
  header: LedgerHeader,
  own: LedgerHeader | null,
  taken: Taken,
): (from: number, to: number) => void {
  const body = table.rows.slice(own?.bodyRow ?? 0);
  const amounts = amountReader(body, header);
  const measure = measureColumn(body, header);
  const above = codesAbove(body, header, amounts.hasAmount);
  const readRow = rowReader(header, amounts, measure, taken);
  return (from, to) => {
    for (let at = from; at < Math.min(to, body.length); at += 1) readRow(body[at] ?? [], above[at] ?? null);
  };
}

function headingsOf(header: LedgerHeader): LedgerExtract['headings'] {
  const meaning = new Map<number, LedgerExtract['headings'][number]['holds']>();
  for (const [column, place] of header.places) meaning.set(place, column);
  for (const figure of LEDGER_FIGURES) for (const { place } of header.amounts[figure]) meaning.set(place, figure);
  return header.printed.flatMap((heading, place) =>
    heading === ''
      ? []
      : [
          {
            heading,
            holds: meaning.get(place) ?? null,
            isMonth: LEDGER_FIGURES.some(
              (figure) =>
                isOfMonths(header.headings, header.amounts[figure]) &&
                header.amounts[figure].some((column) => column.place === place),
            ),
          },
        ],
  );
}
