import type { SourceTable } from '../source/types';
import { cellLine } from '../table/cellText';
import type { LedgerHeader } from './ledgerHeader';

type Row = SourceTable['rows'][number];

const FIRST_OF_THOUSANDS = /^[-(£\s]*\d{1,3}$/;
const REST_OF_THOUSANDS = /^\d{3}(?:\.\d+)?\)?(?:\s*(?:CR|DR|-))?$/i;

/**
 * Says of a table's rows whether a comma that nobody quoted moved their cells along: a typed row goes on beyond the last
 * heading, and an amount stands in two cells (`1`, `250`) or where the amount should be there are words. Such a row is
 * read for nothing: every figure in it may be another's.
 */
export function shiftedRows(header: LedgerHeader): (row: Row, isAmount: (place: number) => boolean) => boolean {
  const last = header.printed.reduce((found, text, at) => (text === '' ? found : at), -1);
  const places = [...header.amounts.budget, ...header.amounts.actual, ...header.amounts.commitment].map(
    ({ place }) => place,
  );
  return (row, isAmount) => {
    if (row.length <= last + 1 || !row.slice(last + 1).some((cell) => cellLine(cell) !== '')) return false;
    if (places.some((place) => (row[place]?.number ?? null) !== null)) return false;
    const texts = row.map(cellLine);
    return places.some(
      (place) =>
        !isAmount(place) ||
        (FIRST_OF_THOUSANDS.test(texts[place] ?? '') && REST_OF_THOUSANDS.test(texts[place + 1] ?? '')),
    );
  };
}
