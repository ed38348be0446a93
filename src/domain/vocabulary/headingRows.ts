import { ROW_TABLES } from './allRows';
import { KINDS, type HeadingRow, type Kind } from './types';

let known: readonly HeadingRow[] | null = null;

/** Every known heading, in the order in which rows are tried. A row that has alternatives in braces stands for each of them. */
export function headingRows(): readonly HeadingRow[] {
  known ??= ROW_TABLES.flatMap((table) => table.trim().split('\n').flatMap(rowsOfLine));
  return known;
}

/** The headings of kinds of document, those of the first kind before those of the next. */
export function rowsOfKinds(kinds: readonly Kind[]): readonly HeadingRow[] {
  return kinds.flatMap((kind) => headingRows().filter((row) => row.kind === kind));
}

function rowsOfLine(line: string): readonly HeadingRow[] {
  const [headings = '', kindName = '', told = '', flags = '', where = ''] = line.split('\t');
  const kind = KINDS.find((each) => each === kindName);
  const [meaning = '', choice = '0'] = told.split(' ');
  if (kind === undefined || meaning === '') throw new Error(`Vocabulary: no heading row: ${line}`);
  const has = (flag: string): boolean => flags.split(' ').includes(flag);
  return alternatives(headings).map((heading) => ({
    heading,
    kind,
    meaning,
    choice: Number(choice),
    weak: has('weak'),
    wholeOnly: has('whole'),
    opens: has('opens'),
    anywhere: has('anywhere'),
    where: where.split(', '),
  }));
}

/** `{prior,last} year` is `prior year` and `last year`; an empty alternative leaves the words out. */
function alternatives(text: string): readonly string[] {
  const open = text.indexOf('{');
  const close = text.indexOf('}', open);
  if (open < 0 || close < 0) return [text.replace(/\s+/g, ' ').trim()];
  const words = text.slice(open + 1, close).split(',');
  return words.flatMap((word) => alternatives(text.slice(0, open) + word + text.slice(close + 1)));
}
