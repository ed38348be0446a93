import type { Finding } from '../findings/types';
import type { SourceCell, SourceDocument, SourceTable } from '../source/types';
import { trimCode } from '../budget/codes';
import { parseMoney, penceOf } from '../budget/money';
import { sourceText } from '../budget/sourceText';
import { findLedgerHeader, repeatsLedgerHeader, type LedgerColumn, type LedgerHeader } from './ledgerColumns';
import { ledgerFindings, type Refused } from './ledgerFindings';
import { markSubtotals } from './subtotalRows';
import type { LedgerExtract, LedgerFigures, LedgerRow } from './types';

type Row = SourceTable['rows'][number];

const STERLING = /^(?:GBP|£|sterling|pounds?|UK pounds?)?$/i;

/**
 * Reads a ledger extract: the header wherever it lies, codes as text (leading noughts kept), credits as minus figures
 * however they are printed, rows that sum others marked and not counted. What is not an amount, or not in pounds, is
 * left out and named in the findings; nothing is left out in silence.
 */
export function readLedger(document: SourceDocument): LedgerExtract {
  const rows: LedgerRow[] = [];
  const refused: Refused[] = [];
  const leftOut: string[] = [];
  let header: LedgerHeader | null = null;
  for (const table of document.tables) {
    const own = findLedgerHeader(table.rows);
    header ??= own;
    if (header !== null && belongsTo(header, own, table)) {
      for (const row of table.rows.slice(own?.bodyRow ?? 0)) readRow(row, header, rows, refused);
    } else if (table.rows.length > 1) leftOut.push(table.name);
  }
  const marked = markSubtotals(rows);
  const findings: readonly Finding[] = ledgerFindings(document.name, header, marked, refused, leftOut);
  return {
    name: document.name,
    rows: marked.rows,
    pounds: header?.pounds ?? null,
    periods: [...new Set(marked.rows.map((row) => row.period).filter((period) => period !== ''))].sort(),
    findings,
  };
}

/** A further table of the extract has the same headings, or goes on without any; one with others is another report. */
function belongsTo(header: LedgerHeader, own: LedgerHeader | null, table: SourceTable): boolean {
  if (own === null) return table.rows[0]?.length === header.words.length;
  return own.words.join('|') === header.words.join('|');
}

function readRow(row: Row, header: LedgerHeader, rows: LedgerRow[], refused: Refused[]): void {
  const cell = (column: LedgerColumn): SourceCell | null => row[header.places.get(column) ?? -1] ?? null;
  if (repeatsLedgerHeader(row, header)) return;
  const where = row.find((each) => each !== null)?.where ?? '';
  const currency = sourceText(cell('currency'));
  const thousandfold = (column: LedgerColumn): number | null => {
    const found = cell(column);
    if (found === null) return null;
    if (found.number !== null) return penceOf(found.number, 1000);
    const reading = parseMoney(sourceText(found), 1000);
    if (reading.fault !== null) refused.push({ kind: 'amount', where: found.where, words: reading.fault });
    return reading.pence;
  };
  const credit = /^c/i.test(sourceText(cell('sign')));
  const signed = (amount: number | null): number | null => (credit && amount !== null && amount > 0 ? -amount : amount);
  const debits = thousandfold('debit');
  const credits = thousandfold('credit');
  const entered = debits === null && credits === null ? null : (debits ?? 0) - Math.abs(credits ?? 0);
  const ifThousands: LedgerFigures = {
    budget: signed(thousandfold('budget')),
    actual: signed(header.places.has('actual') ? thousandfold('actual') : entered),
    commitment: signed(thousandfold('commitment')),
  };
  if (ifThousands.budget === null && ifThousands.actual === null && ifThousands.commitment === null) return;
  if (!STERLING.test(currency)) {
    refused.push({ kind: 'currency', where, words: currency });
    return;
  }
  rows.push({
    code: codeText(cell('code')),
    account: codeText(cell('account')),
    description: sourceText(cell('description')),
    period: sourceText(cell('period')),
    ...inUnit(ifThousands, header.pounds ?? 1),
    ifThousands,
    where,
    isSubtotal: false,
  });
}

/** Figures printed in a unit of so many pounds, from what they would be in £'000. Half a penny rounds away from nought. */
export function inUnit(ifThousands: LedgerFigures, pounds: number): LedgerFigures {
  const scaled = (figure: number | null): number | null => {
    if (figure === null || figure === 0) return figure;
    return Math.sign(figure) * Math.round((Math.abs(figure) * pounds) / 1000);
  };
  return {
    budget: scaled(ifThousands.budget),
    actual: scaled(ifThousands.actual),
    commitment: scaled(ifThousands.commitment),
  };
}

/** A code as shown; a number that the sheet shows with thousands commas loses them. */
function codeText(cell: SourceCell | null): string {
  const text = trimCode(sourceText(cell));
  return typeof cell?.number === 'number' && /[,.]/.test(text) ? String(cell.number) : text;
}
