import type { Expression } from '../../domain/status/expression';
import type { FigureId } from '../../domain/status/figuresOf';
import type { FormulaCells } from './cells';
import { figureFormula, REPORT_DATE } from './figureFormula';
import { allOf, guarded, isDate, isShare } from './guards';

/** Share of the time gone from the start to the due date, as the rules work it out. */
const TIME_GONE: Expression = {
  kind: 'call',
  call: 'gone',
  parts: [
    {
      kind: 'call',
      call: 'first',
      parts: [
        { kind: 'field', field: 'Start' },
        { kind: 'name', name: 'PlanStart' },
      ],
    },
    { kind: 'field', field: 'Current due' },
  ],
};

const MONTHS = '"JanFebMarAprMayJunJulAugSepOctNovDec"';

/** `30 Jun 2007` of a date cell in every language of Excel: TEXT would want the format in the user's own. */
export function dateWords(cell: string): string {
  return `DAY(${cell})&" "&MID(${MONTHS},3*MONTH(${cell})-2,3)&" "&YEAR(${cell})`;
}

/** `15 days ago`, `today` or `in 3 days` after a date, with one number of days in the singular. */
function away(cell: string): string {
  const format = '"0"" days ago"";""in ""0"" days"";""today"""';
  return `SUBSTITUTE(", "&TEXT(${REPORT_DATE}-INT(${cell}),${format})," 1 days"," 1 day")`;
}

/** `40 %` of a share, rounded as the function rounds it. */
export function percentWords(share: string): string {
  return `ROUND(ROUND(${share}*100,6),0)&" %"`;
}

/**
 * A figure of an action's row in words, as a formula. It must give what `figureText` gives: the tests hold the two
 * against each other in LibreOffice.
 */
export function reasonFigure(figure: FigureId, cells: FormulaCells): string {
  const day = (field: string, before: string, absent: string, after: (cell: string) => string): string => {
    const cell = cells.field(field);
    return `IF(${isDate(cell)},"${before} "&${dateWords(cell)}${after(cell)},"${absent}")`;
  };
  const alone = (): string => '';
  const dated = (cell: string): string => `&${away(cell)}`;
  switch (figure) {
    case 'due':
      return day('Current due', 'due', 'no due date', dated);
    case 'update':
      return day('Last update', 'last update', 'no update', dated);
    case 'review':
      return day('Review date', 'review on', 'no review date', alone);
    case 'start':
      return day('Start', 'start', 'no start', alone);
    case 'completed':
      return day('Completed on', 'completed on', 'no completion date', alone);
    case 'progress':
    case 'progressIfGiven': {
      const cell = cells.field('% complete');
      const [before, absent] = figure === 'progress' ? ['', '"no % complete given"'] : ['"; "&', '""'];
      return `IF(${isShare(cell)},${before}${percentWords(cell)}&" complete",${absent})`;
    }
    case 'expected': {
      const gone = figureFormula(TIME_GONE, cells);
      return guarded(gone.guard, `${percentWords(gone.formula)}&" of the time gone"`, '"time gone not known"');
    }
    case 'moved': {
      const baseline = cells.field('Baseline due');
      const current = cells.field('Current due');
      const apart = `INT(${current})-INT(${baseline})`;
      const format = '"0"" days later than "";0"" days earlier than """';
      const days = `MID(SUBSTITUTE(" "&TEXT(${apart},${format})," 1 days"," 1 day"),2,99)&${dateWords(baseline)}`;
      const moved = `IF(${apart}=0,"first date kept",${days})`;
      return `IF(${allOf([isDate(baseline), isDate(current)])},${moved},${day('Baseline due', 'first due', 'no baseline due', alone)})`;
    }
    case 'revisions': {
      const cell = cells.field('Times revised');
      return `IF(N(${cell})=1,"date moved once","date moved "&N(${cell})&" times")`;
    }
    case 'evidence':
      return `IF(TRIM(${cells.field('Evidence')})="","no evidence","evidence given")`;
  }
}
