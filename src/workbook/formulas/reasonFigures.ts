import type { FigureId } from '../../domain/status/figuresOf';
import type { FormulaCells } from './cells';
import { DAYS_MOVED, DAYS_TO_DUE } from './dayDifferences';
import { figureFormula, REPORT_DATE, TIME_GONE } from './figureFormula';
import { guarded, isDate, isShare } from './guards';

const MONTHS = '" Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec "';

/** `30 Jun 2007` of a date cell in every language of Excel: TEXT would want the format in the user's own. */
export function dateWords(cell: string): string {
  return `DAY(${cell})&MID(${MONTHS},4*MONTH(${cell})-3,5)&YEAR(${cell})`;
}

/** `, 15 days ago`, `, today` or `, in 3 days` of the days gone by since, with one number of days in the singular. */
function away(days: string): string {
  const format = '"0"" days ago"";""in ""0"" days"";""today"""';
  return `SUBSTITUTE(", "&TEXT(${days},${format})," 1 days"," 1 day")`;
}

/** `40 %` of a share, rounded as the function rounds it. */
export function percentWords(share: string): string {
  return `ROUND(ROUND(${share}*100,6),0)&" %"`;
}

function dueWords(cells: FormulaCells): string {
  const due = cells.field('Current due');
  const left = cells.part(DAYS_TO_DUE);
  const [known, gone] = left === null ? [isDate(due), `${REPORT_DATE}-INT(${due})`] : [`ISNUMBER(${left})`, `-${left}`];
  return `IF(${known},"due "&${dateWords(due)}&${away(gone)},"no due date")`;
}

/** How far the date has moved from the first one agreed, which is written once. */
function movedWords(cells: FormulaCells): string {
  const [first, due] = [cells.field('Baseline due'), cells.field('Current due')];
  const moved = cells.part(DAYS_MOVED);
  const [apart, known] = moved === null ? [`INT(${due})-INT(${first})`, isDate(due)] : [moved, `ISNUMBER(${moved})`];
  const format = '"0"" days later than "";0"" days earlier than """';
  const days = `MID(SUBSTITUTE(" "&TEXT(${apart},${format})," 1 days"," 1 day"),2,99)`;
  const asked = moved === null ? `IF(${known},${apart}=0,FALSE)` : `${apart}=0`;
  const words = `IF(${known},${days},"first due ")&${dateWords(first)}`;
  return `IF(${isDate(first)},IF(${asked},"first date kept",${words}),"no baseline due")`;
}

/** `40 % complete`, with what stands before it, or what is said where none is given. */
function progressGiven(cells: FormulaCells, given: (words: string) => string, absent: string): string {
  const known = cells.part(PROGRESS_COLUMN);
  if (known !== null) return `IF(${known}="",${absent},${given(known)})`;
  const share = cells.field('% complete');
  return `IF(${isShare(share)},${given(`${percentWords(share)}&" complete"`)},${absent})`;
}

/** The column of Actions that says how much is complete. */
export const PROGRESS_COLUMN = 'Progress in words';

/** That column's formula. */
export function progressWords(cells: FormulaCells): string {
  return progressGiven({ ...cells, part: () => null }, (words) => words, '""');
}

/** Columns of Actions that hold a figure in words, so that the reason need not write it out. */
export const FIGURE_COLUMNS: Readonly<Partial<Record<FigureId, string>>> = {
  due: 'Due in words',
  moved: 'Move in words',
  expected: 'Time gone in words',
  completed: 'Completed in words',
  update: 'Update in words',
  review: 'Review in words',
};

/** A figure of an action's row in words: the cell that holds it, else the figure written out. */
export function reasonFigure(figure: FigureId, cells: FormulaCells): string {
  const header = FIGURE_COLUMNS[figure];
  return (header === undefined ? null : cells.part(header)) ?? figureWrittenOut(figure, cells);
}

/**
 * A figure of an action's row in words, as a formula. It must give what `figureText` gives: the tests hold the two
 * against each other in LibreOffice.
 */
export function figureWrittenOut(figure: FigureId, cells: FormulaCells): string {
  const day = (field: string, before: string, absent: string, after: (cell: string) => string): string => {
    const cell = cells.field(field);
    return `IF(${isDate(cell)},"${before} "&${dateWords(cell)}${after(cell)},"${absent}")`;
  };
  const alone = (): string => '';
  const dated = (cell: string): string => `&${away(`${REPORT_DATE}-INT(${cell})`)}`;
  switch (figure) {
    case 'due':
      return dueWords(cells);
    case 'update':
      return day('Last update', 'last update', 'no update', dated);
    case 'review':
      return day('Review date', 'review on', 'no review date', alone);
    case 'start':
      return day('Start', 'start', 'no start', alone);
    case 'completed':
      return day('Completed on', 'completed on', 'no completion date', alone);
    case 'progress':
      return progressGiven(cells, (words) => words, '"no % complete given"');
    case 'progressIfGiven':
      return progressGiven(cells, (words) => `"; "&${words}`, '""');
    case 'expected': {
      const gone = figureFormula(TIME_GONE, cells);
      return guarded(gone.guard, `${percentWords(gone.formula)}&" of the time gone"`, '"time gone not known"');
    }
    case 'moved':
      return movedWords(cells);
    case 'revisions': {
      const cell = cells.field('Times revised');
      return `IF(N(${cell})=1,"date moved once","date moved "&N(${cell})&" times")`;
    }
    case 'evidence':
      return `IF(TRIM(${cells.field('Evidence')})="","no evidence","evidence given")`;
  }
}
