import type { SourceTable } from '../source/types';
import { cellLine } from './cellText';

type Rows = SourceTable['rows'];

const APOSTROPHES = /(?<=\d)['’‘](?=\d{3}(?:\D|$))/g;
/** `1.250.000,00` and `12,50`: a comma before the last one or two figures. */
const COMMA_DECIMALS = /^\D*\d+(?:\.\d{3})*,\d{1,2}\D*$/;
/** `1,250,000`, `12.50` and `0.5`: what no amount with decimal commas looks like. */
const POINT_DECIMALS = /,\d{3}(?:\D|$)|\.\d{1,2}\D*$/;

/**
 * How the amounts of a table are typed, when not as this country types them. Apostrophes between thousands go; where
 * the amounts have decimal commas, points part thousands. One amount typed the usual way, and none is turned.
 */
export function amountTyping(
  body: Rows,
  places: readonly number[],
): { readonly hasDecimalCommas: boolean; readonly plain: (text: string) => string } {
  const hasDecimalCommas = areDecimalCommas(body, places);
  return {
    hasDecimalCommas,
    plain: (text) => {
      const joined = text.includes("'") || text.includes('’') ? text.replace(APOSTROPHES, '') : text;
      return hasDecimalCommas ? joined.replaceAll('.', '').replace(',', '.') : joined;
    },
  };
}

/** No amount is typed the usual way, and at least half of them all have a decimal comma: one slip is no habit. */
function areDecimalCommas(body: Rows, places: readonly number[]): boolean {
  let [amounts, commas] = [0, 0];
  for (const row of body) {
    for (const place of places) {
      const cell = row[place];
      const text = cell?.number === null ? cellLine(cell) : '';
      if (text === '') continue;
      amounts += 1;
      if (!text.includes('.') && !text.includes(',')) continue;
      if (COMMA_DECIMALS.test(text)) commas += 1;
      else if (POINT_DECIMALS.test(text)) return false;
    }
  }
  return commas > 0 && commas * 2 >= amounts;
}
