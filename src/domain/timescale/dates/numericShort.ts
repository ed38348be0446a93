import { isoDate } from '../../calendar/isoDate';
import { monthName } from '../../calendar/months';
import { day, financialYear, month } from '../periods';
import { ambiguous, inferred, yearless, type DateForm, type SpanReading } from '../span';
import { fullYear } from '../years';

/** Words that may lead into two figures that are a year, as against a fraction or a score. */
const LEADS_IN =
  /(?:^|[(;:\n,→]|\b(?:by|in|during|for|from|of|end|ending|year|fy|early|mid|late|to|until|till|through|throughout|before|since|wef|starting|commencing|and|date|due|target|plan|budget|q[1-4]|h[12]|term|report|done|completed?|achieved|closed|actioned|delivered|ongoing|bau|annually|quarterly|monthly|spring|summer|autumn|winter)|[-/&]) *$/;
const LETS_OUT =
  /^(?:$|[)\n;:,.?→]| *$| *[-/&→(]| (?:and|to|onwards?|target|report|review|at|for|year|if|then|in|or|budget|with|until|through|latest|tbc|subject|when|q[1-4]|achieved|complete|completed|revised|was)\b)/;

/** "3/4 complete": three of four. */
const FRACTION_AFTER = /^ ?(?:complete|completed|achieved|done|of|met)\b/;

function standsAlone(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  return (
    LEADS_IN.test(text.slice(Math.max(0, match.index - 14), match.index)) && LETS_OUT.test(text.slice(end, end + 12))
  );
}

function shortMonth(first: number, second: number, words: string): SpanReading | null {
  const year = fullYear(String(second).padStart(2, '0'));
  const period = month(year, first);
  return period === null
    ? null
    : ambiguous('month', period, `“${words}” read as ${monthName(first)} ${String(year)}`, [period.last]);
}

/**
 * Two short figures: `18/19` a financial year, `09/19` a month and year, `13/9` a day and month.
 * `24/7`, scores and fractions are none of these.
 */
export const shortPair: DateForm = {
  name: 'two figures with a stroke',
  needs: ['stroke'],
  pattern:
    /(?<![\d/.£:]|(?<!\d\/\d\d ?)-)(\d{1,2}) ?([/-]) ?(\d{1,2})(?![\d%/:]|\.\d|-\d(?!\d?\/)| ?(?:hours?|hrs|days?|weeks?|months?|mths?|years?|yrs?|%|service|clients|people|staff)\b)/g,
  read: (match, { text }) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const [left, right] = [match[1] ?? '', match[3] ?? ''];
    if (match[0].replace(/ /g, '') === '24/7' || !standsAlone(match, text)) return null;
    if (left.length === 2 && right.length === 2 && second === (first + 1) % 100) {
      return shortFinancialYear(first, match[0]);
    }
    if (match[2] === '-') return null;
    if (FRACTION_AFTER.test(text.slice(match.index + match[0].length))) return null;
    if (first >= 1 && first <= 12 && right.length === 2 && (second > 12 || left.length === 2)) {
      return second > 12 || (left.startsWith('0') && second >= 5)
        ? shortMonth(first, second, match[0])
        : dayFirst(first, second);
    }
    return dayFirst(first, second);
  },
};

function shortFinancialYear(first: number, words: string): SpanReading | null {
  const start = fullYear(String(first).padStart(2, '0'));
  const period = financialYear(start);
  if (period === null) return null;
  const assumption = `“${words}” read as the financial year ${String(start)}/${String(start + 1).slice(2)}`;
  const asMonth = first >= 1 && first <= 12 ? month(start + 1, first) : null;
  if (asMonth !== null) return ambiguous('financialYear', period, assumption, [period.last, asMonth.last]);
  return inferred('financialYear', period, assumption);
}

function dayFirst(dayNumber: number, monthNumber: number): SpanReading | null {
  if (isoDate(2024, monthNumber, dayNumber) === null) return null;
  return yearless('day', (year) => day(year, monthNumber, dayNumber));
}
