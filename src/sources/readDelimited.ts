import type { SourceCell, SourceDocument } from '../domain/source/types';
import { columnLetters } from '../domain/plan/cellOf';
import { textCell, textCells } from './cells';
import { tooManyCells } from './checkUnpacked';
import { LONGEST_TEXT, MOST_CELLS, WIDEST_TABLE } from './limits';
import { looksLoose, looseRows } from './looseRows';
import type { ReadingPace } from './readingPace';
import { sheetTables } from './sheetTables';
import { textParagraphs } from './textParagraphs';
import { tooLarge } from './zipDirectory';

const DELIMITERS = ['\t', ',', ';', '|', '^', '~'] as const;
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 200_000;
/** Rows between two breaths of a long reading. */
const CHUNK = 10_000;

/**
 * The tables of a text with columns: CSV, TSV or pasted cells, parted by tabs, commas, semicolons, bars, carets or tildes, quoted or
 * not. A text without columns is prose, and has no tables. Cells are named as in a sheet: `plan.csv!C7`.
 */
export async function readDelimited(
  name: string,
  text: string,
  pace: ReadingPace = () => Promise.resolve(),
): Promise<SourceDocument> {
  if (text.length > LONGEST_TEXT) throw tooLarge(name);
  const { default: Papa } = await import('papaparse');
  const body = text.replace(/^sep=.\r?\n/i, '');
  const parse: Parse = (from, delimiter) => {
    const piece = from === 0 ? body : body.slice(from);
    // The parser's fast way stops one row behind the last that it gives out: that row would be lost at every break.
    const { data, meta } = Papa.parse<string[]>(piece, { delimiter, preview: CHUNK, fastMode: false });
    return { rows: data, end: from + meta.cursor };
  };
  const delimiter = findDelimiter(
    body,
    /\.(?:csv|tsv)$/i.test(name),
    (sample, mark) => Papa.parse<string[]>(sample, { delimiter: mark }).data,
  );
  if (delimiter === null) return proseOf(name, body);
  const width = (body.split(/\r\n?|\n/, 1)[0] ?? '').split(delimiter).length;
  const loose = delimiter === '\t' && looksLoose(body, width) ? looseRows(body, width) : null;
  const rows = loose ?? (await parsedRows(body.length, (from) => parse(from, delimiter), pace));
  const tables = sheetTables('the text', await cellRows(name, rows, pace));
  return { name, title: tables[0]?.heading ?? '', tables, prose: [] };
}

/** Parses so many rows from a place on, and says where they end. */
type Parse = (
  from: number,
  delimiter: string,
) => { readonly rows: readonly (readonly string[])[]; readonly end: number };

/** All rows, a run at a time; a break at the very end makes no row. */
async function parsedRows(
  length: number,
  parse: (from: number) => ReturnType<Parse>,
  pace: ReadingPace,
): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for (let from = 0; from < length;) {
    const { rows, end } = parse(from);
    for (const row of rows) all.push(row);
    if (end <= from) break;
    from = end;
    await pace(from / 2, length);
  }
  return all;
}

/** The mark that parts the most lines into the same number of columns, or `null` for running text. */
function findDelimiter(
  text: string,
  isTable: boolean,
  parse: (sample: string, delimiter: string) => readonly (readonly string[])[],
): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const widths = parse(sample, delimiter)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .slice(0, SAMPLE_ROWS)
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, rows] = Array.from(counts).sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [1, 0];
    const share = rows / Math.max(1, widths.length);
    const isHeader = isTable && widths.length === 1 && width > 2 && isShort(sample, delimiter);
    const score =
      delimiter === '\t' && width > 1
        ? 1 + share
        : share >= 0.5 && (rows > 1 || isHeader)
          ? share * Math.min(1, 0.5 + width / 10)
          : 0;
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** One line of short words and nothing else is the header of a table without rows. */
function isShort(line: string, delimiter: string): boolean {
  return line.split(delimiter).every((words) => words.trim().length < 40 && !/[.!?]\s*$/.test(words));
}

async function cellRows(
  name: string,
  rows: readonly (readonly string[])[],
  pace: ReadingPace,
): Promise<readonly (readonly SourceCell[])[]> {
  let width = 0;
  let cells = 0;
  for (const row of rows) {
    width = Math.max(width, row.length);
    for (const cell of row) if (cell !== '') cells += 1;
    if (cells > MOST_CELLS) throw tooManyCells(name);
  }
  width = Math.min(width, WIDEST_TABLE);
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column + 1));
  const make = textCells();
  const made: SourceCell[][] = [];
  for (const row of rows) {
    if (made.length % CHUNK === CHUNK - 1) await pace(rows.length + made.length, rows.length * 2);
    const number = String(made.length + 1);
    const blank = textCell('', `${name}!A${number}`);
    made.push(
      letters.map((column, at) => {
        const text = row[at] ?? '';
        return text.trim() === '' ? blank : make(text, `${name}!${column}${number}`);
      }),
    );
  }
  return made;
}

function proseOf(name: string, text: string): SourceDocument {
  const wordsOf = (line: string): readonly string[] =>
    textParagraphs(line).map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
  const prose = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').flatMap(wordsOf).join('\n'))
    .filter((block) => block !== '');
  return { name, title: prose[0]?.split('\n')[0] ?? '', tables: [], prose };
}
