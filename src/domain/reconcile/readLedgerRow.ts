import type { SourceCell, SourceTable } from '../source/types';
import { trimCode } from '../budget/codes';
import { figureOf } from '../table/figureOf';
import { cellLine } from '../table/cellText';
import type { AmountColumn } from './amountColumns';
import type { LeftOut, Refused } from './leftOut';
import { repeatsLedgerHeader, type LedgerHeader } from './ledgerHeader';
import type { LedgerColumn, LedgerFigure } from '../vocabulary/ledgerHeadings';
import { amountTyping } from '../table/amountTyping';
import { shiftedRows } from './shiftedRow';
import type { MeasureColumn } from './measureColumn';
import type { LedgerFigures, LedgerRow } from './types';

type Row = SourceTable['rows'][number];

const STERLING = /^(?:GBP|£|sterling|pounds?|UK pounds?)?$/i;

/** Reads amounts of a table, its income columns turned to minus figures. */
export interface AmountReader {
  readonly hasAmount: (row: Row) => boolean;
  /** The place holds an amount, or nothing. */
  readonly isAmount: (row: Row, place: number) => boolean;
  readonly hasDecimalCommas: boolean;
  /** The figure had it been printed in £'000, in pence; what cannot be read is handed to `refuse`. */
  readonly read: (
    row: Row,
    columns: readonly AmountColumn[],
    refuse: (cell: SourceCell, why: string) => void,
  ) => number | null;
}

/** A column of income is printed with a minus or without, the same down the whole column: the commoner sign says which. */
export function amountReader(body: readonly Row[], header: LedgerHeader): AmountReader {
  const columns = [...header.amounts.budget, ...header.amounts.actual, ...header.amounts.commitment];
  const typing = amountTyping(
    body,
    columns.map(({ place }) => place),
  );
  const amountOf = (
    cell: SourceCell | null | undefined,
    pounds: number,
    refuse?: (cell: SourceCell, why: string) => void,
  ): number | null => {
    if (cell === null || cell === undefined) return null;
    const reading = figureOf(cell, pounds, typing.plain);
    if (reading.fault !== null) refuse?.(cell, reading.fault);
    return reading.pence;
  };
  const turned = new Set(
    columns
      .filter(({ isCredit }) => isCredit)
      .map(({ place }) => place)
      .filter((place) => body.reduce((sum, row) => sum + Math.sign(amountOf(row[place], 1) ?? 0), 0) > 0),
  );
  // Each column counts in its own unit, the figures of a row in the finest of them.
  const base = header.pounds ?? 1;
  const worth = (place: number): number => (1000 * (header.headings[place]?.pounds ?? base)) / base;
  return {
    hasAmount: (row) => columns.some(({ place }) => amountOf(row[place], 1) !== null),
    isAmount: (row, place) => {
      let isRefused = false;
      amountOf(row[place], 1, () => {
        isRefused = true;
      });
      return !isRefused;
    },
    hasDecimalCommas: typing.hasDecimalCommas,
    read: (row, from, refuse) => {
      let sum: number | null = null;
      for (const { place } of from) {
        const cell = row[place] ?? null;
        if (cell === null) continue;
        const amount = amountOf(cell, worth(place), refuse);
        if (amount !== null) sum = (sum ?? 0) + (turned.has(place) ? -amount : amount);
      }
      return sum;
    },
  };
}

/** Reads the rows of a table one by one into `taken`; what cannot be used is noted there with its place. */
export function rowReader(
  header: LedgerHeader,
  amounts: AmountReader,
  measure: MeasureColumn | null,
  tableCode: string | null,
  taken: { readonly rows: LedgerRow[]; readonly refused: Refused[]; readonly leftOut: LeftOut },
): (row: Row, codeAbove: string | null) => void {
  const refuse = (cell: SourceCell, why: string): void => {
    taken.refused.push({ kind: 'amount', where: cell.where, words: why });
  };
  const text = (row: Row, column: LedgerColumn): string => {
    const place = header.places.get(column);
    return place === undefined ? '' : cellLine(row[place]);
  };
  const isShifted = shiftedRows(header);
  return (row, codeAbove) => {
    if (repeatsLedgerHeader(row, header)) return;
    if (isShifted(row, (place) => amounts.isAmount(row, place))) {
      const [first] = row;
      taken.refused.push({ kind: 'shifted', where: first?.where ?? '', words: row.map(cellLine).join(', ') });
      return;
    }
    const printed = figuresOf(row, header, amounts, measure, refuse, taken.leftOut);
    if (printed === null) return;
    const where = row.find((each) => each !== null)?.where ?? '';
    const currency = text(row, 'currency');
    if (!STERLING.test(currency)) {
      taken.refused.push({ kind: 'currency', where, words: currency });
      return;
    }
    const ifThousands = /^(?:c|-|−|minus|neg)/i.test(text(row, 'sign')) ? asCredit(printed) : printed;
    const own = codeText(row[header.places.get('code') ?? -1] ?? null);
    // Under a heading row, or on a sheet, that names the cost centre, the column of codes holds accounts.
    const centre = codeAbove ?? tableCode;
    const isAccount = centre !== null && own !== '';
    taken.rows.push({
      code: isAccount ? centre : own === '' ? (tableCode ?? '') : own,
      codeAbove: own === '' && tableCode === null ? codeAbove : null,
      account: isAccount ? own : codeText(row[header.places.get('account') ?? -1] ?? null),
      description: text(row, 'description'),
      period: text(row, 'period'),
      ...inUnit(ifThousands, header.pounds ?? 1),
      ifThousands,
      where,
      isSubtotal: false,
    });
  };
}

function figuresOf(
  row: Row,
  header: LedgerHeader,
  amounts: AmountReader,
  measure: MeasureColumn | null,
  refuse: (cell: SourceCell, why: string) => void,
  leftOut: LeftOut,
): LedgerFigures | null {
  const read = (figure: LedgerFigure): number | null => amounts.read(row, header.amounts[figure], refuse);
  if (measure === null) {
    const figures = { budget: read('budget'), actual: read('actual'), commitment: read('commitment') };
    return figures.budget === null && figures.actual === null && figures.commitment === null ? null : figures;
  }
  const columns = header.amounts.actual.length > 0 ? header.amounts.actual : header.amounts.budget;
  const amount = amounts.read(row, columns, refuse);
  if (amount === null) return null;
  const words = cellLine(row[measure.place]);
  const kind = measure.kinds.get(words.toLowerCase()) ?? 'leftOut';
  if (kind === 'leftOut') {
    leftOut.measures.add(words);
    return null;
  }
  return { budget: null, actual: null, commitment: null, [kind]: amount };
}

function asCredit({ budget, actual, commitment }: LedgerFigures): LedgerFigures {
  const minus = (amount: number | null): number | null => (amount !== null && amount > 0 ? -amount : amount);
  return { budget: minus(budget), actual: minus(actual), commitment: minus(commitment) };
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
  const text = trimCode(cellLine(cell));
  return typeof cell?.number === 'number' && /[,.]/.test(text) ? String(cell.number) : text;
}
