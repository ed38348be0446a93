import type { SourceCell, SourceTable } from '../source/types';
import { planMatch } from '../vocabulary/planHeadings';
import { cellLine } from '../table/cellText';
import { isPeriodHeading } from './gantt';
import type { TableHeadings } from './tableHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { filledCells, shownRows, tableWidth } from './tableShape';

const ROWS_SEARCHED = 30;
const LONGEST_HEADING = 90;
const PARTIAL = 0.6;
const UNIT_WORDS = /^(?:£(?:'000|000|k|m)?|%|dd\/mm\/yy(?:yy)?|y\/n|yes\/no|name|post|date|from|to|q[1-4]|\(.*\))$/i;

/**
 * Finds the heading rows of a table: the row with the most known headings, title rows above it passed over, with the
 * row of group headings above it or of sub-headings below it. `null` where no row has two known headings. Months and years are headings of either kind and do not count.
 */
export function findHeadings(table: SourceTable, vocabulary: Vocabulary): TableHeadings | null {
  const rows = table.rows.slice(0, ROWS_SEARCHED);
  const shown = shownRows({ ...table, rows });
  const scores = shown.map((row) =>
    score(
      row.map(({ cell }) => cell),
      vocabulary,
    ),
  );
  const best = Math.max(0, ...scores);
  if (best < 2 * PARTIAL) return null;
  const row = scores.findIndex((one) => one >= best * 0.85);
  const first = hasGroupHeadings(rows, row, vocabulary) ? row - 1 : row;
  const last = hasSubHeadings(rows, row, vocabulary) ? row + 1 : row;
  const columns = Array.from({ length: tableWidth(table) }, (_, column) => {
    const words = shown.slice(first, last + 1).map((cells) => cellLine(cells[column]?.cell));
    return words.filter((text, index) => text !== '' && text !== words[index - 1]);
  });
  return { first, last, columns };
}

/**
 * Known headings of a row; one that only holds a known heading counts less, and a row of data not at all. Half of the
 * headings are known, or three of them outright with the action among them.
 */
function score(row: readonly SourceCell[], vocabulary: Vocabulary): number {
  const cells = row.filter((cell, index) => cell !== row[index - 1]);
  if (cells.some((cell) => cell.number !== null || cell.date !== null)) return 0;
  const texts = cells.map(cellLine).filter((text) => text !== '' && !isPeriodHeading(text));
  const known = texts.map((text) => (text.length > LONGEST_HEADING ? null : planMatch(text, vocabulary)));
  const total = known.reduce((sum, match) => sum + (match === null ? 0 : match.whole ? 1 : PARTIAL), 0);
  const whole = known.filter((match) => match?.whole === true);
  const isEnough = known.filter((match) => match !== null).length * 2 >= texts.length;
  const isWide = whole.length >= 3 && whole.some((match) => match?.keys.includes('action') === true);
  return isEnough || isWide ? total : 0;
}

/** Words such as "When" over "Start" and "End". */
function hasGroupHeadings(rows: SourceTable['rows'], row: number, vocabulary: Vocabulary): boolean {
  const above = rows[row - 1];
  const below = rows[row];
  if (above === undefined || below === undefined) return false;
  const groups = filledCells(above);
  if (groups.length < 2 || groups.some(({ cell }) => !isShort(cell))) return false;
  const known = groups.filter(({ cell }) => planMatch(cellLine(cell), vocabulary) !== null);
  return known.length * 2 >= groups.length || groups.some(({ cell }) => cell.columnSpan > 1);
}

/** Short words under a heading that spans them, or under blanks, with nothing under the headings that stand alone. */
function hasSubHeadings(rows: SourceTable['rows'], row: number, vocabulary: Vocabulary): boolean {
  const above = rows[row];
  const below = rows[row + 1];
  if (above === undefined || below === undefined) return false;
  const cells = filledCells(below);
  if (cells.length === 0 || cells.some(({ cell }) => !isShort(cell))) return false;
  const isHeading = (cell: SourceCell): boolean => {
    const text = cellLine(cell);
    return UNIT_WORDS.test(text) || planMatch(text, vocabulary) !== null;
  };
  const headings = cells.filter(({ cell }) => isHeading(cell));
  const spans = filledCells(above).some(({ cell }) => cell.columnSpan > 1 && cell.columnSpan < above.length);
  const standsUnderBlank = cells.some(({ column }) => cellLine(above[column]) === '');
  return headings.length * 3 >= cells.length * 2 && (spans || standsUnderBlank) && (cells.length > 1 || spans);
}

function isShort(cell: SourceCell): boolean {
  return cell.number === null && cell.date === null && cellLine(cell).length <= 45;
}
