import { planMatch } from '../domain/vocabulary/planHeadings';
import type { SourceCell, SourceTable } from '../domain/source/types';
import { besideTables } from './besideTables';
import { cellLine, isBlank } from '../domain/table/cellText';

type Row = readonly (SourceCell | null)[];

const LONGEST_TITLE = 300;
const LONGEST_HEADING = 80;
/** Rows at the top among which headings may stand right under other rows, such as a banner of two columns. */
const SEARCHED_FOR_HEADINGS = 200;

/**
 * The tables of a sheet or a text file, which may hold several. The first begins at the first row of more than one
 * entry; another begins at a row of headings that differs from the last, follows a blank row or a title, and is taken
 * with the rows of group headings right above it. Single entries above a table become its heading. Blank rows and
 * theme rows within a table do not part it. Tables that stand side by side are told apart.
 */
export function sheetTables(name: string, rows: readonly Row[]): readonly SourceTable[] {
  const starts = tableStarts(rows);
  const found = starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? rows.length : firstTitleAbove(rows, next);
    const heading = titlesAbove(rows, start, index === 0 ? 0 : (starts[index - 1] ?? 0) + 1);
    return besideTables(rows.slice(start, end)).map((part) => ({ heading, rows: withoutTrailingBlanks(part) }));
  });
  return found.map((table, index) => ({
    name: found.length === 1 ? name : `${name}, table ${String(index + 1)}`,
    headingAdjoins: table.heading !== '',
    ...table,
  }));
}

function tableStarts(rows: readonly Row[]): readonly number[] {
  const first = rows.findIndex((row) => filled(row).length > 1);
  if (first < 0)
    return rows.some((row) => filled(row).length > 0) ? [rows.findIndex((row) => filled(row).length > 0)] : [];
  const starts = [first];
  let headings = '';
  // Of a long table only the rows are looked at that could begin another: below a blank row, a title or group headings.
  const isLone = rows.map((row) => fewerThanTwo(row));
  rows.forEach((row, at) => {
    if (at < first) return;
    const mayBegin = at === 0 || isLone[at - 1] === true || isLone[at - 2] === true || isLone[at - 3] === true;
    if (!mayBegin && (headings !== '' || at > first + SEARCHED_FOR_HEADINGS)) return;
    const words = headingWords(row);
    if (words === '' || words === headings) return;
    const begin = withGroupHeadings(rows, at);
    if (headings !== '' && begin > (starts.at(-1) ?? 0) && isParted(rows, begin)) starts.push(begin);
    if (headings === '' || isParted(rows, begin)) headings = words;
  });
  return starts;
}

/** The row, or the short rows right above it that a blank row or a title parts from what came before. */
function withGroupHeadings(rows: readonly Row[], at: number): number {
  for (let begin = at - 1; begin >= Math.max(0, at - 2); begin -= 1) {
    const row = rows[begin] ?? [];
    if (filled(row).length < 2 || filled(row).some((cell) => cellLine(cell).length > LONGEST_HEADING)) break;
    if (isParted(rows, begin)) return begin;
  }
  return at;
}

function fewerThanTwo(row: Row): boolean {
  let entries = 0;
  for (const cell of row) {
    if (!isBlank(cell)) entries += 1;
    if (entries > 1) return false;
  }
  return true;
}

function isParted(rows: readonly Row[], at: number): boolean {
  return fewerThanTwo(rows[at - 1] ?? []);
}

function firstTitleAbove(rows: readonly Row[], start: number): number {
  let at = start;
  while (at > 0 && filled(rows[at - 1] ?? []).length <= 1) at -= 1;
  return at;
}

function titlesAbove(rows: readonly Row[], start: number, floor: number): string {
  return rows
    .slice(Math.max(floor, firstTitleAbove(rows, start)), start)
    .flatMap(filled)
    .map(cellLine)
    .filter((words) => words.length <= LONGEST_TITLE)
    .join(' ');
}

function filled(row: Row): readonly SourceCell[] {
  return row.filter((cell): cell is SourceCell => !isBlank(cell));
}

/** The words of a row of headings, or blank where it is none: half of them known, two outright, and no typed numbers. */
function headingWords(row: Row): string {
  const cells = filled(row);
  if (cells.some((cell) => cell.number !== null || cell.date !== null || cellLine(cell).length > LONGEST_HEADING))
    return '';
  const known = cells.map((cell) => planMatch(cellLine(cell))).filter((match) => match !== null);
  const whole = known.filter((match) => match.whole).length;
  return whole >= 2 && known.length * 2 >= cells.length ? cells.map(cellLine).join('|') : '';
}

function withoutTrailingBlanks(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && filled(rows[end - 1] ?? []).length === 0) end -= 1;
  return rows.slice(0, end);
}
