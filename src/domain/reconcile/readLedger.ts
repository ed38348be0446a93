import type { Finding } from '../findings/types';
import type { SourceDocument, SourceTable } from '../source/types';
import { cellLine } from '../table/cellText';
import { codesAbove } from './codesAbove';
import { codesOfTables } from './codesOfTables';
import { isOfMonths } from './amountColumns';
import { findLedgerHeader, type LedgerColumnMap, type LedgerHeader } from './ledgerHeader';
import { ledgerFindings } from './ledgerFindings';
import type { LeftOut, Refused } from './leftOut';
import { LEDGER_FIGURES, PIVOT_LABELS } from '../vocabulary/ledgerHeadings';
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
  const leftOut: LeftOut = { tables: [], measures: new Set(), hiddenSheets: [], hiddenRows: [], decimalCommas: [] };
  const { first, found } = tablesToRead(document.tables, map, leftOut);
  const total = found.reduce((sum, { table }) => sum + table.rows.length, 0);
  const codes =
    first === null
      ? []
      : codesOfTables(
          found.map(({ table }) => table),
          first,
        );
  let done = 0;
  for (const [at, { table, header, own }] of found.entries()) {
    const reader = tableReader(table, header, own, codes[at] ?? null, { rows, refused, leftOut });
    for (let from = 0; from < table.rows.length; from += CHUNK) {
      yield { done: done + from, total };
      reader(from, from + CHUNK);
    }
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

interface TableToRead {
  readonly table: SourceTable;
  readonly header: LedgerHeader;
  /** Its own header, where it has one. */
  readonly own: LedgerHeader | null;
}

/** The tables that are of the extract; hidden sheets only where no other has its headings. The rest is noted. */
function tablesToRead(
  tables: readonly SourceTable[],
  map: LedgerColumnMap,
  leftOut: LeftOut,
): { readonly first: LedgerHeader | null; readonly found: readonly TableToRead[] } {
  const owned = tables.map((table) => ({ table, own: findLedgerHeader(table, map) }));
  const isHidden = (table: SourceTable): boolean => table.hidden?.sheet === true;
  const first = (
    owned.find(({ table, own }) => own !== null && !isHidden(table)) ?? owned.find(({ own }) => own !== null)
  )?.own;
  if (first === undefined || first === null) return { first: null, found: [] };
  const found: TableToRead[] = [];
  let isVisible = false;
  for (const { table, own } of owned) {
    const header = headerFor(first, own, table);
    if (header === null) {
      if (table.rows.length > 1) leftOut.tables.push(table.name);
      continue;
    }
    found.push({ table, header, own });
    isVisible ||= !isHidden(table);
    if ((table.hidden?.rows ?? 0) > 0) leftOut.hiddenRows.push(table.name);
  }
  const read = found.filter(({ table }) => !isVisible || !isHidden(table));
  leftOut.hiddenSheets.push(...found.filter((each) => !read.includes(each)).map(({ table }) => table.name));
  return { first, found: read };
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
  code: string | null,
  taken: Taken,
): (from: number, to: number) => void {
  const body = table.rows.slice(own?.bodyRow ?? 0);
  const amounts = amountReader(body, header);
  if (amounts.hasDecimalCommas) taken.leftOut.decimalCommas.push(table.name);
  const measure = measureColumn(body, header);
  const above = codesAbove(body, header, amounts.hasAmount);
  const readRow = rowReader(namesOfPivot(body, header), amounts, measure, code, taken);
  return (from, to) => {
    for (let at = from; at < Math.min(to, body.length); at += 1) readRow(body[at] ?? [], above[at] ?? null);
  };
}

/** A pivot table's first column holds names where most of its labels are without a figure. */
function namesOfPivot(body: SourceTable['rows'], header: LedgerHeader): LedgerHeader {
  const place = header.places.get('code');
  if (place === undefined || header.places.has('description')) return header;
  if (header.headings[place]?.words !== PIVOT_LABELS) return header;
  const names = body.filter((row) => !/\d/.test(cellLine(row[place]))).length;
  return names * 2 > body.length ? { ...header, places: new Map([['description', place]]) } : header;
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
