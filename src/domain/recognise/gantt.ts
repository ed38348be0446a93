import { MONTH_START } from '../calendar/months';
import type { SourceTable } from '../source/types';
import { cellLine } from '../table/cellText';
import type { TableHeadings } from './tableHeadings';

/** Headings of a chart's columns: "Apr 26", "May", "Q3", "2026/27", "Week 4" is none. */
const PERIOD = new RegExp(
  `^(?:(?:early |mid |late )?${MONTH_START}[a-z]*\\.?(?:[\\s'’/-]*(?:20)?\\d\\d)?|q[1-4](?:[\\s/-]*(?:20)?\\d\\d(?:[/-]\\d\\d)?)?|20\\d\\d(?:[/-](?:20)?\\d\\d)?)$`,
  'i',
);
const MARK = /^(?:x+|✓|✔|√|y|yes|•|●|■|▪|\*|1|→|-+>?)$/i;

/** True for a heading that is a month, a quarter or a year. */
export function isPeriodHeading(heading: string): boolean {
  return PERIOD.test(heading.trim());
}

/** The columns of a bar chart drawn in cells: three periods or more with nothing but marks beneath. */
export function chartColumns(table: SourceTable, headings: TableHeadings): ReadonlyMap<number, string> {
  const body = table.rows.slice(headings.last + 1);
  const columns = headings.columns.flatMap((words, column): [number, string][] => {
    const heading = words.join(' ');
    const isMarks = body.every((row) => {
      const text = cellLine(row[column]);
      return text === '' || MARK.test(text);
    });
    return isPeriodHeading(words.at(-1) ?? '') && isMarks ? [[column, heading]] : [];
  });
  return new Map(columns.length >= 3 ? columns : []);
}

/** The first and the last period that a row has a mark or a colour in, as words; `null` where it has none. */
export function chartSpan(row: SourceTable['rows'][number], columns: ReadonlyMap<number, string>): string | null {
  const marked = Array.from(columns).flatMap(([column, heading]) =>
    cellLine(row[column]) === '' && row[column]?.fill === undefined ? [] : [heading],
  );
  const [first] = marked;
  const last = marked.at(-1);
  return first === undefined || last === undefined ? null : first === last ? first : `${first} – ${last}`;
}
