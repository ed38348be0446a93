import type { SectionColumn, SectionTable, SectionValue } from '../../domain/report/types';
import { letterWidth, NOUGHT } from '../letterWidths';

/** A page of A4 on its side holds about this many characters in letters that can still be read. */
const PAGE_CHARACTERS = 140;
const WIDEST = 66;
/** No column of words is squeezed below this part of the width it asks for. */
const SQUEEZE = 0.75;
/** Rows looked at; a longer table is judged by rows spread over it. */
const SAMPLE = 150;
const STEPS = [3, 6, 12];
/** Lines that do not make their row higher count a little too: they break words less often. */
const OTHER_LINES = 0.1;

interface Words {
  /** In noughts, of the whole text of each row looked at. */
  readonly lengths: readonly number[];
  readonly breaks: readonly number[];
  readonly least: number;
  readonly most: number;
}

function lengthOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += letterWidth(text.charCodeAt(at));
  return sum / NOUGHT;
}

function textOf(value: SectionValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function wordsOf(column: SectionColumn, at: number, rows: SectionTable['rows']): Words {
  const texts = rows.map((row) => textOf(row[at]));
  const lengths = texts.map((text) => lengthOf(text) * 1.08 + 1);
  const longest = Math.max(...lengths, lengthOf(column.header) + 2);
  const wanted = Math.min(Math.ceil(longest), WIDEST);
  const widestWord = Math.max(
    ...texts.flatMap((text) => text.split(/\s+/).map((word) => lengthOf(word) * 1.08 + 1)),
    ...column.header.split(/\s+/).map((word) => lengthOf(word) * 1.1 + 1),
  );
  const least = Math.min(Math.max(column.width * SQUEEZE, Math.min(widestWord, 20)), wanted);
  return { lengths, breaks: texts.map((text) => text.split('\n').length - 1), least, most: wanted };
}

function linesIn({ lengths, breaks }: Words, row: number, width: number): number {
  return Math.max(1, Math.ceil((lengths[row] ?? 0) / width)) + (breaks[row] ?? 0);
}

/** How high the rows come out, in lines, with the columns of words so wide. */
function heightWith(words: readonly Words[], widths: readonly number[], rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    let highest = 1;
    for (const [at, each] of words.entries()) {
      const lines = linesIn(each, row, widths[at] ?? 1);
      sum += lines * OTHER_LINES;
      if (lines > highest) highest = lines;
    }
    sum += highest;
  }
  return sum;
}

/**
 * The table's columns as wide as suits its words: what a page has left goes, a little at a time, to the column that makes
 * the rows lowest, so that a long text does not run down a narrow column beside empty ones. Dates, figures and colours
 * keep their widths. A table of 10,000 rows costs no more than one of {@link SAMPLE}.
 */
export function fittedColumns(table: SectionTable): readonly SectionColumn[] {
  const { columns, rows } = table;
  const places = columns.flatMap(({ kind }, at) => (kind === 'text' || kind === 'longText' ? [at] : []));
  if (places.length === 0 || rows.length === 0) return columns;
  const every = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const looked = rows.filter((_, at) => at % every === 0);
  const words = places.flatMap((at) => {
    const column = columns[at];
    return column === undefined ? [] : [wordsOf(column, at, looked)];
  });
  const fixed = columns.reduce((sum, column, at) => (places.includes(at) ? sum : sum + column.width), 0);
  const widths = words.map(({ least }) => least);
  let left = PAGE_CHARACTERS - fixed - widths.reduce((sum, width) => sum + width, 0);
  let height = heightWith(words, widths, looked.length);
  while (left > 0) {
    let best = { gain: 0, at: -1, width: 0 };
    for (const [at, each] of words.entries()) {
      const now = widths[at] ?? 0;
      for (const step of STEPS) {
        const width = Math.min(now + Math.min(step, left), each.most);
        if (width <= now) continue;
        const tried = widths.map((own, place) => (place === at ? width : own));
        const gain = (height - heightWith(words, tried, looked.length)) / (width - now);
        if (gain > best.gain) best = { gain, at, width };
      }
    }
    if (best.at < 0) break;
    left -= best.width - (widths[best.at] ?? 0);
    widths[best.at] = best.width;
    height = heightWith(words, widths, looked.length);
  }
  return columns.map((column, at) => {
    const place = places.indexOf(at);
    return place < 0 ? column : { ...column, width: Math.round((widths[place] ?? column.width) * 2) / 2 };
  });
}
