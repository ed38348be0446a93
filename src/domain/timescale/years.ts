import { MONTH_START } from '../calendar/months';

/** The start of a month's name, June and July as whole words: "12 July", and no "12 jun…" of another word. */
const MONTH_OF = MONTH_START.replace('jun', 'june?\\b').replace('jul', 'july?\\b');

/** Figures alone (`1/1900`, `19001231`) are no date of a plan before this year: a count or a number, such as one of 1,900. */
export const EARLIEST_YEAR = 1980;

/** The four figures of a year: `05` is 2005, `98` is 1998. Plans are of this century unless they cannot be. */
export function fullYear(figures: string): number {
  const year = Number(figures.replace("'", ''));
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A year in four figures, or two behind an apostrophe or not; not the head of a longer number. */
export const YEAR = `(?:(?:19|20)\\d{2}|'?\\d{2}(?!(?:st|nd|rd|th)\\b| (?:of )?${MONTH_OF}))(?!\\d|[/.:]\\d(?!\\d? ?${MONTH_START})|-\\d{1,2}[/-]|%|,\\d| ?(?:%|am\\b|pm\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|people\\b|staff\\b|clients\\b|sessions\\b|units\\b))`;

/** True where the second year follows the first: 2018 and 2019, `2018/19`, `99/00`. */
export function consecutive(first: number, second: number): boolean {
  return second === first + 1;
}
