import { MONTH_START } from '../../calendar/months';
import { calendarYear, financialYear, spanning } from '../periods';
import { ambiguous, inferred, stated, type DateForm } from '../span';
import { consecutive, fullYear } from '../years';

const PREFIX = '(?:(?:financial|fiscal|fin\\.?) (?:year|yr) |fy ?|f/y ?|year )?';

/**
 * `2018/19`, `2018-19`, `2018/2019`, `FY18/19`, `26.27` behind FY: the financial year, April to March.
 * Years that do not follow each other are a stretch of calendar years: `2015-2018`.
 */
export const financialYears: DateForm = {
  name: 'financial year, or a stretch of years',
  needs: ['longFigures', 'stroke'],
  pattern: new RegExp(
    `(?<![\\d/.£])${PREFIX}((?:19|20)\\d{2})( ?)([/-])( ?)((?:19|20)?\\d{2})(?!\\d|%|[/.]\\d|-(?!2\\d{3}|\\d{2}/\\d{2})\\d| ?${MONTH_START})`,
    'g',
  ),
  read: (match) => {
    const start = Number(match[1]);
    const end = (match[5] ?? '').length === 4 ? Number(match[5]) : endOf(start, Number(match[5]));
    if (consecutive(start, end)) {
      const period = financialYear(start);
      if (period === null) return null;
      const spaced = match[3] === '-' && (match[2] !== '' || match[4] !== '');
      return spaced
        ? inferred('financialYear', period, `“${match[0]}” read as a financial year`)
        : stated('financialYear', period);
    }
    const whole = spanning(calendarYear(start), calendarYear(end));
    if (whole === null || end <= start || end - start > 30) return null;
    const lastOfFinancial = `${String(end)}-03-31`;
    if ((match[5] ?? '').length === 4 && match[3] === '-')
      return inferred('years', whole, 'Whole calendar years assumed');
    return ambiguous('years', whole, 'Whole calendar years assumed', [whole.last, lastOfFinancial]);
  },
};

/** `FY24/25`, `financial year 24-25`, `FY 26.27`. */
export const shortFinancialYear: DateForm = {
  name: 'financial year in two figures',
  needs: ['stroke', 'year'],
  pattern:
    /(?:\b(?:(?:financial|fiscal|fin\.?) (?:year|yr)|year end|y\/?e|(?:year|yr|y) ?[1-9]) ?[(:,-]? ?|\bf\/?y ?'?)(\d{2}) ?[/.-] ?'?(\d{2})(?!\d|%|[/.-]\d)|(?<![\d/.£-])(\d{2})[/-](\d{2}) (?:fy|financial year)\b/g,
  read: (match) => {
    const start = fullYear(match[1] ?? match[3] ?? '');
    const period = financialYear(start);
    if (period === null || (start + 1) % 100 !== Number(match[2] ?? match[4])) return null;
    return stated('financialYear', period);
  },
};

/** `2008/9`: the second year in one figure. */
export const clippedFinancialYear: DateForm = {
  name: 'financial year with one figure',
  needs: ['longFigures', 'stroke'],
  pattern: /(?<![\d/.£-])((?:19|20)\d{2}) ?([/-]) ?(\d)(?![\d%/.-]| ?(?:months?|weeks?|days?|years?)\b)/g,
  read: (match) => {
    const start = Number(match[1]);
    const period = financialYear(start);
    return period === null || (start + 1) % 10 !== Number(match[3])
      ? null
      : inferred('financialYear', period, `“${match[0]}” read as a financial year`);
  },
};

/** `26.27` standing alone in its cell. */
export const dottedFinancialYear: DateForm = {
  name: 'financial year with a full stop',
  needs: ['stroke'],
  pattern: /(?<=^\s*(?:by |in |during |for |end of |end )?)((?:20)?\d{2})\.(\d{2})(?=\.?\s*$)/g,
  read: (match) => {
    const start = fullYear(match[1] ?? '');
    const period = financialYear(start);
    if (period === null || start < 2000 || (start + 1) % 100 !== Number(match[2])) return null;
    return inferred('financialYear', period, `“${match[0]}” read as a financial year`);
  },
};

/** `FY2019`, `financial year end 2019`: one year only, so it may be either of two. */
export const namedFinancialYear: DateForm = {
  name: 'financial year with one year',
  needs: ['figure', 'year'],
  pattern:
    /\b(?:f\/?y ?'?|(?:financial|fiscal) year (?:end(?:ing|ed)? )?|fye ?|year[ -]end(?:ing|ed)? |y\/e ?)((?:19|20)\d{2}|\d{2})(?!\d|[/.-]\d)/g,
  read: (match) => {
    const year = fullYear(match[1] ?? '');
    const [ending, starting] = [financialYear(year - 1), financialYear(year)];
    if (ending === null || starting === null) return null;
    const isEnd = match[0].includes('end') || /^(?:y\/e|fye)/.test(match[0]);
    const [likely, other] = isEnd ? [ending, starting] : [starting, ending];
    return ambiguous('financialYear', likely, `“${match[0]}” may be the year that starts or the one that ends then`, [
      likely.last,
      other.last,
    ]);
  },
};

function endOf(start: number, figures: number): number {
  const end = Math.floor(start / 100) * 100 + figures;
  return end <= start ? end + 100 : end;
}
