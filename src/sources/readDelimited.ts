import type { SourceCell, SourceDocument } from '../domain/source/types';
import { columnLetters } from '../domain/plan/cellOf';
import { textCell } from './cells';
import { tooManyCells } from './checkUnpacked';
import { LONGEST_TEXT, MOST_CELLS, WIDEST_TABLE } from './limits';
import { looksLoose, looseRows } from './looseRows';
import { sheetTables } from './sheetTables';
import { textParagraphs } from './textParagraphs';
import { tooLarge } from './zipDirectory';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 200_000;

/**
 * The tables of a text with columns: CSV, TSV or pasted cells, parted by tabs, commas, semicolons or bars, quoted or
 * not. A text without columns is prose, and has no tables. Cells are named as in a sheet: `plan.csv!C7`.
 */
export async function readDelimited(name: string, text: string): Promise<SourceDocument> {
  if (text.length > LONGEST_TEXT) throw tooLarge(name);
  const { default: Papa } = await import('papaparse');
  const body = text.replace(/^sep=.\r?\n/i, '');
  const parse = (delimiter: string): readonly (readonly string[])[] =>
    Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false }).data;
  const delimiter = findDelimiter(
    body,
    /\.(?:csv|tsv)$/i.test(name),
    (sample, mark) => Papa.parse<string[]>(sample, { delimiter: mark }).data,
  );
  if (delimiter === null) return proseOf(name, body);
  const width = (body.split(/\r\n?|\n/, 1)[0] ?? '').split(delimiter).length;
  const loose = delimiter === '\t' && looksLoose(body, width) ? looseRows(body, width) : null;
  const tables = sheetTables('the text', cellRows(name, loose ?? parse(delimiter)));
  return { name, title: tables[0]?.heading ?? '', tables, prose: [] };
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

function cellRows(name: string, rows: readonly (readonly string[])[]): readonly (readonly SourceCell[])[] {
  let width = 0;
  let cells = 0;
  for (const row of rows) {
    width = Math.max(width, row.length);
    cells += row.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0);
    if (cells > MOST_CELLS) throw tooManyCells(name);
  }
  width = Math.min(width, WIDEST_TABLE);
  return rows.map((row, at) => {
    const blank = textCell('', `${name}!A${String(at + 1)}`);
    return Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? '';
      return text.trim() === '' ? blank : textCell(text, `${name}!${columnLetters(column + 1)}${String(at + 1)}`);
    });
  });
}

/** The text's paragraphs, as blank lines part them, each with its lines and without typed list marks. */
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
